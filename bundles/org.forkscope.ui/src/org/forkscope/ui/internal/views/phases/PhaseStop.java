package org.forkscope.ui.internal.views.phases;

/** Whether a machine stops at a phase. */
public enum PhaseStop {
	/** There is no breakpoint. */
	NONE,
	/** There is one. */
	ENABLED,
	/** There is one, but it is disabled. */
	DISABLED
}
