package org.forkscope.machine.internal.engine;

/** Sees every step just before it is executed. Looking must not change the machine. */
@FunctionalInterface
public interface StepObserver {

	/**
	 * @param stack whose step it is
	 * @param frame the frame whose step comes
	 * @param step  the step
	 * @return false to stop before the step
	 */
	boolean before(KernelStack stack, Frame frame, Step step);
}
