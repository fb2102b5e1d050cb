package org.forkscope.machine;

import org.forkscope.machine.internal.Texts;

/** Texts of this package with parameters; the key in messages.properties is the constant's name. */
enum Messages {
	ChoicesException_at,
	Machine_fault,
	Machine_nullPointer,
	MachineSettings_bootFullMaxproc,
	MachineSettings_pidmaxForMaxproc,
	MachineSettings_range;

	static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
