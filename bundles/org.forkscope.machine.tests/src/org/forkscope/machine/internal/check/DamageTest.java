package org.forkscope.machine.internal.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.forkscope.model.Fields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever pointer of the machine is wrong, the checks come to an end and say what they see. */
class DamageTest {

	private static final String SCRIPT = """
			init fork -> a
			a setsid
			a fork -> z
			a rfork RFPROC|RFTHREAD|RFSIGSHARE -> peer
			z exit 3
			init fork -> u
			u setuid 7
			u vfork -> child
			""";

	private int damaged;
	private int noticed;

	@ParameterizedTest
	@ValueSource(ints = { 353, 371, 425, 485, 556, 582 })
	void neverStopsTheChecks(int line) {
		CheckedRun run = new CheckedRun(SCRIPT).toFork1(line);
		assertEquals(List.of(), run.now());
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> structures(run.globals()).forEach(object -> damage(run, object)));
		assertEquals(List.of(), run.now());
		assertTrue(damaged > 2000 && noticed > 200, damaged + " damaged, " + noticed + " noticed");
	}

	private void damage(CheckedRun run, EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isMany() && !reference.isContainment()) {
				Object right = object.eGet(reference);
				damage(run, object, reference, null);
				damage(run, object, reference, like(run, reference, right));
				object.eSet(reference, right);
			}
		}
	}

	private void damage(CheckedRun run, EObject object, EReference reference, Object wrong) {
		object.eSet(reference, wrong);
		List<String> said = assertDoesNotThrow(run::now,
				() -> Fields.kernel().of(reference).cName() + " of a " + Fields.kernel().of(object.eClass()).name() + " is " + wrong);
		damaged++;
		noticed += said.isEmpty() ? 0 : 1;
	}

	/** Another structure of the right type. */
	private static Object like(CheckedRun run, EReference reference, Object right) {
		return structures(run.globals()).stream().filter(o -> o != right && reference.getEReferenceType().isInstance(o)).findFirst()
				.orElse(null);
	}

	private static Set<EObject> structures(EObject globals) {
		Set<EObject> found = new LinkedHashSet<>(List.of(globals));
		Deque<EObject> queue = new ArrayDeque<>(found);
		while (!queue.isEmpty()) {
			EObject object = queue.remove();
			object.eContents().stream().filter(found::add).forEach(queue::add);
			object.eCrossReferences().stream().filter(found::add).forEach(queue::add);
		}
		return found;
	}
}
