package org.forkscope.ui.internal.demo;

import org.eclipse.ui.IStartup;

/** Starts the demo when it is wanted. */
public final class DemoStartup implements IStartup {

	@Override
	public void earlyStartup() {
		if (DemoOptions.isWanted()) {
			new Demo(DemoOptions.read()).schedule();
		}
	}
}
