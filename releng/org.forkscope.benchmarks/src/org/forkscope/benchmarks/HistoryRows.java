package org.forkscope.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

import org.forkscope.machine.Machine;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.StepKind;

/** Going back, in recorded runs of a million steps with a thousand processes, and of five million with thirty thousand. */
final class HistoryRows {

	private static final int LIVE = 1000;
	private static final long STEPS = 1_000_000;
	private static final int MANY_LIVE = 30_000;
	private static final long MANY_STEPS = 5_000_000;
	/** Steps between two looks whether to save, as in a session. */
	private static final int SLICE = 50_000;
	private static final int JUMPS = 100;
	private static final int STEPS_BACK = 200;
	private static final int QUESTIONS = 10;
	private static final int SEED = 14;
	private static final double MILLISECONDS = 1000;

	private static final double JUMP_AIM = 100;
	private static final double BACK_AIM = 2;
	private static final double RECORDING_AIM = 1.2;
	private static final double HEAP_AIM = 256;
	private static final double EXPLAIN_AIM = 50;

	private final Plan plan;
	private final Script script = Scripts.parse(Scripts.cycles(LIVE, 0, (int) STEPS / 100));

	HistoryRows(Plan plan) {
		this.plan = plan;
	}

	void measure(Consumer<Row> result) {
		result.accept(Row.atMost(RECORDING_AIM, "recording", "x", plan.measure(this::recording)));
		double before = HeapRow.used();
		try (TimedSession session = new TimedSession(script)) {
			session.goTo(STEPS);
			result.accept(Row.atMost(JUMP_AIM, "jump", "ms", plan.measure(() -> jumps(session, STEPS))));
			result.accept(Row.atMost(BACK_AIM, "back", "x", plan.measure(() -> stepsBack(session))));
			result.accept(Row.atMost(EXPLAIN_AIM, "explain", "ms", plan.measure(() -> questions(session))));
			result.accept(Row.atMost(HEAP_AIM, "history-heap", "MiB", plan.measure(() -> HeapRow.used() - before)));
		}
		measureMany(result);
	}

	private void measureMany(Consumer<Row> result) {
		double before = HeapRow.used();
		try (TimedSession session = new TimedSession(Scripts.parse(Scripts.cycles(MANY_LIVE, 0, (int) MANY_STEPS / 1000)))) {
			session.goTo(MANY_STEPS);
			jumps(session, MANY_STEPS); // so long that once is enough to warm up, and once to measure
			result.accept(Row.atMost(JUMP_AIM, "jump-30000", "ms", jumps(session, MANY_STEPS)));
			result.accept(Row.atMost(HEAP_AIM, "history-heap-30000", "MiB", HeapRow.used() - before));
		}
	}

	/** A run with its states saved on the way as a session saves them, against one without. */
	private double recording() {
		double without = Clock.processor(() -> watched().run());
		Machine machine = watched();
		return Clock.processor(() -> record(machine)) / without;
	}

	private Machine watched() {
		Machine machine = Machine.watched(script, null);
		machine.kernel().engine.setObserver((stack, frame, step) -> true);
		machine.kernel().engine.setLimit(STEPS);
		return machine;
	}

	private static void record(Machine machine) {
		boolean ended = false;
		long saved = -STEPS;
		while (!ended && machine.position() < STEPS) {
			if (machine.position() - saved >= machine.stateInterval()) {
				machine.states().save();
				saved = machine.position();
			}
			machine.kernel().engine.setLimit(Math.min(STEPS, machine.position() + SLICE));
			ended = machine.run();
		}
	}

	/** The time that 99 of 100 jumps take at most. */
	private static double jumps(TimedSession session, long steps) {
		Random random = new Random(SEED);
		double[] times = new double[JUMPS];
		for (int i = 0; i < JUMPS; i++) {
			times[i] = MILLISECONDS * session.goTo(random.nextLong(steps));
		}
		Arrays.sort(times);
		return times[JUMPS * 99 / 100 - 1];
	}

	/** Steps back against the same steps forward. */
	private static double stepsBack(TimedSession session) {
		session.goTo(STEPS);
		double back = 0;
		double forward = 0;
		for (int i = 0; i < STEPS_BACK; i++) {
			back += session.move(s -> s.stepBack(null, StepKind.INTO));
		}
		for (int i = 0; i < STEPS_BACK; i++) {
			forward += session.move(s -> s.step(null, StepKind.INTO));
		}
		return back / forward;
	}

	/** The longest time until the first answer to why a field has its value. */
	private static double questions(TimedSession session) {
		session.goTo(STEPS);
		double longest = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			longest = Math.max(longest, MILLISECONDS * session.explain(i));
		}
		return longest;
	}
}
