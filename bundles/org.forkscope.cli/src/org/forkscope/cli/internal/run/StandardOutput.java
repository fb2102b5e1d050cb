package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.workload.Workload;

/** All records on standard output, one workload after the other. */
final class StandardOutput implements Destination {

	private final OutputStream out;

	StandardOutput(OutputStream out) {
		this.out = out;
	}

	@Override
	public String name(Workload workload) {
		return Messages.StandardOutput_name.text();
	}

	@Override
	public void write(Workload workload, Content records) throws IOException {
		try {
			records.writeTo(out);
			out.flush();
		} catch (IOException e) {
			throw ClosedPipeException.orSame(e);
		}
	}

	@Override
	public boolean isUsableAfterFailure() {
		return false;
	}

	@Override
	public boolean wantsSummaries() {
		return false;
	}
}
