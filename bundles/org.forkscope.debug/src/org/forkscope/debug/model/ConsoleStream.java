package org.forkscope.debug.model;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.debug.core.IStreamListener;
import org.eclipse.debug.core.model.IFlushableStreamMonitor;

/** Lines of text for a console. Keeps them until somebody listens and says that it keeps them itself. */
final class ConsoleStream implements IFlushableStreamMonitor {

	private final ListenerList<IStreamListener> listeners = new ListenerList<>();
	private final StringBuilder contents = new StringBuilder();
	private boolean buffered = true;

	/**
	 * Appends a line. Listeners hear of it under the lock, as with the platform's own streams: a console takes the contents over
	 * under the same lock, and no line may come twice or not at all.
	 */
	synchronized void append(String line) {
		String text = line + '\n';
		if (buffered) {
			contents.append(text);
		}
		listeners.forEach(listener -> listener.streamAppended(text, this));
	}

	@Override
	public void addListener(IStreamListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(IStreamListener listener) {
		listeners.remove(listener);
	}

	@Override
	public synchronized String getContents() {
		return contents.toString();
	}

	@Override
	public synchronized void flushContents() {
		contents.setLength(0);
	}

	@Override
	public synchronized void setBuffered(boolean buffer) {
		buffered = buffer;
	}

	@Override
	public synchronized boolean isBuffered() {
		return buffered;
	}
}
