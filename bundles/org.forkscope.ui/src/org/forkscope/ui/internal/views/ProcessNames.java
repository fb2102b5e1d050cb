package org.forkscope.ui.internal.views;

import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.ui.internal.presentation.DebugTexts;

/** How processes are called. */
public final class ProcessNames {

	private ProcessNames() {
	}

	/** Its id and command, such as {@code 14 sh}; with its birth where the pid was used before. */
	public static String name(ProcessInfo process, Set<ProcessId> reused) {
		String name = process.state() == ProcessState.NEWBORN ? Integer.toString(process.pid())
				: (process.pid() + " " + process.comm()).strip();
		return reused.contains(process.id()) ? NLS.bind(Messages.ProcessNames_born, name, process.id().birth())
				: name;
	}

	/** The same; of one that is new or dead also that it is, such as {@code 9 ls — zombie, exit 3}. */
	public static String fullName(ProcessInfo process, Set<ProcessId> reused) {
		String name = name(process, reused);
		boolean special = process.state() == ProcessState.NEWBORN || process.state() == ProcessState.ZOMBIE;
		return special ? NLS.bind(Messages.ProcessNames_withState, name, DebugTexts.state(process)) : name;
	}
}
