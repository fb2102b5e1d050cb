package org.forkscope.ui.internal.views.pids;

/** Ways to zoom. */
enum Zoom {
	/** Less ids, more details. */
	IN,
	/** More ids. */
	OUT,
	/** All that is in use. */
	FIT
}
