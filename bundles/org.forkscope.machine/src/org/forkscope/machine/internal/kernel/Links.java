package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Globals;
import org.forkscope.model.PidHashBucket;
import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

/** The linked lists that a process stands on: insertion and removal at constant cost, by the process's own links. */
final class Links {

	private Links() {
	}

	static void insertAllproc(Globals g, Proc p) {
		link(p, g.getAllproc());
		g.setAllproc(p);
	}

	static void removeAllproc(Globals g, Proc p) {
		if (g.getAllproc() == p) {
			g.setAllproc(p.getListNext());
		}
		unlink(p);
	}

	static void insertZombproc(Globals g, Proc p) {
		link(p, g.getZombproc());
		g.setZombproc(p);
	}

	static void removeZombproc(Globals g, Proc p) {
		if (g.getZombproc() == p) {
			g.setZombproc(p.getListNext());
		}
		unlink(p);
	}

	private static void link(Proc p, Proc head) {
		p.setListPrev(null);
		p.setListNext(head);
		if (head != null) {
			head.setListPrev(p);
		}
	}

	private static void unlink(Proc p) {
		Proc previous = p.getListPrev();
		Proc next = p.getListNext();
		if (previous != null) {
			previous.setListNext(next);
		}
		if (next != null) {
			next.setListPrev(previous);
		}
	}

	static void insertHash(PidHashBucket bucket, Proc p) {
		Proc head = bucket.getFirst();
		p.setHashPrev(null);
		p.setHashNext(head);
		if (head != null) {
			head.setHashPrev(p);
		}
		bucket.setFirst(p);
	}

	static void removeHash(PidHashBucket bucket, Proc p) {
		Proc previous = p.getHashPrev();
		Proc next = p.getHashNext();
		if (previous == null) {
			bucket.setFirst(next);
		} else {
			previous.setHashNext(next);
		}
		if (next != null) {
			next.setHashPrev(previous);
		}
	}

	/** Links {@code p} into the group list right behind {@code where}, whichever list that is on. */
	static void insertMemberAfter(Proc where, Proc p) {
		Proc next = where.getPglistNext();
		p.setPglistPrev(where);
		p.setPglistNext(next);
		if (next != null) {
			next.setPglistPrev(p);
		}
		where.setPglistNext(p);
	}

	static void insertMember(Pgrp group, Proc p) {
		Proc head = group.getMembers();
		p.setPglistPrev(null);
		p.setPglistNext(head);
		if (head != null) {
			head.setPglistPrev(p);
		}
		group.setMembers(p);
	}

	static void removeMember(Pgrp group, Proc p) {
		Proc previous = p.getPglistPrev();
		Proc next = p.getPglistNext();
		if (previous != null) {
			previous.setPglistNext(next);
		} else if (group.getMembers() == p) {
			group.setMembers(next);
		}
		if (next != null) {
			next.setPglistPrev(previous);
		}
	}

	static void insertChild(Proc parent, Proc p) {
		Proc head = parent.getChildren();
		p.setSiblingPrev(null);
		p.setSiblingNext(head);
		if (head != null) {
			head.setSiblingPrev(p);
		}
		parent.setChildren(p);
	}

	static void removeChild(Proc parent, Proc p) {
		Proc previous = p.getSiblingPrev();
		Proc next = p.getSiblingNext();
		if (previous == null) {
			parent.setChildren(next);
		} else {
			previous.setSiblingNext(next);
		}
		if (next != null) {
			next.setSiblingPrev(previous);
		}
	}
}
