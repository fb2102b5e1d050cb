package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.oracle.Profile;
import org.forkscope.machine.oracle.ScriptGenerator;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Proc;
import org.forkscope.model.ProcQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Any script, with a switch after every step and no Giant: whatever breaks in the kernel, the machine itself goes on or panics. */
class TumultTest {

	private static final int OPERATIONS = 300;
	private static final long STEPS = 20_000;
	private static final int STRETCH = 50;

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "MALFORMED")
	void noProcessSleepsTwice(Profile profile) {
		long seed = 9100 + profile.ordinal();
		Script script = ScriptParser.parse(new ScriptGenerator(seed, profile, OPERATIONS).bytes()).script();
		Machine machine = Machine.concurrent(script, KernelRules.noGiant(4), null, workload -> TumultTest::next);
		boolean ended = false;
		while (!ended && machine.position() < STEPS) {
			machine.kernel().engine.setLimit(machine.position() + STRETCH);
			ended = machine.run();
			machine.kernel().g.getSlpque().forEach(queue -> assertTrue(hasEnd(queue),
					() -> "sleep queue with a circle, seed " + seed + " position " + machine.position()));
		}
	}

	private static <T> T next(List<T> able, T last) {
		return able.get((able.indexOf(last) + 1) % able.size());
	}

	private static boolean hasEnd(ProcQueue queue) {
		Set<Proc> seen = new HashSet<>();
		Proc p = queue.getFirst();
		while (p != null && seen.add(p)) {
			p = p.getSlpqNext();
		}
		return p == null;
	}
}
