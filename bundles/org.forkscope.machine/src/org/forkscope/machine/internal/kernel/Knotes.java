package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EACCES;
import static org.forkscope.machine.Errno.ESRCH;
import static org.forkscope.machine.internal.kernel.Constants.*;
import static org.forkscope.machine.internal.kernel.Kqueues.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Knote;
import org.forkscope.model.Kqueue;
import org.forkscope.model.Proc;

/** Watches on processes. kern_event.c. */
final class Knotes {

	static final int NOTE_PCTRLMASK = 0xf0000000;
	static final int NOTE_PDATAMASK = 0x000fffff;
	static final int NOTE_TRACK = 1;
	static final int NOTE_TRACKERR = 2;
	static final int NOTE_CHILD = 4;

	private Knotes() {
	}

	/** Tells all who watch a process what happens to it. */
	static final class KnoteFunction extends Fn<KnoteFunction.Locals> {

		KnoteFunction(Kernel k) {
			super(k, "knote", k.functions.sources.event);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** The process whose list it is. */
			public Proc p;
			/** What happens, with data in the low bits. */
			public int hint;
			/** A watch. */
			public Knote kn;
			/** It has an event now. */
			public boolean active;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the first watch", l -> l.kn = l.p.getKlist());
			b.loop("another watch?", l -> l.kn != null, () -> {
				b.call("is this an event for it?", k.functions.filtProc, (l, c) -> {
					c.kn = l.kn;
					c.hint = l.hint;
				}, (l, c) -> l.active = c.active);
				b.when("is it?", l -> l.active).then(() -> b.step("onto its queue, and wake who waits", l -> k.kqueues.activate(l.kn)));
				b.step("the next watch", l -> l.kn = l.kn.getNext());
			});
		}
	}

	/** Decides what an event means for one watch. A watch that tracks gets another one like it on the child. */
	static final class FiltProc extends Fn<FiltProc.Locals> {

		FiltProc(Kernel k) {
			super(k, "filt_proc", k.functions.sources.event);
		}

		/** Arguments, locals and result. */
		public static final class Locals extends Frame {
			/** The watch. */
			public Knote kn;
			/** What happens, with data in the low bits. */
			public int hint;
			/** Error of the registration on the child. */
			public int trackerr;
			/** The watch has something to report. */
			public boolean active;

			int event() {
				return hint & NOTE_PCTRLMASK;
			}
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("was it asked for?", l -> (l.kn.getSfflags() & l.event()) != 0).then(
					() -> b.step("note it", l -> l.kn.setFflags(l.kn.getFflags() | l.event())));
			b.when("is it the end of the process?", l -> l.event() == NOTE_EXIT).then(() -> {
				b.step("nothing more will come", l -> {
					l.kn.setStatus(l.kn.getStatus() | KN_DETACHED);
					l.kn.setFlags(l.kn.getFlags() | EV_EOF | EV_ONESHOT);
					l.active = true;
				});
				b.returns("always an event");
			});
			b.when("a child, and does it track?", l -> l.event() == NOTE_FORK && (l.kn.getSfflags() & NOTE_TRACK) != 0).then(() -> {
				b.call("watch the child in the same way", k.functions.kqueueRegister, (l, c) -> {
					c.kq = l.kn.getKq();
					c.ident = l.hint & NOTE_PDATAMASK;
					c.flags = l.kn.getFlags() | EV_FLAG1;
					c.fflags = l.kn.getSfflags();
					c.data = l.kn.getIdent();
				}, (l, c) -> l.trackerr = c.error);
				b.when("did that fail?", l -> l.trackerr != 0).then(
						() -> b.step("note that", l -> l.kn.setFflags(l.kn.getFflags() | NOTE_TRACKERR)));
			});
			b.step("an event, if anything has been noted", l -> l.active = l.kn.getFflags() != 0);
		}
	}

	/** Makes a queue watch a process, or changes what it watches for. */
	static final class KqueueRegister extends Fn<KqueueRegister.Locals> {

		KqueueRegister(Kernel k) {
			super(k, "kqueue_register", k.functions.sources.event);
		}

		/** Arguments and locals. */
		public static final class Locals extends Frame {
			/** Who asks for it; NULL for the kernel itself. */
			public Proc by;
			/** The queue. */
			public Kqueue kq;
			/** Id of the process. */
			public int ident;
			/** EV flags. */
			public int flags;
			/** NOTE flags. */
			public int fflags;
			/** Data that comes with the request. */
			public int data;
			/** The process. */
			public Proc p;
			/** The watch. */
			public Knote kn;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("is it watched by this queue already?", l -> l.kn = Kqueues.find(l.kq, l.ident));
			b.when("not yet?", l -> l.kn == null).then(() -> {
				b.step("find the process", l -> l.p = k.pfind(l.ident));
				b.when("no such process?", l -> l.p == null).fail(ESRCH);
				b.when("may it not be seen?", l -> l.by != null && !k.signals.sees(l.by, l.p)).fail(EACCES);
				b.step("a watch", l -> l.kn = knote(l));
				b.step("known to the descriptor table", l -> Kqueues.attach(l.kn));
				b.when("made by the kernel for a child?", l -> (l.flags & EV_FLAG1) != 0).then(
						() -> b.step("its first event names the parent", l -> {
							l.kn.setData(l.kn.getSdata());
							l.kn.setFflags(NOTE_CHILD);
						}));
				b.step("known to the process", l -> Kqueues.watch(l.p, l.kn));
			}).otherwise(() -> b.step("what it watches for now", l -> {
				l.kn.setSfflags(l.fflags);
				l.kn.setSdata(l.data);
			}));
			b.when("is there an event already?", l -> l.kn.getFflags() != 0).then(
					() -> b.step("onto the queue, and wake who waits", l -> k.kqueues.activate(l.kn)));
		}

		private Knote knote(Locals l) {
			Knote kn = k.memory.allocate(k.factory.createKnote());
			kn.setKq(l.kq);
			kn.setIdent(l.ident);
			kn.setFlags(l.flags & ~EV_FLAG1 | EV_CLEAR);
			kn.setSfflags(l.fflags);
			kn.setSdata(l.data);
			return kn;
		}
	}

	/** Ends a queue with its last descriptor: nobody watches for it any more. */
	static final class KqueueClose extends Fn<KqueueClose.Locals> {

		KqueueClose(Kernel k) {
			super(k, "kqueue_close", k.functions.sources.event);
		}

		/** Argument and local. */
		public static final class Locals extends Frame {
			/** The queue. */
			public Kqueue kq;
			/** A watch. */
			public Knote kn;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("its first watch", l -> l.kn = Kqueues.first(l.kq));
			b.loop("another watch?", l -> l.kn != null, () -> {
				b.step("off the list of its process", l -> Kqueues.unwatch(l.kn));
				b.step("and away", l -> Kqueues.drop(l.kn));
				b.step("the next watch", l -> l.kn = Kqueues.first(l.kq));
			});
		}
	}
}
