package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.PSL_C;
import static org.forkscope.machine.internal.kernel.Constants.RFMEM;
import static org.forkscope.machine.internal.kernel.Constants.RFPROC;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Pcb;
import org.forkscope.model.PcbLdt;
import org.forkscope.model.Proc;
import org.forkscope.model.Trapframe;

/** Sets up the registers of a newborn so that it returns 0 from its first system call. i386 vm_machdep.c. */
final class CpuFork extends Fn<CpuFork.Locals> {

	CpuFork(Kernel k) {
		super(k, "cpu_fork", k.functions.sources.vmMachdep);
	}

	/** Arguments and locals. */
	public static final class Locals extends Frame {
		/** Parent. */
		public Proc p1;
		/** Newborn; NULL without RFPROC. */
		public Proc p2;
		/** RF flags. */
		public int flags;
		/** Register block of the newborn. */
		public Pcb pcb2;

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
			b.when("own memory, and a shared segment table?", CpuFork::sharesLdt).then(
					() -> b.step("a private segment table", l -> unshareLdt(l.p1.getAddr().getPcb())));
			b.returns("done");
		});
		beyond(b, () -> b.when("does the parent own the floating-point registers?", l -> k.cpu().getNpxproc() == l.p1).then(
				() -> b.step("save them in its pcb", l -> MachineCalls.save(k.cpu()))));
		b.step("copy the parent's pcb", l -> {
			l.pcb2 = l.p2.getAddr().getPcb();
			copy(l.p1.getAddr().getPcb(), l.pcb2);
		});
		b.step("the trapframe lies on top of the new kernel stack", l -> l.p2.setMdRegs(l.p2.getAddr().getFrame()));
		b.step("copy all 18 words of the parent's", l -> copy(frame(l.p1), l.p2.getMdRegs()));
		b.step("the child's call returns 0", l -> l.p2.getMdRegs().setEax(0));
		b.step("without an error", l -> l.p2.getMdRegs().setEflags(l.p2.getMdRegs().getEflags() & ~PSL_C));
		b.step("1 in edx: this is the child", l -> l.p2.getMdRegs().setEdx(1));
		b.step("page directory of the child", l -> l.pcb2.setCr3(l.p2.getVmspace().getPmapPdir()));
		b.step("fork_exit will call fork_return", l -> l.pcb2.setEsi(Addresses.FORK_RETURN));
		b.step("with the child as argument", l -> l.pcb2.setEbx(Addresses.proc(l.p2)));
		b.step("no frame pointer yet", l -> {
			l.pcb2.setEdi(0);
			l.pcb2.setEbp(0);
		});
		b.step("the stack starts below the trapframe", l -> l.pcb2.setEsp(Addresses.frame(l.p2) - 4));
		b.step("it starts in fork_trampoline", l -> {
			l.pcb2.setEip(Addresses.FORK_TRAMPOLINE);
			ProcSlot.of(l.p2).user().load(l.p2.getMdRegs());
			ProcSlot.of(l.p2).stack().push(k.functions.forkTrampoline).p = l.p2;
		});
		b.step("sched_lock is held once, no task state of its own", l -> {
			l.pcb2.setSchednest(0);
			l.pcb2.setExt(null);
		});
		b.when("is there a segment table?", l -> l.pcb2.getLdt() != null).then(
				() -> b.when("share memory?", l -> l.has(RFMEM)).then(
						() -> b.step("share the segment table", l -> l.pcb2.getLdt().setRefcnt(l.pcb2.getLdt().getRefcnt() + 1)))
						.otherwise(() -> b.step("copy the segment table", l -> copyLdt(l.pcb2))));
	}

	private static boolean sharesLdt(Locals l) {
		PcbLdt ldt = l.p1.getAddr().getPcb().getLdt();
		return !l.has(RFMEM) && ldt != null && ldt.getRefcnt() > 1;
	}

	private void unshareLdt(Pcb pcb) {
		PcbLdt shared = pcb.getLdt();
		copyLdt(pcb);
		shared.setRefcnt(shared.getRefcnt() - 1);
	}

	private void copyLdt(Pcb pcb) {
		PcbLdt old = pcb.getLdt();
		PcbLdt copy = k.memory.allocate(k.factory.createPcbLdt());
		copy.setRefcnt(1);
		copy.setLen(old.getLen());
		pcb.setLdt(copy);
	}

	private static Trapframe frame(Proc p) {
		return p.getAddr().getFrame();
	}

	private static void copy(Pcb from, Pcb to) {
		to.setDr0(from.getDr0());
		to.setDr1(from.getDr1());
		to.setDr2(from.getDr2());
		to.setDr3(from.getDr3());
		to.setDr6(from.getDr6());
		to.setDr7(from.getDr7());
		to.setLdt(from.getLdt());
		to.setSavefpu(from.getSavefpu());
		to.setFlags(from.getFlags());
		to.setOnfault(from.getOnfault());
		to.setGs(from.getGs());
	}

	private static void copy(Trapframe from, Trapframe to) {
		to.setFs(from.getFs());
		to.setEs(from.getEs());
		to.setDs(from.getDs());
		to.setEdi(from.getEdi());
		to.setEsi(from.getEsi());
		to.setEbp(from.getEbp());
		to.setIsp(from.getIsp());
		to.setEbx(from.getEbx());
		to.setEdx(from.getEdx());
		to.setEcx(from.getEcx());
		to.setEax(from.getEax());
		to.setTrapno(from.getTrapno());
		to.setErr(from.getErr());
		to.setEip(from.getEip());
		to.setCs(from.getCs());
		to.setEflags(from.getEflags());
		to.setEsp(from.getEsp());
		to.setSs(from.getSs());
	}
}
