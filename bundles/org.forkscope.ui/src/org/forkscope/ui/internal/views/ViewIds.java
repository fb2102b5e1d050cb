package org.forkscope.ui.internal.views;

/** Ids of the views, and keys of their preferences in the node of this bundle. They stay for ever. */
public final class ViewIds {

	/** Perspective "Kernel Debug". */
	public static final String KERNEL_DEBUG = "org.forkscope.ui.perspective.kernelDebug";
	/** View "Process Tree". */
	public static final String PROCESS_TREE = "org.forkscope.ui.views.processTree";
	/** View "PID Allocator". */
	public static final String PID_ALLOCATOR = "org.forkscope.ui.views.pidAllocator";
	/** View "Trapframes". */
	public static final String TRAPFRAMES = "org.forkscope.ui.views.trapframes";
	/** View "Choices". */
	public static final String CHOICES = "org.forkscope.ui.views.choices";
	/** View "fork1 Phases". */
	public static final String PHASES = "org.forkscope.ui.views.phases";

	/** Preference, boolean: the process tree shows zombies. Default: true. */
	public static final String SHOW_ZOMBIES = "processTree.showZombies";
	/** Preference, boolean: the process tree shows kernel processes. Default: true. */
	public static final String SHOW_KERNEL = "processTree.showKernelProcesses";

	private ViewIds() {
	}
}
