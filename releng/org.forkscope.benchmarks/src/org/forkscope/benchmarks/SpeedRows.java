package org.forkscope.benchmarks;

import java.util.function.Consumer;

import org.forkscope.machine.Machine;
import org.forkscope.machine.script.Script;
import org.forkscope.model.WriteListener;

/** How fast the machine is, and what it costs when somebody looks. */
final class SpeedRows {

	private static final int[] LIVE = { 100, 1000, 10_000, 30_000 };
	private static final double CYCLES_AIM = 1_000_000;
	private static final int RANDOMPID = 1000;
	private static final double MILLISECONDS = 1000;
	private static final double FILL_AIM = 300;

	private final Plan plan;

	SpeedRows(Plan plan) {
		this.plan = plan;
	}

	void cycles(Consumer<Row> result) {
		for (int live : LIVE) {
			result.accept(cycles("cycles-" + live, new Cycles(live, 0)));
		}
		for (int live : LIVE) {
			result.accept(cycles("cycles-randompid-" + live, new Cycles(live, RANDOMPID)));
		}
	}

	private Row cycles(String id, Cycles cycles) {
		return Row.atLeast(CYCLES_AIM, id, "1/s", plan.measure(cycles::perSecond));
	}

	Row fill() {
		Script script = Scripts.parse(Scripts.forks(LIVE[LIVE.length - 1], 0));
		return Row.atMost(FILL_AIM, "fill", "ms", plan.measure(() -> {
			Machine machine = Machine.unwatched(script, null);
			return MILLISECONDS * Clock.processor(machine::run);
		}));
	}

	/** Both sides of each ratio are measured in turn. */
	Row listener() {
		Cycles cycles = new Cycles(LIVE[1], 0);
		return Row.withoutAim("listener", "x", plan.measure(() -> {
			double alone = cycles.seconds(machine -> {
			});
			long[] writes = new long[1];
			WriteListener counter = (object, feature, oldValue, newValue) -> writes[0]++;
			return cycles.seconds(machine -> machine.kernel().memory.addWriteListener(counter)) / alone;
		}));
	}

	Row watched() {
		Cycles cycles = new Cycles(LIVE[1], 0);
		return Row.withoutAim("watched", "x", plan.measure(() -> {
			double alone = cycles.seconds(machine -> {
			});
			long[] steps = new long[1];
			return cycles.seconds(machine -> machine.kernel().engine.setObserver((stack, frame, step) -> {
				steps[0]++;
				return true;
			})) / alone;
		}));
	}
}
