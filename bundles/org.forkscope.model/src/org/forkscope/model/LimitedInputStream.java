package org.forkscope.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to hand out more than a number of bytes. */
final class LimitedInputStream extends FilterInputStream {

	private final long limit;
	private long read;

	LimitedInputStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count(next < 0 ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(count, 0));
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	@Override
	public void close() {
		// The parser closes what it has read; the stream is the caller's.
	}

	private void count(int more) {
		read += more;
		if (read > limit) {
			throw new Refusal(Messages.text("MachineXmi_tooLarge", limit));
		}
	}
}
