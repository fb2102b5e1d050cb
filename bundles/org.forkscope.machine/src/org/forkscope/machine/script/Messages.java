package org.forkscope.machine.script;

import org.forkscope.machine.internal.Texts;

/** Texts of this package with parameters; the key in messages.properties is the constant's name. */
enum Messages {
	ArgumentParser_flagExcluded,
	ArgumentParser_flagMissing,
	ArgumentParser_flagTooLarge,
	ArgumentParser_flagUnknown,
	ArgumentParser_hooks,
	ArgumentParser_keyword,
	ArgumentParser_missing,
	ArgumentParser_name,
	ArgumentParser_number,
	ArgumentParser_numberOrKeyword,
	ArgumentParser_onlyAfter,
	ArgumentParser_path,
	ArgumentParser_unexpected,
	Completions_arrow,
	Completions_dump,
	Completions_kernel,
	Completions_machine,
	Line_badByte,
	Line_tooManyWords,
	MachineKey_noValue,
	MachineKey_number,
	MachineKey_value,
	MachineKey_words,
	MachineLines_empty,
	MachineLines_late,
	MachineLines_noPair,
	MachineLines_twice,
	MachineLines_unknownKey,
	OperationParser_afterLabel,
	OperationParser_dumpAlone,
	OperationParser_needsKernel,
	OperationParser_needsKernelProcess,
	OperationParser_needsMortal,
	OperationParser_needsProcess,
	OperationParser_noCall,
	OperationParser_noLabel,
	OperationParser_noResult,
	OperationParser_unknownCall,
	Problem_line,
	ProcessNames_boot,
	ProcessNames_callFirst,
	ProcessNames_neverActor,
	ProcessNames_noActor,
	ProcessNames_noTarget,
	ProcessNames_notBooted,
	ProcessNames_reserved,
	ProcessNames_twice,
	ProcessNames_undefined,
	ScriptHelp_failure,
	ScriptHelp_first,
	ScriptHelp_flag,
	ScriptHelp_fullBoot,
	ScriptHelp_kthread,
	ScriptHelp_process,
	ScriptParser_tooLong,
	Suggestions_didYouMean;

	static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
