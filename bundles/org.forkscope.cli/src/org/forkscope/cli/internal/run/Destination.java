package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;

import org.forkscope.cli.internal.workload.Workload;

/** Where the records of the runs go. */
interface Destination {

	/** What messages call the place of a workload's records. */
	String name(Workload workload);

	/**
	 * Has the records of a workload written.
	 *
	 * @throws ClosedPipeException if nobody reads them any more
	 * @throws IOException         if they cannot be written
	 */
	void write(Workload workload, Content records) throws IOException;

	/** Whether the next workload has a chance after this one's records could not be written. */
	boolean isUsableAfterFailure();

	/** Whether the user gets a line about each workload, as the records are not in sight. */
	boolean wantsSummaries();

	/** Produces records. */
	interface Content {
		/** Writes all of them. */
		void writeTo(OutputStream out) throws IOException;
	}
}
