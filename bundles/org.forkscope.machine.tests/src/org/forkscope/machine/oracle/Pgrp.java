package org.forkscope.machine.oracle;

/** A process group. */
final class Pgrp {
	final int id;
	final Session session;
	final ProcList members = new ProcList();

	Pgrp(int id, Session session) {
		this.id = id;
		this.session = session;
	}
}
