package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINVAL;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Proc;

/**
 * A loadable module that takes locks one after the other, in the order in which its caller names them, and gives them up again:
 * {@code proctree}, {@code allproc}, {@code uidinfo} for the user hash, or the name of a process for its mutex. Where the order is
 * wrong, that is reported, and two callers may wait for each other for ever.
 */
final class ModuleLocks extends Syscall<ModuleLocks.Locals> {

	private static final int PROCTREE = 1;
	private static final int ALLPROC = 2;
	private static final int UIDINFO = 3;

	ModuleLocks(Kernel k) {
		super(k, "lkm_locks", k.functions.sources.script, 210);
	}

	/** Locals. */
	public static final class Locals extends Syscall.Args {
		/** How many it has taken. */
		public int taken;
		/** The process whose mutex comes next. */
		public Proc q;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.loop("another lock wanted?", l -> l.taken < l.uap.size(), () -> {
			b.when("the mutex of a process?", l -> l.uap.isLabel(l.taken)).then(
					() -> b.step("which process", l -> l.q = k.pfind(named(l, l.taken))));
			b.when("no such lock?", l -> !exists(l)).then(() -> {
				releaseAll(b);
				b.fail(EINVAL);
			});
			b.acquire("take it", this::take);
			b.step("it is taken", l -> l.taken++).maySleep();
		});
		releaseAll(b);
	}

	private void releaseAll(Body<Locals> b) {
		b.loop("one left to give up?", l -> l.taken > 0, () -> {
			b.step("the one taken last", l -> l.taken--);
			b.step("give it up", this::release);
		});
	}

	private static boolean exists(Locals l) {
		if (l.uap.isLabel(l.taken)) {
			return l.q != null;
		}
		long lock = l.uap.number(l.taken);
		return lock >= PROCTREE && lock <= UIDINFO;
	}

	private boolean take(Locals l) {
		if (l.uap.isLabel(l.taken)) {
			return k.locks.lockProcess(l.q, l.p);
		}
		return switch ((int) l.uap.number(l.taken)) {
			case PROCTREE -> k.locks.exclude(g.getProctreeLock(), l.p);
			case ALLPROC -> k.locks.exclude(g.getAllprocLock(), l.p);
			default -> k.locks.lock(g.getUihashtblMtx(), l.p);
		};
	}

	private void release(Locals l) {
		if (l.uap.isLabel(l.taken)) {
			k.locks.unlockProcess(k.pfind(named(l, l.taken)), l.p);
			return;
		}
		switch ((int) l.uap.number(l.taken)) {
			case PROCTREE -> k.locks.release(g.getProctreeLock(), l.p);
			case ALLPROC -> k.locks.release(g.getAllprocLock(), l.p);
			default -> k.locks.unlock(g.getUihashtblMtx(), l.p);
		}
	}
}
