package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Trapframe;

/**
 * The registers of a program in user mode, as far as system calls use them. While it is inside the kernel: those it had before,
 * then, once the call has its result, those it will get.
 */
public final class UserRegisters {

	private int eax;
	private int edx;
	private boolean carry;

	/** Value or error number. */
	public int eax() {
		return eax;
	}

	/** Second value. */
	public int edx() {
		return edx;
	}

	/** Whether the last call failed. */
	public boolean carry() {
		return carry;
	}

	/** Takes the registers over from a frame. */
	void load(Trapframe frame) {
		eax = frame.getEax();
		edx = frame.getEdx();
		carry = (frame.getEflags() & Constants.PSL_C) != 0;
	}
}
