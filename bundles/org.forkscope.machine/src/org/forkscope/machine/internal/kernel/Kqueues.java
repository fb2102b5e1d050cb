package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Filedesc;
import org.forkscope.model.Knote;
import org.forkscope.model.Kqueue;
import org.forkscope.model.Proc;

/** Event queues and watches: the parts of kern_event.c that cannot be interrupted. */
final class Kqueues {

	static final int EV_ONESHOT = 0x10;
	static final int EV_CLEAR = 0x20;
	static final int EV_FLAG1 = 0x2000;
	static final int EV_EOF = 0x8000;

	static final int KN_ACTIVE = 1;
	static final int KN_QUEUED = 2;
	static final int KN_DETACHED = 8;
	static final int KQ_SLEEP = 2;

	private final Kernel k;

	Kqueues(Kernel k) {
		this.k = k;
	}

	/** The watch of a queue on a process id, or NULL. */
	static Knote find(Kqueue kq, int ident) {
		Knote kn = kq.getFdp().getKnhash();
		while (kn != null && (kn.getKq() != kq || kn.getIdent() != ident)) {
			kn = kn.getLink();
		}
		return kn;
	}

	/** knote_attach: the descriptor table knows it. */
	static void attach(Knote kn) {
		Filedesc table = kn.getKq().getFdp();
		kn.setLink(table.getKnhash());
		table.setKnhash(kn);
	}

	/** KNOTE_ACTIVATE: there is an event; whoever waits for it is woken. */
	void activate(Knote kn) {
		kn.setStatus(kn.getStatus() | KN_ACTIVE);
		if ((kn.getStatus() & KN_QUEUED) == 0) {
			enqueue(kn);
			wakeup(kn.getKq());
		}
	}

	private static void enqueue(Knote kn) {
		Kqueue kq = kn.getKq();
		kn.setTqPrev(kq.getLast());
		if (kq.getLast() == null) {
			kq.setFirst(kn);
		} else {
			kq.getLast().setTqNext(kn);
		}
		kq.setLast(kn);
		kn.setStatus(kn.getStatus() | KN_QUEUED);
		kq.setCount(kq.getCount() + 1);
	}

	private void wakeup(Kqueue kq) {
		if ((kq.getState() & KQ_SLEEP) != 0) {
			kq.setState(kq.getState() & ~KQ_SLEEP);
			k.scheduler.wakeup(kq);
		}
	}

	/** Takes a watch off its queue; it has no event any more. */
	static void dequeue(Knote kn) {
		if ((kn.getStatus() & KN_QUEUED) == 0) {
			return;
		}
		Kqueue kq = kn.getKq();
		if (kn.getTqPrev() == null) {
			kq.setFirst(kn.getTqNext());
		} else {
			kn.getTqPrev().setTqNext(kn.getTqNext());
		}
		if (kn.getTqNext() == null) {
			kq.setLast(kn.getTqPrev());
		} else {
			kn.getTqNext().setTqPrev(kn.getTqPrev());
		}
		kn.setTqNext(null);
		kn.setTqPrev(null);
		kn.setStatus(kn.getStatus() & ~(KN_QUEUED | KN_ACTIVE));
		kq.setCount(kq.getCount() - 1);
	}

	/** filt_procattach: the process knows it. */
	static void watch(Proc p, Knote kn) {
		kn.setProc(p);
		kn.setNext(p.getKlist());
		p.setKlist(kn);
	}

	/** filt_procdetach: the process forgets it, if it still lives. */
	static void unwatch(Knote kn) {
		if ((kn.getStatus() & KN_DETACHED) != 0) {
			return;
		}
		Proc p = kn.getProc();
		if (p.getKlist() == kn) {
			p.setKlist(kn.getNext());
		} else {
			Knote before = p.getKlist();
			while (before.getNext() != kn) {
				before = before.getNext();
			}
			before.setNext(kn.getNext());
		}
		kn.setStatus(kn.getStatus() | KN_DETACHED);
	}

	/** knote_drop: off its queue, and forgotten by the descriptor table. */
	static void drop(Knote kn) {
		dequeue(kn);
		Filedesc table = kn.getKq().getFdp();
		if (table.getKnhash() == kn) {
			table.setKnhash(kn.getLink());
			return;
		}
		Knote before = table.getKnhash();
		while (before.getLink() != kn) {
			before = before.getLink();
		}
		before.setLink(kn.getLink());
	}

	/** The first watch of a queue that its table knows, or NULL. */
	static Knote first(Kqueue kq) {
		Knote kn = kq.getFdp().getKnhash();
		while (kn != null && kn.getKq() != kq) {
			kn = kn.getLink();
		}
		return kn;
	}
}
