package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;
import org.forkscope.model.User;

/** The zone of proc slots: type-stable memory, reused last freed first, never cleared. */
public final class Slots {

	private final Kernel k;

	Slots(Kernel k) {
		this.k = k;
	}

	/** Takes a slot: the one freed last with its old contents, or a fresh one full of zeros. */
	Proc zalloc() {
		Proc p = k.g.getProcZone();
		if (p == null) {
			return carve();
		}
		k.g.setProcZone(p.getProcqNext());
		return p;
	}

	/** Gives a slot back. */
	void zfree(Proc p) {
		ProcSlot.of(p).end();
		p.setProcqPrev(null);
		p.setProcqNext(k.g.getProcZone());
		k.g.setProcZone(p);
	}

	private Proc carve() {
		Proc p = k.memory.allocate(new ProcSlot());
		p.setMtx(k.memory.allocate(k.factory.createMtx()));
		p.setItcallout(k.memory.allocate(k.factory.createCallout()));
		p.setSlpcallout(k.memory.allocate(k.factory.createCallout()));
		return p;
	}

	/** Gives a slot its U-area, unless it kept one from its last life: pmap_new_proc. */
	void newUarea(Proc p) {
		if (p.getAddr() == null) {
			p.setUpagesObj(k.memory.allocate(k.factory.createVmObject()));
			p.getUpagesObj().setRefCount(1);
			p.getUpagesObj().setSize(2);
			p.setAddr(uarea(p));
		}
		ProcSlot.of(p).stack().clear();
	}

	private User uarea(Proc p) {
		User user = k.memory.allocate(k.factory.createUser());
		user.setPcb(k.memory.allocate(k.factory.createPcb()));
		user.setSigacts(k.memory.allocate(k.factory.createSigacts()));
		user.setStats(k.memory.allocate(k.factory.createPstats()));
		user.getStats().setRu(k.memory.allocate(k.factory.createRusage()));
		user.getStats().setCru(k.memory.allocate(k.factory.createRusage()));
		user.setFrame(k.memory.allocate(k.factory.createTrapframe()));
		user.setKstack(ProcSlot.of(p).stack());
		return user;
	}
}
