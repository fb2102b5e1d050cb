package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.util.Locale;

/** Nobody reads the output any more. */
final class ClosedPipeException extends IOException {

	private static final long serialVersionUID = 1L;

	private ClosedPipeException(IOException cause) {
		super(cause);
	}

	/** Tells a closed pipe from other failures; Java has the system's words for it only, in whatever language they are. */
	static IOException orSame(IOException failure) {
		String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		return words.contains("pipe") ? new ClosedPipeException(failure) : failure;
	}
}
