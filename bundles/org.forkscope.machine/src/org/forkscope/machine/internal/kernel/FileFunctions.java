package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Filedesc;

/** Copying and giving up of descriptor tables. kern_descrip.c. */
final class FileFunctions {

	private FileFunctions() {
	}

	/** Copies a descriptor table; the open files get one more user each. */
	static final class Fdcopy extends Fn<Fdcopy.Locals> {

		Fdcopy(Kernel k) {
			super(k, "fdcopy", k.functions.sources.descrip);
		}

		/** Argument, locals and result. */
		public static final class Locals extends Frame {
			/** The table to copy; may be NULL. */
			public Filedesc from;
			/** The copy. */
			public Filedesc newfdp;
			/** The descriptor that comes next. */
			public int i;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("no table?", l -> l.from == null).then(() -> b.returns("nothing to copy"));
			b.step("copy the header and the directories", l -> l.newfdp = k.files.copyHeader(l.from)).maySleep();
			b.when("more slots than lie in the table itself?", l -> l.from.getLastfile() >= Files.NDFILE).then(
					() -> b.step("get memory for them", l -> l.newfdp.setNfiles(l.newfdp.getNfiles())).maySleep());
			b.step("copy the slots", l -> k.files.copySlots(l.from, l.newfdp));
			beyond(b, () -> b.when("was there ever a kqueue?", l -> l.from.getKnlistsize() >= 0).then(
					() -> b.step("leave out the kqueues", l -> k.files.dropKqueues(l.newfdp))));
			b.step("from descriptor 0 on", l -> l.i = 0);
			b.loop("another descriptor?", l -> l.i <= l.newfdp.getLastfile(), () -> {
				b.step("one more user of its file", l -> k.files.fhold(l.newfdp, l.i));
				b.step("next descriptor", l -> l.i++);
			});
		}
	}

	/** Gives up a descriptor table; the last user closes its files. Leaves the process's pointer alone. */
	static final class Fdfree extends Fn<Fdfree.Locals> {

		Fdfree(Kernel k) {
			super(k, "fdfree", k.functions.sources.descrip);
		}

		/** Argument and locals. */
		public static final class Locals extends Frame {
			/** The table; may be NULL. */
			public Filedesc fdp;
			/** The descriptor that comes next. */
			public int i;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when("no table?", l -> l.fdp == null).then(() -> b.returns("nothing to give up"));
			count(b, "one user less", -1, l -> l.fdp.getRefcnt(), (l, count) -> l.fdp.setRefcnt(count));
			b.when("still used?", l -> l.fdp.getRefcnt() > 0).then(() -> b.returns("it stays"));
			b.step("from descriptor 0 on", l -> l.i = 0);
			b.loop("another descriptor?", l -> l.i <= l.fdp.getLastfile(), () -> {
				b.step("close its file", l -> k.files.closef(l.fdp, l.i)).maySleep();
				beyond(b, () -> b.when("was it the last use of a kqueue?", l -> KqueueCalls.isOver(l.fdp.getOfiles().get(l.i).getFile())).then(
						() -> b.call("end the queue", k.functions.kqueueClose,
								(l, c) -> c.kq = l.fdp.getOfiles().get(l.i).getFile().getData())));
				b.step("next descriptor", l -> l.i++);
			});
			b.step("give up the directories", l -> k.files.releaseDirectories(l.fdp));
		}
	}
}
