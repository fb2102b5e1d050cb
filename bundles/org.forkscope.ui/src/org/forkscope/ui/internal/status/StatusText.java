package org.forkscope.ui.internal.status;

import java.text.NumberFormat;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Snapshot;

/** The machine in one line: where it is, what it is, why it stands still. */
final class StatusText {

	private StatusText() {
	}

	/** @param snapshot the last stop, or {@code null} before the first @param running whether the machine has moved on since */
	static String of(Snapshot snapshot, boolean running) {
		if (running || snapshot == null) {
			return Messages.StatusText_running;
		}
		return stopped(snapshot, snapshot.stop().reason());
	}

	/** The same of a machine that stands still, for a link: the reason leads to the breakpoint. */
	static String linked(Snapshot snapshot) {
		return stopped(snapshot, LinkText.link(snapshot.stop().reason()));
	}

	private static String stopped(Snapshot snapshot, String reason) {
		return NLS.bind(Messages.StatusText_stopped, new Object[] { position(snapshot), kernel(snapshot.scheduling()),
				Long.toUnsignedString(snapshot.settings().seed()), reason });
	}

	private static String kernel(Scheduling scheduling) {
		String giant = scheduling.mode() == Mode.NO_GIANT ? Messages.StatusText_noGiant : Messages.StatusText_giant;
		return scheduling.cpus() == 1 ? giant : NLS.bind(Messages.StatusText_cpus, giant, scheduling.cpus());
	}

	private static String position(Snapshot snapshot) {
		String position = Long.toString(snapshot.position());
		return snapshot.end() < 0 ? NLS.bind(Messages.StatusText_position, position)
				: NLS.bind(Messages.StatusText_positionOf, position, NumberFormat.getIntegerInstance().format(snapshot.end()));
	}
}
