package org.forkscope.ui.internal.demo;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the demo is asked for, by system properties.
 *
 * @param picture where to write a picture of the window, if anywhere
 * @param exit    whether to take one more step and close the workbench
 */
record DemoOptions(Optional<Path> picture, boolean exit) {

	private static final String DEMO = "forkscope.demo";
	private static final String PICTURE = "forkscope.demo.screenshot";
	private static final String EXIT = "forkscope.demo.exit";

	/** Whether a demo is wanted at all. */
	static boolean isWanted() {
		return Boolean.getBoolean(DEMO);
	}

	static DemoOptions read() {
		return new DemoOptions(Optional.ofNullable(System.getProperty(PICTURE)).map(Path::of), Boolean.getBoolean(EXIT));
	}
}
