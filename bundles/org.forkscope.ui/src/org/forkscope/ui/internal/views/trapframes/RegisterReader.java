package org.forkscope.ui.internal.views.trapframes;

import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.RegistersInfo;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.Answers;

/** Reads the registers of two processes out of a machine. Waits for it, so not for the UI thread. */
final class RegisterReader {

	private RegisterReader() {
	}

	/** Registers, or {@code null} for a process that has none. */
	record Answer(RegistersInfo parent, RegistersInfo child) {
	}

	/** Reads. @return {@code null} when the machine has moved on meanwhile */
	static Answer read(Session session, Snapshot at, FramePair pair) {
		return Answers.of(session.ask(at, inspector -> new Answer(read(inspector, pair.parent()), read(inspector, pair.child()))));
	}

	private static RegistersInfo read(Inspector inspector, ProcessInfo process) {
		return process == null ? null : inspector.registers(process.id()).orElse(null);
	}
}
