package org.forkscope.debug.model;

import org.eclipse.debug.core.model.IThread;

/** A thread of the debugger: the whole machine runs and stands still with each of them. */
abstract class WholeMachine extends MachineElement implements IThread {

	WholeMachine(MachineTarget target) {
		super(target);
	}

	@Override
	public abstract String getName();

	@Override
	public int getPriority() {
		return 0;
	}

	@Override
	public boolean canResume() {
		return !isTerminated() && target().canResume();
	}

	@Override
	public boolean canSuspend() {
		return !isTerminated() && target().canSuspend();
	}

	@Override
	public boolean isSuspended() {
		return !isTerminated() && target().isSuspended();
	}

	@Override
	public void resume() {
		target().resume();
	}

	@Override
	public void suspend() {
		target().suspend();
	}

	@Override
	public boolean canTerminate() {
		return target().canTerminate();
	}

	@Override
	public boolean isTerminated() {
		return target().isTerminated();
	}

	@Override
	public void terminate() {
		target().terminate();
	}

	@Override
	public String toString() {
		return getName();
	}
}
