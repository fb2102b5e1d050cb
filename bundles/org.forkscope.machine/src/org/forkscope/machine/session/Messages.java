package org.forkscope.machine.session;

import org.forkscope.machine.internal.Texts;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	Branch_changed,
	Branch_original,
	Call_booting,
	Call_executing,
	Call_exiting,
	Call_forking,
	Call_starting,
	Call_waiting,
	Edit_noField,
	Edit_noNumber,
	Edit_noPointer,
	Edit_noStructure,
	Edit_notEditable,
	Edit_range,
	File_damaged,
	File_other,
	File_version,
	Output_atFork,
	Output_blocked,
	Output_exited,
	Output_failure,
	Output_knote,
	Output_noteFork,
	Output_result,
	Output_sigexit,
	Output_skipped,
	Output_sysret,
	Position_bad,
	Position_noProcess,
	Session_back,
	Session_breakpoint,
	Session_end,
	Session_inKernel,
	Session_line,
	Session_movedOn,
	Session_panic,
	Session_pid,
	Session_pidCall,
	Session_position,
	Session_start,
	Session_step,
	Session_suspended;

	private static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
