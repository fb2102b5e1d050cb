package org.forkscope.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts with parameters; the key in messages.properties is the constant's name. */
public enum Messages {
	Batch_cannotWrite,
	Break_wrong,
	Commands_help,
	Commands_internalError,
	Commands_noCommand,
	Commands_noMemory,
	Commands_unknownCommand,
	Commands_unknownOption,
	Failure_denied,
	Failure_exists,
	Failure_missing,
	Journey_count,
	Journey_passed,
	Journey_saved,
	OutputFolder_sameName,
	Place_breakpoint,
	Place_operation,
	Print_noValue,
	Print_value,
	RunCommand_cannotMake,
	RunCommand_printWhere,
	RunCommand_saveOne,
	RunCommand_standardInputTwice,
	RunCommand_togetherAndSession,
	RunCommand_twoConditions,
	RunCommand_untilAndBreak,
	ScriptRun_broken,
	ScriptRun_checked,
	ScriptRun_notReached,
	ScriptRun_panic,
	ScriptRun_stopped,
	ScriptRun_summary,
	StandardOutput_name,
	Together_cpus,
	Together_mode,
	Until_noPlace,
	Until_number,
	Until_phase,
	Until_twice,
	Until_unknown,
	Version_development,
	Version_text,
	Whereabouts_forking,
	Whereabouts_kernel,
	Whereabouts_noProcess,
	Whereabouts_process,
	Whereabouts_user,
	Workload_cannotRead,
	Workload_folder;

	private static final ResourceBundle BUNDLE = bundle("messages");

	/** The text, filled in. Numbers of more than three digits are grouped; pass a number as text where it is a name. */
	public String text(Object... arguments) {
		return new MessageFormat(BUNDLE.getString(name()), Locale.ROOT).format(arguments);
	}

	static ResourceBundle bundle(String name) {
		Class<?> owner = Messages.class;
		return ResourceBundle.getBundle(owner.getPackageName() + '.' + name, Locale.getDefault(), owner.getClassLoader());
	}
}
