package org.forkscope.machine.internal.kernel;

/**
 * What kind of kernel runs.
 *
 * @param giant           whether Giant surrounds it; without it a switch may come between any two steps
 * @param cpus            number of processors, 1 to 8
 * @param runsByPriority  whether the run queue is by priority; else one queue in order of arrival
 * @param slotIdentity    whether a sleeper in fork1 asks its child, and exit1 kills its peers, by identity; the kernel of 2001
 *                        goes by slots and numbers, whoever lives there now
 * @param idIndex         whether an index finds free ids and the child of an id; the same results, without the steps of the
 *                        scan
 */
public record KernelRules(boolean giant, int cpus, boolean runsByPriority, boolean slotIdentity, boolean idIndex) {

	/** What syscall scripts prescribe, with every step of the id scan. */
	public static final KernelRules SCRIPT = new KernelRules(true, 1, false, true, false);

	/** What syscall scripts prescribe, for runs that nobody watches. */
	public static final KernelRules SCRIPT_UNWATCHED = new KernelRules(true, 1, false, true, true);

	/** The kernel of 2001 as it was: one processor, Giant, priorities, and sleepers that trust slots. */
	public static final KernelRules HISTORICAL = giant(1);

	/** The same kernel on several processors, of which only one is inside it at a time. @param cpus 1 to 8 */
	public static KernelRules giant(int cpus) {
		return new KernelRules(true, cpus, true, false, false);
	}

	/** What the code would do if Giant were gone. @param cpus number of processors, 1 to 8 */
	public static KernelRules noGiant(int cpus) {
		return new KernelRules(false, cpus, true, false, false);
	}

	/** Whether the kernel does all that is modelled of it, not just what scripts prescribe. */
	public boolean beyondScripts() {
		return !slotIdentity;
	}
}
