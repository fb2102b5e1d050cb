package org.forkscope.machine.internal.concurrent;

import org.forkscope.machine.internal.Texts;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	Choice_count,
	Choice_form,
	Choice_impossible,
	Choice_lineNumber,
	Choice_place;

	private static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
