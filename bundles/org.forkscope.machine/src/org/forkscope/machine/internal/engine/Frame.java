package org.forkscope.machine.internal.engine;

/**
 * One call in progress: a function, the step that comes next, and, in the subclass, the call's locals as public fields named
 * like the kernel's. A frame is plain data: reading it never changes the run.
 */
public abstract class Frame {

	KernelFunction<?> function;
	int pc;
	Frame caller;
	int depth;
	Step calling;
	private int register;

	/** The function's result: 0, or an error number. */
	public int error;

	/** The function that this frame runs. */
	public final KernelFunction<?> function() {
		return function;
	}

	/** The step that comes next. While a step is being executed: that step, but known for sure only on an observed machine. */
	public final Step next() {
		return function.code[pc];
	}

	/** The call this frame waits for, or {@code null}. */
	public final Step calling() {
		return calling;
	}

	/** The calling frame, or {@code null} at the bottom of the stack. */
	public final Frame caller() {
		return caller;
	}

	/** What the step before has read into a register. */
	public final int register() {
		return register;
	}

	/** Reads something into a register, for the step after. */
	public final void setRegister(int value) {
		register = value;
	}

	/** Frames below this one. */
	public final int depth() {
		return depth;
	}
}
