package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Pgrp;
import org.forkscope.model.PgrpHashBucket;
import org.forkscope.model.Proc;
import org.forkscope.model.Session;

/** Process groups and sessions: the parts of kern_proc.c that cannot be interrupted. */
public final class Groups {

	private final Kernel k;
	private final PgrpHashBucket[] buckets;

	Groups(Kernel k, PgrpHashBucket[] buckets) {
		this.k = k;
		this.buckets = buckets;
	}

	/** The group of an id, or NULL. */
	Pgrp pgfind(int id) {
		Pgrp group = bucket(id).getFirst();
		while (group != null && group.getId() != id) {
			group = group.getHashNext();
		}
		return group;
	}

	/** The group of a process, which must be there and alive. */
	Pgrp of(Proc p) {
		Pgrp group = p.getPgrp();
		if (group == null) {
			throw new KernelFault("NULL p_pgrp of process " + p.getPid());
		}
		if (group.getSession() == null) {
			throw new KernelFault("use of a freed pgrp by process " + p.getPid());
		}
		return group;
	}

	/**
	 * Takes a process off the list of members that it is on. After a race, that need not be the list of its group; the kernel finds
	 * the head of any list by the link that leads back.
	 */
	void unlink(Proc p) {
		Pgrp group = p.getPgrp();
		boolean elsewhere = p.getPglistPrev() == null && group.getMembers() != p;
		Links.removeMember(elsewhere ? beginningWith(p, group) : group, p);
	}

	private Pgrp beginningWith(Proc p, Pgrp otherwise) {
		for (PgrpHashBucket bucket : buckets) {
			for (Pgrp group = bucket.getFirst(); group != null; group = group.getHashNext()) {
				if (group.getMembers() == p) {
					return group;
				}
			}
		}
		return otherwise;
	}

	/** Makes a group, without members yet, in a session. */
	Pgrp newGroup(int id, Session session) {
		Pgrp group = k.memory.allocate(k.factory.createPgrp());
		group.setId(id);
		group.setSession(session);
		session.setCount(session.getCount() + 1);
		insert(group);
		k.ids.use(id);
		return group;
	}

	/** Makes a session that a process leads, without groups yet. */
	Session newSession(Proc leader) {
		Session session = k.memory.allocate(k.factory.createSession());
		session.setLeader(leader);
		session.setSid(leader.getPid());
		session.setLogin(leader.getPgrp() == null ? null : leader.getPgrp().getSession().getLogin());
		k.ids.use(session.getSid());
		return session;
	}

	/**
	 * Forgets an empty group, and its session with its last group. Where the kernel checks itself, freed memory is filled, so that
	 * whoever still uses the group is found out.
	 */
	void pgdelete(Pgrp group) {
		Session session = group.getSession();
		if (session.getTtyp() != null && session.getTtyp().getPgrp() == group) {
			session.getTtyp().setPgrp(null);
		}
		remove(group);
		k.ids.release(group.getId());
		session.setCount(session.getCount() - 1);
		if (session.getCount() == 0) {
			k.ids.release(session.getSid());
		}
		if (k.settings.invariants() && !k.rules.slotIdentity()) {
			group.setSession(null);
		}
	}

	/**
	 * Adjusts the counts of members with a parent elsewhere in the session, for a process that enters or leaves a group, and for
	 * its children's groups.
	 */
	void fixjobc(Proc p, Pgrp group, boolean entering) {
		int change = entering ? 1 : -1;
		if (p.getPptr() != null && guards(p.getPptr().getPgrp(), group)) {
			group.setJobc(group.getJobc() + change);
		}
		for (Proc child = p.getChildren(); child != null; child = child.getSiblingNext()) {
			Pgrp theirs = child.getPgrp();
			if (child.getStat() != Constants.SZOMB && theirs != null && guards(group, theirs)) {
				theirs.setJobc(theirs.getJobc() + change);
			}
		}
	}

	/** Whether a parent in one group can continue its child in another. */
	static boolean guards(Pgrp parents, Pgrp childs) {
		return parents != null && parents != childs && parents.getSession() == childs.getSession();
	}

	private PgrpHashBucket bucket(int id) {
		return buckets[id & buckets.length - 1];
	}

	private void insert(Pgrp group) {
		PgrpHashBucket bucket = bucket(group.getId());
		Pgrp head = bucket.getFirst();
		group.setHashNext(head);
		if (head != null) {
			head.setHashPrev(group);
		}
		bucket.setFirst(group);
	}

	private void remove(Pgrp group) {
		Pgrp previous = group.getHashPrev();
		Pgrp next = group.getHashNext();
		if (previous == null) {
			bucket(group.getId()).setFirst(next);
		} else {
			previous.setHashNext(next);
		}
		if (next != null) {
			next.setHashPrev(previous);
		}
	}
}
