package org.forkscope.machine.listing;

import org.forkscope.machine.internal.Texts;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	KernForkText_binary,
	KernForkText_empty,
	KernForkText_large,
	KernForkText_lines,
	Landmark_assignment,
	Landmark_blank,
	Landmark_call,
	Landmark_callAbout,
	Landmark_function,
	Landmark_label,
	Landmark_missing;

	private static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
