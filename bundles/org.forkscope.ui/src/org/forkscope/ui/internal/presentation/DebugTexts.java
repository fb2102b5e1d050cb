package org.forkscope.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;

/** Texts for what stands still at a stop. */
public final class DebugTexts {

	private DebugTexts() {
	}

	/** A machine that stands still: where, and why. */
	public static String stopped(Snapshot snapshot) {
		return NLS.bind(Messages.DebugTexts_stopped, Long.toString(snapshot.position()), snapshot.stop().reason());
	}

	/** What a process is doing, such as {@code sleeping (ppwait)}, and where, if there are several processors. */
	public static String state(ProcessInfo process) {
		return process.cpu() < 0 ? activity(process) : NLS.bind(Messages.DebugTexts_onCpu, activity(process), process.cpu());
	}

	private static String activity(ProcessInfo process) {
		return switch (process.state()) {
			case RUNNING -> process.call() == null ? Messages.DebugTexts_running : process.call();
			case RUNNABLE -> Messages.DebugTexts_runnable;
			case SLEEPING -> NLS.bind(Messages.DebugTexts_sleeping, process.wmesg());
			case STOPPED -> Messages.DebugTexts_stoppedBySignal;
			case NEWBORN -> Messages.DebugTexts_newborn;
			case ZOMBIE -> zombie(process);
			case IDLE -> Messages.DebugTexts_idle;
			case BLOCKED -> NLS.bind(Messages.DebugTexts_blocked, process.wmesg());
		};
	}

	private static String zombie(ProcessInfo process) {
		return process.exitSignal() == 0 ? NLS.bind(Messages.DebugTexts_exited, process.exitCode())
				: NLS.bind(Messages.DebugTexts_killed, process.exitSignal());
	}

	/** What a thread is called, and what it is doing. */
	static String thread(String name, ProcessInfo process) {
		return process == null ? name : NLS.bind(Messages.DebugTexts_thread, name, state(process));
	}

	/** A value with everything that the model says of it. */
	static String details(VariableInfo variable) {
		StringBuilder text = new StringBuilder(variable.value());
		if (variable.number() != null && !variable.value().equals(variable.number().toString())) {
			text.append(NLS.bind(Messages.DebugTexts_number, variable.number(), Long.toHexString(variable.number() & 0xffffffffL)));
		}
		append(text, variable.doc(), "{0}");
		append(text, variable.type(), Messages.DebugTexts_type);
		append(text, variable.locks(), Messages.DebugTexts_locks);
		append(text, variable.fork(), Messages.DebugTexts_fork);
		return text.toString();
	}

	private static void append(StringBuilder text, String fact, String pattern) {
		if (!fact.isEmpty()) {
			text.append('\n').append(NLS.bind(pattern, fact));
		}
	}
}
