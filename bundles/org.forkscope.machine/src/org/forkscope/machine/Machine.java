package org.forkscope.machine;

import java.util.function.Consumer;
import java.util.function.Function;

import org.forkscope.machine.internal.check.InvariantObserver;
import org.forkscope.machine.internal.concurrent.Chooser;
import org.forkscope.machine.internal.concurrent.ConcurrentWorkload;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.engine.Engine.Pause;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelFault;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.internal.kernel.Workload;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.internal.script.ScriptWorkload;
import org.forkscope.machine.internal.state.States;
import org.forkscope.machine.script.Script;

/**
 * A simulated machine that runs a script. A run is a function of the script alone: the same script twice gives the same steps.
 * Not thread-safe: one thread owns a machine.
 */
public final class Machine {

	private static final long LEAST_INTERVAL = 100_000;
	/** Where processes run at once, a step takes far longer, the more so the more processes there are. */
	private static final long INTERVAL_TOGETHER = 10_000;
	/** To save a process, with all that belongs to it, takes about as long as a tenth of this many steps. */
	private static final int STEPS_FOR_A_PROCESS = 2000;

	private final Kernel kernel;
	private final ScriptWorkload workload;
	private final Workload driver;
	private final transient States states;
	private Guide guide;
	private transient InvariantObserver checks;
	private boolean running;
	private boolean tampered;

	private Machine(Script script, KernelRules rules, RecordSink records) {
		kernel = new Kernel(script.settings(), rules);
		workload = new ScriptWorkload(kernel, script, records, true);
		driver = workload;
		states = new States(this, kernel.memory);
	}

	private Machine(Script script, KernelRules rules, RecordSink records, Function<ConcurrentWorkload, Chooser> choices) {
		kernel = new Kernel(script.settings(), rules);
		workload = new ScriptWorkload(kernel, ConcurrentWorkload.setupOf(script), records, false);
		ConcurrentWorkload together = new ConcurrentWorkload(kernel, workload, script);
		together.setChooser(choices.apply(together));
		driver = together;
		states = new States(this, kernel.memory);
	}

	/** A machine whose every step can be seen. */
	public static Machine watched(Script script, RecordSink records) {
		return new Machine(script, KernelRules.SCRIPT, records);
	}

	/** A machine for a run that nobody watches: same results, fewer steps. */
	public static Machine unwatched(Script script, RecordSink records) {
		return new Machine(script, KernelRules.SCRIPT_UNWATCHED, records);
	}

	/**
	 * A machine whose processes run at once from the script's first {@code dump} on.
	 *
	 * @param rules   with Giant or without, and how many processors
	 * @param choices makes the chooser for the machine
	 */
	public static Machine concurrent(Script script, KernelRules rules, RecordSink records,
			Function<ConcurrentWorkload, Chooser> choices) {
		return new Machine(script, rules, records, choices);
	}

	/**
	 * A machine whose processes run at once, and that follows choices as far as they can be followed: see {@link #guide}.
	 *
	 * @param rules with Giant or without, and how many processors
	 */
	static Machine guided(Script script, KernelRules rules, RecordSink records, Choices choices) {
		Guide[] guide = new Guide[1];
		Machine machine = concurrent(script, rules, records, workload -> guide[0] = new Guide(workload, choices.list()));
		machine.guide = guide[0];
		return machine;
	}

	/**
	 * A machine whose every step can be seen, and whose invariants are checked after each.
	 *
	 * @param listener hears of each violation when it begins, on the thread that runs the machine
	 */
	public static Machine checked(Script script, RecordSink records, Consumer<Violation> listener) {
		Machine machine = watched(script, records);
		machine.checkInvariants(listener);
		return machine;
	}

	/** Checks the invariants after every step from now on. See {@link #checked}. */
	public void checkInvariants(Consumer<Violation> listener) {
		checks = new InvariantObserver(kernel, listener);
		kernel.engine.setObserver(checks);
	}

	/** Sets who sees every step, besides the checks if there are any; {@code null} for nobody. */
	public void setObserver(StepObserver observer) {
		if (checks == null || observer == null) {
			kernel.engine.setObserver(observer == null ? checks : observer);
		} else {
			kernel.engine.setObserver((stack, frame, step) -> {
				checks.check();
				return observer.before(stack, frame, step);
			});
		}
	}

	/** Runs until the end, or until somebody stops it. @return whether it came to its end */
	public boolean run() {
		while (kernel.panicText() == null && (running || driver.next())) {
			running = true;
			Pause pause = advance();
			if (pause == Pause.STOPPED) {
				return false;
			}
			running = false;
			driver.paused(pause);
		}
		if (checks != null) {
			checks.check();
		}
		return true;
	}

	/** Values have been changed by hand: what goes wrong from now on is the simulated kernel's fault. */
	public void tamper() {
		tampered = true;
	}

	/**
	 * Where processes can get in each other's way, a wrong pointer is the simulated kernel's fault: the machine stops with a panic
	 * that says where. Anywhere else it is ours.
	 */
	private Pause advance() {
		try {
			return driver.run(kernel.engine);
		} catch (KernelFault fault) {
			return stop(fault, fault.getMessage());
		} catch (NullPointerException fault) {
			return stop(fault, Messages.Machine_nullPointer.text());
		}
	}

	private Pause stop(RuntimeException fault, String what) {
		if (driver == workload && !tampered) {
			throw fault;
		}
		Step step = workload.stack().top().next();
		kernel.panic(Messages.Machine_fault.text(what, step.function().name(), step.line(), step.text()));
		return Pause.BLOCKED;
	}

	/** Writes the state as it is now as a record of kind {@code dump}, even in the middle of a call. */
	public void dump() {
		workload.dump();
	}

	/** How many steps lie at least between two saved states, so that saving costs little beside them. */
	public long stateInterval() {
		return guide != null ? INTERVAL_TOGETHER : Math.max(LEAST_INTERVAL, STEPS_FOR_A_PROCESS * (long) kernel.g.getNprocs());
	}

	/** Its states, which can be saved and put back. */
	public States states() {
		return states;
	}

	/** Steps executed since power-on. */
	public long position() {
		return kernel.engine.position();
	}

	/** The kernel, for what belongs to the machine. */
	public Kernel kernel() {
		return kernel;
	}

	/** Who leads the processes, where they run at once along choices; {@code null} elsewhere. For what belongs to the machine. */
	public Guide guide() {
		return guide;
	}

	/** The workload, for what belongs to the machine. */
	public ScriptWorkload workload() {
		return workload;
	}
}
