package org.forkscope.benchmarks;

import java.util.function.Consumer;

import org.forkscope.machine.Machine;
import org.forkscope.machine.script.Script;

/** A steady state: a number of live processes, and one that is born, exits and is reaped, again and again. */
final class Cycles {

	private static final int CYCLES = 100_000;

	private final Script script;
	private final long steady;

	/** @param randompid modulus of the random step of ids; 0 for none */
	Cycles(int live, int randompid) {
		script = Scripts.parse(Scripts.cycles(live, randompid, CYCLES));
		Machine machine = Machine.unwatched(Scripts.parse(Scripts.forks(live, randompid)), null);
		machine.run();
		steady = machine.position();
	}

	/** Cycles per second of processor time on a machine that nobody watches. */
	double perSecond() {
		return CYCLES / seconds(machine -> {
		});
	}

	/** Processor time of all cycles. @param preparation done when the steady state is reached */
	double seconds(Consumer<Machine> preparation) {
		Machine machine = Machine.unwatched(script, null);
		machine.kernel().engine.setLimit(steady);
		machine.run();
		preparation.accept(machine);
		machine.kernel().engine.setLimit(Long.MAX_VALUE);
		return Clock.processor(machine::run);
	}
}
