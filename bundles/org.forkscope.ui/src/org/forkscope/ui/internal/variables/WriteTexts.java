package org.forkscope.ui.internal.variables;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.Write;

/** A write in words. */
final class WriteTexts {

	private WriteTexts() {
	}

	/** Function, phase and line. */
	static String where(Write write) {
		String line = Integer.toString(write.line());
		return write.phase() == null ? NLS.bind(Messages.WriteTexts_line, write.function(), line)
				: NLS.bind(Messages.WriteTexts_phase, new Object[] { write.function(), write.phase(), line });
	}

	/** Who wrote. */
	static String by(Write write) {
		return write.process() == null ? Messages.WriteTexts_kernel : NLS.bind(Messages.WriteTexts_pid, write.process());
	}

	/** The values before and after, and where a copied one comes from. */
	static String change(Write write) {
		String change = NLS.bind(Messages.WriteTexts_change, write.oldValue(), write.newValue());
		return write.source() == null ? change : NLS.bind(Messages.WriteTexts_copied, change, write.source().text());
	}
}
