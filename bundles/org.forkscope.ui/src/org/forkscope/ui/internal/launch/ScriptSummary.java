package org.forkscope.ui.internal.launch;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.MachineSettings.Boot;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement.Operation;

/** Says in two sentences what a script does, and on which machine. */
final class ScriptSummary {

	private ScriptSummary() {
	}

	static String of(Script script) {
		long operations = script.statements().stream().filter(Operation.class::isInstance).count();
		long made = script.labels().stream().filter(ScriptSummary::isMade).count();
		return count(operations, Messages.ScriptSummary_oneCall, Messages.ScriptSummary_calls)
				+ count(made, Messages.ScriptSummary_oneProcess, Messages.ScriptSummary_processes)
				+ machine(script.settings());
	}

	private static boolean isMade(Label label) {
		return label.kind() == Label.Kind.PROCESS || label.kind() == Label.Kind.KTHREAD;
	}

	private static String count(long number, String one, String several) {
		return number == 1 ? one : NLS.bind(several, number);
	}

	private static String machine(MachineSettings settings) {
		String boot = settings.boot() == Boot.FULL ? Messages.ScriptSummary_fullBoot : Messages.ScriptSummary_minimalBoot;
		return NLS.bind(Messages.ScriptSummary_machine, new Object[] { settings.maxproc(), settings.pidmax(),
				Long.toUnsignedString(settings.seed()), boot });
	}
}
