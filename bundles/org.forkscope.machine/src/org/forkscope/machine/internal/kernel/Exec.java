package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.ENOENT;
import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.model.Filedesc;
import org.forkscope.model.Pargs;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;
import org.forkscope.model.Trapframe;
import org.forkscope.model.Vmspace;
import org.forkscope.model.Vnode;

/** execve(): another program in the same process. sys/kern/kern_exec.c. */
final class Exec extends Syscall<Exec.Locals> {

	private static final String MISSING = "/nonexistent";

	Exec(Kernel k) {
		super(k, "execve", k.functions.sources.exec, 59);
	}

	/** Arguments and locals. */
	public static final class Locals extends Syscall.Args {
		/** Path of the program. */
		public String fname;
		/** Its file. */
		public Vnode textvp;
		/** Descriptor table that was shared. */
		public Filedesc oldfd;
		/** Private copy of it. */
		public Filedesc tmp;
		/** Private signal state. */
		public Procsig newprocsig;
	}

	@Override
	protected Locals locals() {
		return new Locals();
	}

	@Override
	protected void body(Body<Locals> b) {
		b.step("the program's path", l -> l.fname = l.uap.word(0));
		beyond(b, () -> Ktrwrite.describe(k, b, KTRFAC_NAMEI, "ktrnamei", l -> l.p, l -> new Object[] { "path", l.fname }));
		b.when("is there no such file?", l -> l.fname.equals(MISSING)).fail(ENOENT);
		b.step("look it up", l -> l.textvp = k.vnodes.lookup(l.fname));
		memory(b);
		b.when("is the descriptor table shared?", l -> l.p.getFd().getRefcnt() > 1).then(() -> {
			b.step("the shared table", l -> l.oldfd = l.p.getFd());
			b.call("copy it", k.functions.fdcopy, (l, c) -> c.from = l.oldfd, (l, c) -> l.tmp = c.newfdp);
			b.call("give up the shared one", k.functions.fdfree, (l, c) -> c.fdp = l.oldfd);
			b.step("use the copy", l -> l.p.setFd(l.tmp));
		});
		signals(b);
		b.step("its name", l -> l.p.setComm(comm(l.fname)));
		b.step("another program than the parent's", l -> l.p.setFlag(l.p.getFlag() | P_EXEC));
		b.when("does the parent wait for this?", l -> l.p.getPptr() != null && (l.p.getFlag() & P_PPWAIT) != 0).then(() -> {
			b.step("not any more", l -> l.p.setFlag(l.p.getFlag() & ~P_PPWAIT));
			b.step("wake the parent", l -> k.scheduler.wakeup(ProcSlot.of(l.p.getPptr())));
		});
		b.step("not a set-id program", l -> l.p.setFlag(l.p.getFlag() & ~P_SUGID));
		b.step("its program file in place of the old one", Exec.this::setText);
		b.step("tell who watches it", l -> k.events.knote(l.p, NOTE_EXEC, 0));
		beyond(b, () -> b.when("does anybody watch?", l -> l.p.getKlist() != null).then(
				() -> b.call("tell them", k.functions.knote, (l, c) -> {
					c.p = l.p;
					c.hint = NOTE_EXEC;
				})));
		b.step("accounting: not just forked any more", l -> l.p.setAcflag(l.p.getAcflag() & ~AFORK));
		b.step("its arguments in place of the old ones", Exec.this::setArguments);
		b.step("clear the registers", l -> clear(l.p));
	}

	private void memory(Body<Locals> b) {
		b.when("is the memory shared?", l -> l.p.getVmspace().getRefcnt() > 1).then(
				() -> b.step("a new address space, and the shared one given up", l -> {
					Vmspace old = l.p.getVmspace();
					l.p.setVmspace(k.spaces.create());
					k.spaces.free(old);
				})).otherwise(() -> b.step("wipe the address space", l -> k.spaces.wipe(l.p.getVmspace())));
		b.step("lay out the program",
				l -> k.spaces.layOut(l.p.getVmspace(), (int) l.uap.number(1), (int) l.uap.number(2)));
	}

	private void signals(Body<Locals> b) {
		b.when("is the signal state shared?", l -> l.p.getProcsig().getRefcnt() > 1).then(() -> {
			b.when("but the actions are not?", l -> l.p.getProcsig().getSigacts() == l.p.getAddr().getSigacts()).then(
					() -> b.switchAway("panic: such a state cannot be", l -> k.panic("shared procsig but private sigacts?")));
			b.step("a private signal state", Exec.this::copySignals);
			b.step("one user less of the shared one", l -> l.p.getProcsig().setRefcnt(l.p.getProcsig().getRefcnt() - 1));
			b.step("its actions lie in the U-area", l -> {
				SignalActions.copy(l.p.getProcsig().getSigacts(), l.p.getAddr().getSigacts());
				l.newprocsig.setSigacts(l.p.getAddr().getSigacts());
				l.p.setProcsig(l.newprocsig);
			});
		});
		b.step("not profiled any more", l -> k.profiling.stop(l.p));
		b.step("caught signals get their default action", l -> SignalActions.resetCaught(l.p));
		beyond(b, () -> {
			b.step("what does nothing by default is ignored", l -> SignalActions.ignoreByDefault(l.p));
			b.step("no segment table, no floating-point registers", l -> {
				MachineCalls.freeLdt(l.p.getAddr().getPcb());
				MachineCalls.forgetRegisters(k, l.p);
			});
			b.step("no signal frames on the new stack", l -> l.p.getAddr().setSigframe(null));
		});
		b.step("no alternate signal stack", l -> l.p.setSigstkFlags(0));
		b.step("children leave zombies again", l -> l.p.getProcsig().setFlag(l.p.getProcsig().getFlag() & ~PS_NOCLDWAIT));
	}

	private void copySignals(Locals l) {
		Procsig old = l.p.getProcsig();
		l.newprocsig = k.memory.allocate(k.factory.createProcsig());
		l.newprocsig.setRefcnt(1);
		l.newprocsig.setFlag(old.getFlag());
		l.newprocsig.setSigignore(old.getSigignore());
		l.newprocsig.setSigcatch(old.getSigcatch());
	}

	private static String comm(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		return ProcFields.comm(name);
	}

	private void setText(Locals l) {
		k.vnodes.vrele(l.p.getTextvp());
		l.p.setTextvp(l.textvp);
	}

	private void setArguments(Locals l) {
		Pargs old = l.p.getArgs();
		if (old != null) {
			old.setRef(old.getRef() - 1);
		}
		Pargs args = k.memory.allocate(k.factory.createPargs());
		args.setRef(1);
		args.setArgs(l.fname);
		l.p.setArgs(args);
	}

	private static void clear(Proc p) {
		Trapframe frame = p.getAddr().getFrame();
		frame.setEax(0);
		frame.setEdx(0);
		frame.setEcx(0);
		frame.setEbx(0);
		frame.setEflags(frame.getEflags() & ~PSL_C);
		p.setRetval0(0);
		p.setRetval1(0);
	}
}
