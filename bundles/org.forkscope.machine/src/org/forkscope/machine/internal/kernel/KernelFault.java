package org.forkscope.machine.internal.kernel;

/**
 * The simulated kernel follows a pointer that leads nowhere, or finds one of its locks in a state that cannot be. The machine
 * stops with a panic that says so, and at which step.
 */
public final class KernelFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param what in a few words, with the kernel's names */
	public KernelFault(String what) {
		super(what, null, false, false);
	}
}
