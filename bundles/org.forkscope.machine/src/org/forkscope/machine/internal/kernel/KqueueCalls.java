package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EBADF;
import static org.forkscope.machine.Errno.EINTR;
import static org.forkscope.machine.Errno.ENOENT;
import static org.forkscope.machine.internal.kernel.Constants.ERESTART;
import static org.forkscope.machine.internal.kernel.Constants.PSOCK;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.model.File;
import org.forkscope.model.FileSlot;
import org.forkscope.model.Knote;
import org.forkscope.model.Kqueue;
import org.forkscope.model.Proc;

/** Calls by which a process watches others: kqueue(), kevent(), and close() of such a queue. kern_event.c, kern_descrip.c. */
final class KqueueCalls {

	private KqueueCalls() {
	}

	/** The call's locals. */
	public static final class Locals extends Syscall.Args {
		/** The open file. */
		public File fp;
		/** The queue. */
		public Kqueue kq;
		/** A watch. */
		public Knote kn;
		/** How many events have been handed out. */
		public int nkev;
	}

	/** One of these calls. */
	private abstract static class QueueCall extends Syscall<Locals> {

		QueueCall(Kernel k, String name, SourceFile file, int code) {
			super(k, name, file, code);
		}

		@Override
		protected final Locals locals() {
			return new Locals();
		}

		/** Finds the queue behind the first argument. */
		final void find(Body<Locals> b) {
			b.step("the open file of the descriptor", l -> l.fp = file(l.p, (int) l.uap.number(0)));
			b.when("none, or no kqueue?", l -> l.fp == null || l.fp.getData() == null).fail(EBADF);
			b.step("its queue", l -> l.kq = l.fp.getData());
		}

		static File file(Proc p, int fd) {
			boolean exists = fd >= 0 && fd < p.getFd().getOfiles().size();
			return exists ? p.getFd().getOfiles().get(fd).getFile() : null;
		}
	}

	/** kqueue(): a new queue. */
	static final class KqueueCall extends QueueCall {

		KqueueCall(Kernel k) {
			super(k, "kqueue", k.functions.sources.event, 362);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("a queue", l -> l.kq = k.memory.allocate(k.factory.createKqueue())).maySleep();
			b.step("of this descriptor table", l -> {
				l.kq.setFdp(l.p.getFd());
				l.p.getFd().setKnlistsize(0);
			});
			b.step("value: its descriptor", l -> l.p.setRetval0(k.files.open(l.p.getFd(), l.kq)));
		}
	}

	/** kevent() with a change: watches a process. */
	static final class KeventAdd extends QueueCall {

		KeventAdd(Kernel k) {
			super(k, "kevent", k.functions.sources.event, 363);
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b);
			b.call("watch the process", k.functions.kqueueRegister, (l, c) -> {
				c.by = l.p;
				c.kq = l.kq;
				c.ident = id(l, 1);
				c.fflags = (int) l.uap.number(2);
			}, (l, c) -> l.error = c.error);
			b.returns("return the error, or 0", l -> l.error);
		}
	}

	/** kevent() with a change: watches a process no more. */
	static final class KeventDelete extends QueueCall {

		KeventDelete(Kernel k) {
			super(k, "kevent(EV_DELETE)", k.functions.sources.event, 363);
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b);
			b.step("the watch", l -> l.kn = Kqueues.find(l.kq, id(l, 1)));
			b.when("none?", l -> l.kn == null).fail(ENOENT);
			b.step("off the list of its process", l -> Kqueues.unwatch(l.kn));
			b.step("and away", l -> Kqueues.drop(l.kn));
		}
	}

	/** kevent() without a change: waits for events, kqueue_scan. */
	static final class KeventWait extends QueueCall {

		KeventWait(Kernel k) {
			super(k, "kqueue_scan", k.functions.sources.event, 363);
		}

		@Override
		protected void body(Body<Locals> b) {
			find(b);
			b.loop("no event yet?", l -> l.kq.getCount() == 0, () -> {
				b.step("somebody sleeps", l -> l.kq.setState(l.kq.getState() | Kqueues.KQ_SLEEP));
				b.call("sleep until there is one", k.functions.msleep, (l, c) -> {
					c.p = l.p;
					c.channel = l.kq;
					c.priority = PSOCK;
					c.wmesg = "kqread";
					c.catches = true;
				}, (l, c) -> l.error = c.error == ERESTART ? EINTR.number() : c.error);
				b.when("has a signal ended the sleep?", l -> l.error != 0).then(() -> b.returns("return its error", l -> l.error));
			});
			b.loop("another event?", l -> l.kq.getCount() > 0, () -> {
				b.step("the first one", l -> l.kn = l.kq.getFirst());
				b.step("off the queue", l -> Kqueues.dequeue(l.kn));
				b.step("copy it out", l -> {
					l.nkev++;
					k.events.kevent(l.p, l.kn);
				});
				b.when("the last of its process?", l -> (l.kn.getFlags() & Kqueues.EV_ONESHOT) != 0).then(() -> {
					b.step("off the list of its process", l -> Kqueues.unwatch(l.kn));
					b.step("and away", l -> Kqueues.drop(l.kn));
				}).otherwise(() -> b.step("it starts anew", l -> {
					l.kn.setFflags(0);
					l.kn.setData(0);
				}));
			});
			b.step("value: how many", l -> l.p.setRetval0(l.nkev));
		}
	}

	/** close(). */
	static final class Close extends QueueCall {

		Close(Kernel k) {
			super(k, "close", k.functions.sources.descrip, 6);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the open file of the descriptor", l -> l.fp = file(l.p, (int) l.uap.number(0)));
			b.when("none?", l -> l.fp == null).fail(EBADF);
			b.step("the descriptor is free", l -> k.files.free(l.p.getFd(), (int) l.uap.number(0)));
			b.step("one use less of the file", l -> l.fp.setCount(l.fp.getCount() - 1)).maySleep();
			b.when("was it the last one of a kqueue?", l -> isOver(l.fp)).then(
					() -> b.call("end the queue", k.functions.kqueueClose, (l, c) -> c.kq = l.fp.getData()));
		}
	}

	/** Whether nobody uses a file any more that is a kqueue. */
	static boolean isOver(File file) {
		return file != null && file.getCount() == 0 && file.getData() != null;
	}

	/** The file in a slot of a descriptor table. */
	static boolean isKqueue(FileSlot slot) {
		return slot.getFile() != null && slot.getFile().getData() != null;
	}
}
