package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Rusage;

/** What a system call copies out to user memory, besides its values. */
public final class CallOutput {

	private boolean hasStatus;
	private int status;
	private long old;
	private long utime;
	private long stime;

	/** Whether a status was copied out: wait4 reaped. */
	public boolean hasStatus() {
		return hasStatus;
	}

	/** The status of the reaped child. */
	public int status() {
		return status;
	}

	void setStatus(int newStatus) {
		hasStatus = true;
		status = newStatus;
	}

	/** User time of the reaped child and its children, in microseconds. */
	public long utime() {
		return utime;
	}

	/** System time of the reaped child and its children, in microseconds. */
	public long stime() {
		return stime;
	}

	void setUsage(Rusage usage) {
		utime = usage.getUtime();
		stime = usage.getStime();
	}

	/** The value that a sysctl had before. */
	public long old() {
		return old;
	}

	void setOld(long newOld) {
		old = newOld;
	}
}
