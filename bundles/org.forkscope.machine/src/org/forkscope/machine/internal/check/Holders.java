package org.forkscope.machine.internal.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.machine.internal.kernel.ReferenceCounts;
import org.forkscope.model.Fields;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Uidinfo;

/** Counts who holds which structure, to be compared with what the structure itself counts. */
final class Holders {

	private static final class Tally {
		private final Proc first;
		private int count;

		Tally(Proc first) {
			this.first = first;
		}
	}

	private final Scene scene;
	private final Map<Object, Tally> tallies = new LinkedHashMap<>();

	Holders(Scene scene) {
		this.scene = scene;
	}

	/** Counts a holder; NULL holds nothing. @return whether it is the structure's first */
	boolean add(Object structure, Proc holder) {
		if (structure == null) {
			return false;
		}
		Tally tally = tallies.computeIfAbsent(structure, s -> new Tally(holder));
		return ++tally.count == 1;
	}

	void report(Consumer<String> broken) {
		tallies.forEach((structure, tally) -> {
			int references = references(structure);
			if (references != tally.count && !scene.calls.isUnsettled(structure)) {
				String name = Fields.kernel().of(((EObject) structure).eClass()).name();
				broken.accept(Messages.References_wrong.text(name, tally.first.getPid(), references, tally.count));
			}
		});
	}

	private static int references(Object structure) {
		if (structure instanceof Pcred pcred) {
			return pcred.getRefcnt();
		}
		return structure instanceof Uidinfo user ? user.getRef() : ReferenceCounts.of(structure);
	}
}
