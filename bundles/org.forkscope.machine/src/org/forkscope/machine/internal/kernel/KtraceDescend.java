package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.ENOSYS;
import static org.forkscope.machine.Errno.ESRCH;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/** ktrace -d: traces a process and all its descendants to a file, going down the tree child by child. kern_ktrace.c, ktrsetchildren. */
final class KtraceDescend extends Syscall<KtraceDescend.Locals> {

	private static final String WALK = "walk";
	private static final String UP = "up";
	private static final String END = "end";

	KtraceDescend(Kernel k) {
		super(k, "ktrsetchildren", k.functions.sources.ktrace, 45);
	}

	/** Locals. */
	public static final class Locals extends Syscall.Args {
		/** Where the walk began and ends. */
		public Proc top;
		/** Where it is. */
		public Proc q;
		/** How many processes it has come to. */
		public int visited;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.when("a kernel without KTRACE?", l -> !k.settings.ktrace()).fail(ENOSYS);
		b.step("find the process by its id", l -> l.top = k.pfind(id(l, 0)));
		b.when("no such process?", l -> l.top == null).fail(ESRCH);
		b.acquire("lock the process tree for reading", l -> k.locks.share(g.getProctreeLock(), l.p));
		b.step("from the top on", l -> l.q = l.top);
		b.label(WALK);
		b.step("trace it, if the caller may", this::trace);
		b.when("has it children?", l -> l.q.getChildren() != null).then(() -> {
			b.step("down to the first", l -> l.q = l.q.getChildren());
			b.jump(WALK);
		});
		b.label(UP);
		b.when("back at the top?", l -> l.q == l.top).jump(END);
		b.when("has it a sibling?", l -> l.q.getSiblingNext() != null).then(() -> {
			b.step("on to it", l -> l.q = l.q.getSiblingNext());
			b.jump(WALK);
		});
		b.step("up to its parent", l -> l.q = l.q.getPptr());
		b.jump(UP);
		b.label(END);
		b.step("unlock the process tree", l -> k.locks.release(g.getProctreeLock(), l.p));
		b.step("value: how many", l -> l.p.setRetval0(l.visited));
	}

	private void trace(Locals l) {
		l.visited++;
		if (k.signals.may(l.p, l.q)) {
			k.vnodes.vrele(l.q.getTracep());
			l.q.setTracep(k.vnodes.lookup(l.uap.word(1)));
			l.q.setTraceflag(l.q.getTraceflag() | OtherCalls.KTR_POINTS);
		}
	}
}
