package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.RFMEM;
import static org.forkscope.machine.internal.kernel.Constants.RFPROC;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;
import org.forkscope.model.Pstats;
import org.forkscope.model.Rusage;

/** Gives a newborn its address space, U-area and registers; without RFPROC, makes the caller's memory private. vm_glue.c. */
final class VmFork extends Fn<VmFork.Locals> {

	VmFork(Kernel k) {
		super(k, "vm_fork", k.functions.sources.vmGlue);
	}

	/** Arguments. */
	public static final class Locals extends Frame {
		/** Parent. */
		public Proc p1;
		/** Newborn; NULL without RFPROC. */
		public Proc p2;
		/** RF flags. */
		public int flags;

		boolean has(int flag) {
			return (flags & flag) != 0;
		}
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.when("no new process?", l -> !l.has(RFPROC)).then(() -> {
			b.when("own memory wanted, and is it shared?", l -> !l.has(RFMEM) && l.p1.getVmspace().getRefcnt() > 1).then(
					() -> b.call("make it private", k.functions.vmspaceUnshare, (l, c) -> c.p = l.p1));
			b.call("make the descriptor table of segments private", k.functions.cpuFork, VmFork::pass);
			b.returns("done");
		});
		b.when("share the memory?", l -> l.has(RFMEM)).then(() -> {
			b.step("the parent's address space", l -> l.p2.setVmspace(l.p1.getVmspace()));
			count(b, "one more user of it", 1, l -> l.p2.getVmspace().getRefcnt(), (l, count) -> l.p2.getVmspace().setRefcnt(count));
		}).otherwise(() -> b.call("copy the address space, pages on write", k.functions.vmspaceFork,
				(l, c) -> c.vm1 = l.p1.getVmspace(), (l, c) -> l.p2.setVmspace(c.vm2)));
		b.step("U-area: the slot's old one, or a new one", l -> k.slots.newUarea(l.p2));
		beyond(b, () -> b.step("the copied stack has the same signal frames",
				l -> l.p2.getAddr().setSigframe(l.p1.getAddr().getSigframe())));
		b.step("statistics lie in the U-area", l -> l.p2.setStats(l.p2.getAddr().getStats()));
		b.when("are the signal actions still to be copied?", l -> l.p2.getProcsig().getSigacts() == null).then(() -> {
			b.when("is the signal state shared all the same?", l -> l.p2.getProcsig().getRefcnt() != 1).then(
					() -> b.step("complain", l -> k.events.console("shared procsig but private sigacts?")));
			b.step("signal actions lie in the U-area", l -> l.p2.getProcsig().setSigacts(l.p2.getAddr().getSigacts()));
			b.step("copy the parent's",
					l -> SignalActions.copy(l.p1.getProcsig().getSigacts(), l.p2.getProcsig().getSigacts()));
		});
		b.step("nothing used so far", l -> zero(l.p2.getStats()));
		b.step("inherit virtual timers and profile", l -> copy(l.p1.getStats(), l.p2.getStats()));
		b.call("registers and kernel stack", k.functions.cpuFork, VmFork::pass);
	}

	private static void pass(Locals l, CpuFork.Locals c) {
		c.p1 = l.p1;
		c.p2 = l.p2;
		c.flags = l.flags;
	}

	private static void zero(Pstats stats) {
		zero(stats.getRu());
		zero(stats.getCru());
	}

	private static void zero(Rusage usage) {
		usage.setUtime(0);
		usage.setStime(0);
		usage.setMinflt(0);
		usage.setNvcsw(0);
		usage.setNivcsw(0);
		usage.setNsignals(0);
	}

	private static void copy(Pstats from, Pstats to) {
		to.setTimer(from.getTimer());
		to.setProfBase(from.getProfBase());
		to.setProfSize(from.getProfSize());
		to.setProfOff(from.getProfOff());
		to.setProfScale(from.getProfScale());
		to.setProfAddr(from.getProfAddr());
		to.setProfTicks(from.getProfTicks());
	}
}
