package org.forkscope.machine.session;

import java.util.List;
import java.util.function.Consumer;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.Engine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.script.ScriptWorkload;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.Stop.Kind;

/** A machine with what steers it: how far it runs now, where it stops, what it has printed. Belongs to the session's thread. */
final class Run {

	private final Script script;
	private final Output output;
	private final StopControl control = new StopControl();
	private final SnapshotBuilder snapshots;

	private Machine machine;
	private long target = Long.MAX_VALUE;
	private boolean quiet;
	private long end = -1;

	Run(Script script, Consumer<OutputLine> listener) {
		this.script = script;
		output = new Output(listener);
		snapshots = new SnapshotBuilder(script);
	}

	/** Switches a fresh machine on. */
	void powerOn(boolean stopAtFirstLine) {
		replace();
		if (stopAtFirstLine) {
			control.stepToScriptLine(Kind.START);
		} else {
			control.noStep();
		}
	}

	private void replace() {
		machine = Machine.watched(script, output);
		output.follow(machine);
		control.attach(machine);
	}

	void resume() {
		unlimited();
		control.leave();
		control.noStep();
	}

	void step(ProcessId process, StepKind kind) {
		unlimited();
		control.leave();
		control.step(stackOf(process), kind);
	}

	void step(ProcessId process, StepKind kind, int depth) {
		unlimited();
		control.leave();
		control.step(stackOf(process), kind, depth);
	}

	private void unlimited() {
		target = Long.MAX_VALUE;
		quiet = false;
	}

	private KernelStack stackOf(ProcessId id) {
		return id == null ? currentStack() : snapshots.slot(machine, id).map(ProcSlot::stack).orElse(currentStack());
	}

	private KernelStack currentStack() {
		return machine.workload().stack();
	}

	/** Goes to a position: a position before the present one is reached by a machine that runs the same way again. */
	void goTo(long position) {
		if (position < machine.position()) {
			replace();
		}
		target = position;
		quiet = true;
		control.noStep();
	}

	void setStopPoints(List<StopPoint> points) {
		control.setPoints(points);
	}

	/** Runs for a while. @return why the machine stands still, or {@code null} when it only paused */
	Stop slice(int steps) {
		Engine engine = machine.kernel().engine;
		engine.setObserver(quiet ? null : control);
		engine.setLimit(Math.min(target, machine.position() + steps));
		if (machine.run()) {
			end = machine.position();
			return stop(Kind.END, Messages.Session_end.text(end));
		}
		if (!quiet && control.cause() != null) {
			return stop(control.causeKind(), control.cause());
		}
		if (machine.position() == target) {
			return stop(Kind.POSITION, Messages.Session_position.text(target));
		}
		return null;
	}

	Stop stop(Kind kind, String reason) {
		KernelStack stack = kind == Kind.END ? null : currentStack();
		ProcessId process = stack == null || stack.proc() == null ? null : SnapshotBuilder.id(stack.proc());
		return new Stop(kind, reason, process, kind == Kind.BREAKPOINT ? control.hitIds() : List.of());
	}

	Snapshot snapshot(Stop stop) {
		return snapshots.build(machine, stop, end, control.hits());
	}

	Inspector inspector() {
		return new Inspector(machine, snapshots);
	}

	/** The workload. */
	ScriptWorkload workload() {
		return machine.workload();
	}
}
