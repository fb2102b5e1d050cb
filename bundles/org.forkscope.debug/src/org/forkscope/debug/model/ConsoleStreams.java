package org.forkscope.debug.model;

import java.io.IOException;

import org.eclipse.debug.core.model.IStreamMonitor;
import org.eclipse.debug.core.model.IStreamsProxy;

/** What a machine writes. It reads nothing. */
record ConsoleStreams(ConsoleStream out, ConsoleStream err) implements IStreamsProxy {

	@Override
	public IStreamMonitor getOutputStreamMonitor() {
		return out;
	}

	@Override
	public IStreamMonitor getErrorStreamMonitor() {
		return err;
	}

	@Override
	public void write(String input) throws IOException {
		throw new IOException(Messages.ConsoleStreams_noInput);
	}
}
