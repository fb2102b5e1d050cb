package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Ucred;
import org.forkscope.model.UidHashBucket;
import org.forkscope.model.Uidinfo;

/** Credentials and the accounting of users: kern_prot.c and kern_resource.c. */
public final class Credentials {

	private final Kernel k;
	private final UidHashBucket[] buckets;

	Credentials(Kernel k, UidHashBucket[] buckets) {
		this.k = k;
		this.buckets = buckets;
	}

	/**
	 * Changes the number of processes of a user.
	 *
	 * @param max most it may reach by a positive change; 0 for no limit. An {@code int}, as the kernel has it, although limits
	 *            have 64 bits.
	 * @return whether the change was made
	 */
	boolean chgproccnt(Uidinfo uip, int diff, int max) {
		long count = uip.getProccnt() + diff;
		if (diff > 0 && count > max && max != 0) {
			return false;
		}
		uip.setProccnt(count);
		return true;
	}

	/** The user of an id, with one more reference; made when it is not there. */
	Uidinfo uifind(int uid) {
		Uidinfo uip = lookUp(uid);
		uihold(uip);
		return uip;
	}

	/** The user of an id; made when it is not there. */
	Uidinfo lookUp(int uid) {
		Uidinfo uip = find(uid);
		if (uip == null) {
			uip = k.memory.allocate(k.factory.createUidinfo());
			uip.setUid(uid);
			uip.setMtx(GlobalLocks.mutex(k, GlobalLocks.USER, 0));
			insert(uip);
		}
		return uip;
	}

	private Uidinfo find(int uid) {
		Uidinfo uip = bucket(uid).getFirst();
		while (uip != null && uip.getUid() != uid) {
			uip = uip.getHashNext();
		}
		return uip;
	}

	void uihold(Uidinfo uip) {
		uip.setRef(uip.getRef() + 1);
	}

	/** Gives up a reference; the last one frees the user. */
	void uifree(Uidinfo uip) {
		uip.setRef(uip.getRef() - 1);
		if (uip.getRef() == 0) {
			remove(uip);
		}
	}

	void crhold(Ucred cred) {
		cred.setRef(cred.getRef() + 1);
	}

	void crfree(Ucred cred) {
		cred.setRef(cred.getRef() - 1);
		if (cred.getRef() == 0) {
			uifree(cred.getUidinfo());
		}
	}

	/** Makes the effective credentials of a process private; nothing when they are. */
	Ucred crcopy(Pcred pcred) {
		Ucred old = pcred.getUcred();
		if (old.getRef() == 1) {
			return old;
		}
		Ucred copy = k.memory.allocate(k.factory.createUcred());
		copy.setRef(1);
		copy.setUid(old.getUid());
		copy.setNgroups(old.getNgroups());
		copy.setGroups(old.getGroups());
		copy.setUidinfo(old.getUidinfo());
		uihold(copy.getUidinfo());
		pcred.setUcred(copy);
		crfree(old);
		return copy;
	}

	/** Changes the effective user id; the credentials must be private. */
	void changeEuid(Ucred cred, int uid) {
		Uidinfo old = cred.getUidinfo();
		cred.setUid(uid);
		cred.setUidinfo(uifind(uid));
		uifree(old);
	}

	/** Moves a process from the account of its real user to another's, without a test of the limit. */
	void changeRuid(Pcred pcred, int uid) {
		Uidinfo old = pcred.getUidinfo();
		chgproccnt(old, -1, 0);
		pcred.setRuid(uid);
		pcred.setUidinfo(uifind(uid));
		chgproccnt(pcred.getUidinfo(), 1, 0);
		uifree(old);
	}

	static boolean isRoot(Proc p) {
		return p.getCred().getUcred().getUid() == 0;
	}

	private UidHashBucket bucket(int uid) {
		return buckets[uid & buckets.length - 1];
	}

	private void insert(Uidinfo uip) {
		UidHashBucket bucket = bucket(uip.getUid());
		Uidinfo head = bucket.getFirst();
		uip.setHashNext(head);
		if (head != null) {
			head.setHashPrev(uip);
		}
		bucket.setFirst(uip);
	}

	private void remove(Uidinfo uip) {
		if (uip.getHashPrev() == null) {
			bucket(uip.getUid()).setFirst(uip.getHashNext());
		} else {
			uip.getHashPrev().setHashNext(uip.getHashNext());
		}
		if (uip.getHashNext() != null) {
			uip.getHashNext().setHashPrev(uip.getHashPrev());
		}
	}
}
