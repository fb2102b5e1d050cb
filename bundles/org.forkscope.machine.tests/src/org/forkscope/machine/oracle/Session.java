package org.forkscope.machine.oracle;

/** A session; {@code count} is the number of its process groups. */
final class Session {
	final int sid;
	Proc leader;
	int count;
	boolean tty;

	Session(int sid, Proc leader) {
		this.sid = sid;
		this.leader = leader;
	}
}
