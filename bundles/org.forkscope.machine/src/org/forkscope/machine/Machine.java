package org.forkscope.machine;

import org.forkscope.machine.internal.engine.Engine.Pause;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.internal.script.ScriptWorkload;
import org.forkscope.machine.script.Script;

/**
 * A simulated machine that runs a script. A run is a function of the script alone: the same script twice gives the same steps.
 * Not thread-safe: one thread owns a machine.
 */
public final class Machine {

	private final Kernel kernel;
	private final ScriptWorkload workload;
	private boolean running;

	private Machine(Script script, KernelRules rules, RecordSink records) {
		kernel = new Kernel(script.settings(), rules);
		workload = new ScriptWorkload(kernel, script, records);
	}

	/** A machine whose every step can be seen. */
	public static Machine watched(Script script, RecordSink records) {
		return new Machine(script, KernelRules.SCRIPT, records);
	}

	/** A machine for a run that nobody watches: same results, fewer steps. */
	public static Machine unwatched(Script script, RecordSink records) {
		return new Machine(script, KernelRules.SCRIPT_UNWATCHED, records);
	}

	/** Runs until the end, or until somebody stops it. @return whether it came to its end */
	public boolean run() {
		while (running || workload.next()) {
			running = true;
			Pause pause = kernel.engine.run(workload.stack(), workload.floor());
			if (pause == Pause.STOPPED) {
				return false;
			}
			running = false;
			workload.paused(pause);
		}
		return true;
	}

	/** Writes the state as it is now as a record of kind {@code dump}, even in the middle of a call. */
	public void dump() {
		workload.dump();
	}

	/** Steps executed since power-on. */
	public long position() {
		return kernel.engine.position();
	}

	/** The kernel, for what belongs to the machine. */
	public Kernel kernel() {
		return kernel;
	}

	/** The workload, for what belongs to the machine. */
	public ScriptWorkload workload() {
		return workload;
	}
}
