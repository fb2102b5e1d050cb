package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.ForkEntry;
import org.forkscope.model.Proc;

/** The hooks that fork1 calls. sys/kern/kern_fork.c 586-635. */
final class ForkHooks {

	private ForkHooks() {
	}

	/** Locals of both. */
	public static final class Locals extends Frame {
		/** Name of the function. */
		public String function;
		/** An entry of the list. */
		public ForkEntry ep;
		/** The function's value: error number, or how many entries were removed. */
		public int value;
	}

	/** The entry after one that has just been called. Where the kernel checks itself, freed memory is filled and found out. */
	static ForkEntry next(ForkEntry entry) {
		if (entry.getFunction() == null) {
			throw new KernelFault("use of a freed forklist entry");
		}
		return entry.getNext();
	}

	/** What a hook is given. */
	public static final class HookLocals extends Frame {
		/** Its name. */
		public String function;
		/** The parent. */
		public Proc p1;
		/** The child. */
		public Proc p2;
		/** RF flags. */
		public int flags;
	}

	/** A hook: tells that it has been called, and may remove itself. */
	static final class Hook extends Fn<HookLocals> {

		Hook(Kernel k) {
			super(k, "fork hook", k.functions.sources.script);
		}

		@Override
		protected HookLocals locals() {
			return new HookLocals();
		}

		@Override
		protected void body(Body<HookLocals> b) {
			b.step("the work of the hook", l -> k.events.atFork(l.function, l.p1, l.p2, l.flags)).maySleep();
			b.when("was it for one fork only?", l -> k.hooksForOneFork.contains(l.function)).then(
					() -> b.call("remove it", k.functions.rmAtFork, (l, c) -> c.function = l.function));
			b.returns("done");
		}
	}

	/** Registers a hook. 597-614. */
	static final class AtFork extends Fn<Locals> {

		AtFork(Kernel k) {
			super(k, "at_fork", k.functions.sources.fork, 597, 614);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.when(602, "a kernel with INVARIANTS?", l -> k.settings.invariants()).then(
					() -> b.call(603, "remove it if it is there", k.functions.rmAtFork, (l, c) -> c.function = l.function,
							(l, c) -> l.value = c.value));
			b.when(603, "was it there?", l -> l.value != 0).then(
					() -> b.step(604, "warn", l -> k.events.console("WARNING: fork callout entry (" + l.function
							+ ") already present")));
			b.step(608, "make an entry", l -> l.ep = k.memory.allocate(k.factory.createForkEntry()));
			b.step(611, "for the function", l -> l.ep.setFunction(l.function));
			b.step(612, "at the end of the list", l -> append(l.ep));
			b.step(613, "value 0", l -> l.value = 0);
			b.returns(613, "done");
		}

		private void append(ForkEntry entry) {
			ForkEntry last = g.getForkListLast();
			entry.setPrev(last);
			if (last == null) {
				g.setForkListFirst(entry);
			} else {
				last.setNext(entry);
			}
			g.setForkListLast(entry);
		}
	}

	/** Removes a hook. 622-635. */
	static final class RmAtFork extends Fn<Locals> {

		RmAtFork(Kernel k) {
			super(k, "rm_at_fork", k.functions.sources.fork, 622, 635);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step(627, "the first entry", l -> l.ep = g.getForkListFirst());
			b.loop(627, "another entry?", l -> l.ep != null, () -> {
				b.when(628, "is it the function's?", l -> l.ep.getFunction().equals(l.function)).then(() -> {
					b.step(629, "off the list", l -> unlink(l.ep));
					b.step(631, "value 1", l -> l.value = 1);
					b.returns(631, "done");
				});
				b.step(627, "the next entry", l -> l.ep = l.ep.getNext());
			});
			b.returns(634, "value 0: it was not there");
		}

		private void unlink(ForkEntry entry) {
			if (entry.getPrev() == null) {
				g.setForkListFirst(entry.getNext());
			} else {
				entry.getPrev().setNext(entry.getNext());
			}
			if (entry.getNext() == null) {
				g.setForkListLast(entry.getPrev());
			} else {
				entry.getNext().setPrev(entry.getPrev());
			}
			if (k.settings.invariants()) {
				entry.setFunction(null);
			}
		}
	}
}
