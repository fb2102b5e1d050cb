package org.forkscope.ui.internal.views.trapframes;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.RegistersInfo;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.Snapshot;

/** Reads the registers of two processes out of a machine. Waits for it, so not for the UI thread. */
final class RegisterReader {

	private static final int SECONDS = 5;

	private RegisterReader() {
	}

	/** Registers, or {@code null} for a process that has none. */
	record Answer(RegistersInfo parent, RegistersInfo child) {
	}

	/** Reads. @return {@code null} when the machine has moved on meanwhile */
	static Answer read(Session session, Snapshot at, FramePair pair) {
		try {
			return session.ask(at, inspector -> new Answer(read(inspector, pair.parent()), read(inspector, pair.child())))
					.get(SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (TimeoutException e) {
			ILog.of(RegisterReader.class).warn("A machine that stands still does not answer", e);
		} catch (ExecutionException e) {
			if (!(e.getCause() instanceof IllegalStateException)) {
				ILog.of(RegisterReader.class).error("The registers cannot be read", e.getCause());
			}
		}
		return null;
	}

	private static RegistersInfo read(Inspector inspector, ProcessInfo process) {
		return process == null ? null : inspector.registers(process.id()).orElse(null);
	}
}
