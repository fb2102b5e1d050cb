package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EINVAL;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.model.Cpu;
import org.forkscope.model.Pcb;
import org.forkscope.model.PcbLdt;
import org.forkscope.model.Proc;
import org.forkscope.model.VmMapEntry;

/** What a process does with its processor and its memory, so that there is something for fork to inherit. i386; vm_mmap.c. */
final class MachineCalls {

	private static final int LARGEST_LDT = 8192;

	private MachineCalls() {
	}

	/** One of these calls. */
	private abstract static class MachineCall extends Syscall<Syscall.Args> {

		MachineCall(Kernel k, String name, SourceFile file, int code) {
			super(k, name, file, code);
		}

		@Override
		protected final Args locals() {
			return new Args();
		}
	}

	/** i386_set_ldt(): a segment table of the process's own. i386 sys_machdep.c. */
	static final class SetLdt extends MachineCall {

		SetLdt(Kernel k) {
			super(k, "i386_set_ldt", k.functions.sources.sysMachdep, 165);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("no entries, or too many?", l -> l.uap.number(0) < 1 || l.uap.number(0) > LARGEST_LDT).fail(EINVAL);
			b.when("is there no table yet?", l -> pcb(l.p).getLdt() == null).then(
					() -> b.step("a table, used by one process", l -> pcb(l.p).setLdt(ldt())));
			b.step("with these entries, for all who share it", l -> pcb(l.p).getLdt().setLen((int) l.uap.number(0)));
		}

		private PcbLdt ldt() {
			PcbLdt ldt = k.memory.allocate(k.factory.createPcbLdt());
			ldt.setRefcnt(1);
			return ldt;
		}
	}

	/** The first floating-point instruction after a switch: the trap for an absent unit, npxdna. i386 npx.c. */
	static final class Npxdna extends MachineCall {

		Npxdna(Kernel k) {
			super(k, "npxdna", k.functions.sources.npx, 0);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("are the registers another's, or on another processor?", l -> k.cpu().getNpxproc() != l.p).then(() -> {
				b.step("save what they hold", l -> save(k.cpu()));
				b.step("fetch its own from wherever they are", l -> k.g.getCpus().forEach(cpu -> fetch(cpu, l.p)));
				b.step("the registers are its", l -> k.cpu().setNpxproc(l.p));
				b.step("load them", l -> k.cpu().setNpxstate(pcb(l.p).getSavefpu()));
			});
			b.step("compute", l -> k.cpu().setNpxstate((int) l.uap.number(0)));
		}

		private static void fetch(Cpu cpu, Proc p) {
			if (cpu.getNpxproc() == p) {
				save(cpu);
				cpu.setNpxproc(null);
			}
		}
	}

	/** minherit(): what a fork does with a part of the memory. vm_mmap.c. */
	static final class Minherit extends MachineCall {

		Minherit(Kernel k) {
			super(k, "minherit", k.functions.sources.vmMmap, 250);
		}

		@Override
		protected void body(Body<Args> b) {
			b.when("no such part?", l -> entry(l) == null).fail(EINVAL);
			b.step("from now on", l -> entry(l).setInheritance((int) l.uap.number(1)));
		}

		/** Data lie below the stack. */
		private static VmMapEntry entry(Args l) {
			VmMapEntry entry = l.p.getVmspace().getMap();
			for (long part = l.uap.number(0); part > 0 && entry != null; part--) {
				entry = entry.getNext();
			}
			return entry;
		}
	}

	private static Pcb pcb(Proc p) {
		return p.getAddr().getPcb();
	}

	/** npxsave: the registers of a processor go into the pcb of whom they belong to. */
	static void save(Cpu cpu) {
		if (cpu.getNpxproc() != null) {
			pcb(cpu.getNpxproc()).setSavefpu(cpu.getNpxstate());
		}
	}

	/** npxexit: whatever the registers hold, nobody needs it any more. */
	static void forgetRegisters(Kernel k, Proc p) {
		for (Cpu cpu : k.g.getCpus()) {
			if (cpu.getNpxproc() == p) {
				cpu.setNpxproc(null);
			}
		}
	}

	/** user_ldt_free: one user less of the segment table, if there is one. */
	static void freeLdt(Pcb pcb) {
		if (pcb.getLdt() != null) {
			pcb.getLdt().setRefcnt(pcb.getLdt().getRefcnt() - 1);
			pcb.setLdt(null);
		}
	}
}
