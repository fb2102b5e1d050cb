package org.forkscope.debug.model;

import java.text.NumberFormat;

import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.osgi.util.NLS;

/** Stands for all processes that are too many to be threads of the debugger. It takes no steps of its own. */
public final class MoreProcesses extends WholeMachine {

	private volatile int count;

	MoreProcesses(MachineTarget target) {
		super(target);
	}

	/** How many processes there are that are not shown. */
	public int count() {
		return count;
	}

	/** @return whether the number has changed */
	boolean setCount(int newCount) {
		boolean changed = count != newCount;
		count = newCount;
		return changed;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.MoreProcesses_name, NumberFormat.getIntegerInstance().format(count));
	}

	@Override
	public IStackFrame[] getStackFrames() {
		return new IStackFrame[0];
	}

	@Override
	public boolean hasStackFrames() {
		return false;
	}

	@Override
	public IStackFrame getTopStackFrame() {
		return null;
	}

	@Override
	public IBreakpoint[] getBreakpoints() {
		return new IBreakpoint[0];
	}

	@Override
	public boolean isStepping() {
		return false;
	}

	@Override
	public boolean canStepInto() {
		return false;
	}

	@Override
	public boolean canStepOver() {
		return false;
	}

	@Override
	public boolean canStepReturn() {
		return false;
	}

	@Override
	public void stepInto() {
		// there is nobody to take a step
	}

	@Override
	public void stepOver() {
		// there is nobody to take a step
	}

	@Override
	public void stepReturn() {
		// there is nobody to take a step
	}
}
