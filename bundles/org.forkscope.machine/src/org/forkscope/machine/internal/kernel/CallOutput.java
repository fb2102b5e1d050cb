package org.forkscope.machine.internal.kernel;

/** What a system call copies out to user memory, besides its values. */
public final class CallOutput {

	private boolean hasStatus;
	private int status;
	private long old;

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

	/** The value that a sysctl had before. */
	public long old() {
		return old;
	}

	void setOld(long newOld) {
		old = newOld;
	}
}
