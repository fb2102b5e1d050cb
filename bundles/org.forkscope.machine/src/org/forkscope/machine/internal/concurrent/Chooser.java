package org.forkscope.machine.internal.concurrent;

import java.util.List;

import org.forkscope.machine.internal.engine.KernelStack;

/** Decides which process takes the next step, where more than one could. */
@FunctionalInterface
public interface Chooser {

	/**
	 * Chooses.
	 *
	 * @param able stacks that can take a step, by the position of the process on allproc; never empty
	 * @param last the stack that took the last step; it may not be able to go on
	 * @return one of {@code able}, or {@code null} to stand still here
	 */
	KernelStack choose(List<KernelStack> able, KernelStack last);

	/** Goes on with the same process as long as it can; then the first one that can. */
	Chooser STEADY = (able, last) -> able.contains(last) ? last : able.get(0);

	/** Stands still. */
	Chooser STILL = (able, last) -> null;
}
