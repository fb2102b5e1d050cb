package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.script.Arguments;
import org.forkscope.model.Proc;
import org.forkscope.model.Trapframe;

/** The way into the kernel and back: exception.s and trap.c of i386. */
final class Trap {

	private static final int USER_CODE = 0x1f;
	private static final int USER_DATA = 0x2f;
	private static final int INT_LENGTH = 2;
	private static final int EFLAGS = 0x202;

	private Trap() {
	}

	/** int $0x80: fills the trapframe, runs the call, restores the registers. */
	static final class Xint0x80 extends Fn<Xint0x80.Locals> {

		Xint0x80(Kernel k) {
			super(k, "Xint0x80_syscall", k.functions.sources.exception);
		}

		/** What user mode has in its registers. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** The call wanted; stands for its number in eax. */
			public Syscall<?> callp;
			/** Its arguments; stand for the words on the user stack. */
			public Arguments uap;
			/** Where the call copies its results to. */
			public CallOutput out;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the processor pushes ss, esp, eflags, cs and eip; the stub the length of the instruction",
					l -> pushed(l.p.getAddr().getFrame()));
			b.step("push the registers", l -> registers(l, l.p.getAddr().getFrame()));
			b.call("handle the call", k.functions.syscall, (l, c) -> {
				c.p = l.p;
				c.frame = l.p.getAddr().getFrame();
				c.callp = l.callp;
				c.uap = l.uap;
				c.out = l.out;
			});
			b.returns("doreti: restore the registers and return to user mode");
		}

		private static void pushed(Trapframe frame) {
			frame.setSs(USER_DATA);
			frame.setEsp(Addresses.USER_STACK);
			frame.setEflags(frame.getEflags() | EFLAGS);
			frame.setCs(USER_CODE);
			frame.setEip(Addresses.USER_STUB);
			frame.setErr(INT_LENGTH);
		}

		private static void registers(Locals l, Trapframe frame) {
			frame.setEax(l.callp.code());
			frame.setIsp(Addresses.frame(l.p));
			frame.setDs(USER_DATA);
			frame.setEs(USER_DATA);
			frame.setFs(USER_DATA);
		}
	}

	/** The system call: finds the function, calls it, and sets what user mode gets. */
	static final class SyscallEntry extends Fn<SyscallEntry.Locals> {

		private static final String SET = "registers are set";

		SyscallEntry(Kernel k) {
			super(k, "syscall", k.functions.sources.trap);
		}

		/** Argument and locals. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** Its registers. */
			public Trapframe frame;
			/** Number of the call. */
			public int code;
			/** Entry of the system call table. */
			public Syscall<?> callp;
			/** Arguments. */
			public Arguments uap;
			/** Where the call copies its results to. */
			public CallOutput out;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("count the system call", l -> g.getCnt().setSyscall(g.getCnt().getSyscall() + 1));
			b.step("remember where the registers are", l -> l.p.setMdRegs(l.frame));
			b.step("number of the call", l -> l.code = l.frame.getEax());
			b.acquire("take Giant", l -> k.locks.lockGiant(l.p));
			beyond(b, () -> Ktrwrite.describe(k, b, KTRFAC_SYSCALL, "ktrsyscall", l -> l.p, l -> new Object[] { "code", l.code }));
			b.step("values before the call: 0 and edx", l -> {
				l.p.setRetval0(0);
				l.p.setRetval1(l.frame.getEdx());
			});
			b.callAny("call the function behind the number", l -> l.callp, (l, c) -> enter(l, (Syscall.Args) c),
					(l, c) -> l.error = c.error);
			b.when("did it succeed?", l -> l.error == 0).then(() -> b.step("eax and edx get the values, carry off", l -> {
				l.frame.setEax(l.p.getRetval0());
				l.frame.setEdx(l.p.getRetval1());
				l.frame.setEflags(l.frame.getEflags() & ~PSL_C);
				returned(l);
			})).otherwise(() -> {
				beyond(b, () -> {
					b.when("is the call to be made again?", l -> l.error == ERESTART).then(() -> {
						b.step("user mode goes on before the instruction", l -> l.frame.setEip(l.frame.getEip() - l.frame.getErr()));
						b.jump(SET);
					});
					b.when("has it set the registers itself?", l -> l.error == EJUSTRETURN).jump(SET);
				});
				b.step("eax gets the error number, carry on", l -> {
					l.frame.setEax(l.error);
					l.frame.setEflags(l.frame.getEflags() | PSL_C);
					returned(l);
				});
			});
			b.label(SET);
			b.call("prepare for user mode", k.functions.userret, (l, c) -> c.p = l.p);
			beyond(b, () -> Ktrwrite.describe(k, b, KTRFAC_SYSRET, "ktrsysret", l -> l.p,
					l -> new Object[] { "code", l.code, "error", l.error, "retval", l.p.getRetval0() }));
			b.step("release Giant", l -> k.locks.unlockGiant(l.p));
		}

		private void returned(Locals l) {
			ProcSlot.of(l.p).user().load(l.frame);
			k.events.returned(l.p, l.error);
		}

		private static void enter(Locals l, Syscall.Args c) {
			c.p = l.p;
			c.uap = l.uap;
			c.out = l.out;
		}
	}

	/** Signals and priority before user mode. */
	static final class Userret extends Fn<Userret.Locals> {

		private static final String AGAIN = "again";

		Userret(Kernel k) {
			super(k, "userret", k.functions.sources.trap);
		}

		/** Argument. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** A signal to act on. */
			public int sig;
			/** Levels of Giant to take back. */
			public int giantDepth;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			either(b, () -> signalsOfScripts(b), () -> signals(b));
			b.step("back to the priority of user mode", l -> l.p.setPriLevel(l.p.getPriUser()));
			beyond(b, () -> giveWay(b));
		}

		private void signalsOfScripts(Body<Locals> b) {
			b.when("is a signal pending?", l -> l.p.getSiglist() != 0).then(() -> {
				b.when("SIGKILL?", l -> Signals.killed(l.p)).then(() -> b.call("take it", k.functions.postsig, (l, c) -> {
					c.p = l.p;
					c.sig = SIGKILL;
				}));
				b.step("the others go to their handlers", l -> l.p.setSiglist(0));
			});
		}

		private void signals(Body<Locals> b) {
			b.label(AGAIN);
			timer(b, "has the virtual timer run out?", PS_ALRMPEND, SIGVTALRM);
			timer(b, "has the profiling timer?", PS_PROFPEND, SIGPROF);
			b.step("signals are looked at now", l -> l.p.setSflag(l.p.getSflag() & ~PS_ASTPENDING));
			b.loop("is a signal pending?", l -> Signals.pending(l.p), () -> {
				b.call("which one is to be acted on?", k.functions.issignal, (l, c) -> c.p = l.p, (l, c) -> l.sig = c.sig);
				b.when("is there one?", l -> l.sig != 0).then(() -> b.call("take it", k.functions.postsig, (l, c) -> {
					c.p = l.p;
					c.sig = l.sig;
				}));
			});
		}

		private void timer(Body<Locals> b, String question, int pending, int signal) {
			b.when(question, l -> (l.p.getSflag() & pending) != 0).then(() -> {
				b.step("told now", l -> l.p.setSflag(l.p.getSflag() & ~pending));
				b.call("its signal", k.functions.psignal, (l, c) -> {
					c.curproc = l.p;
					c.p = l.p;
					c.sig = signal;
				});
			});
		}

		private void giveWay(Body<Locals> b) {
			b.when("must it give way?", l -> (l.p.getSflag() & PS_NEEDRESCHED) != 0).then(() -> {
				b.acquire("take sched_lock", l -> k.locks.lock(g.getSchedLock(), l.p));
				b.step("give up Giant", l -> l.giantDepth = k.locks.dropGiant(l.p));
				b.step("behind those of its priority", l -> l.p.getStats().getRu().setNivcsw(l.p.getStats().getRu().getNivcsw() + 1));
				b.switchAway("switch to another process", l -> k.scheduler.giveWay(l.p));
				b.acquire("take Giant back", l -> k.locks.retakeGiant(l.p, l.giantDepth)).maySleep();
				b.jump(AGAIN);
			});
		}
	}

	/** A process that has been sent a signal while it was in user mode. */
	static final class Ast extends Fn<Userret.Locals> {

		Ast(Kernel k) {
			super(k, "ast", k.functions.sources.trap);
		}

		@Override
		protected Userret.Locals locals() {
			return new Userret.Locals();
		}

		@Override
		protected void body(Body<Userret.Locals> b) {
			b.acquire("take Giant", l -> k.locks.lockGiant(l.p));
			b.call("look for signals", k.functions.userret, (l, c) -> c.p = l.p);
			b.step("release Giant", l -> k.locks.unlockGiant(l.p));
		}
	}

	/** Takes a signal: a handler runs, or the process ends. kern_sig.c. */
	static final class Postsig extends Fn<Postsig.Locals> {

		Postsig(Kernel k) {
			super(k, "postsig", k.functions.sources.signal);
		}

		/** Arguments. */
		public static final class Locals extends Frame {
			/** The process. */
			public Proc p;
			/** The signal. */
			public int sig;
			/** Blocked signals once a handler is over. */
			public int returnmask;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("not pending any more", l -> l.p.setSiglist(l.p.getSiglist() & ~sigbit(l.sig)));
			beyond(b, () -> b.when("has it a handler?", l -> Signals.has(l.p.getProcsig().getSigcatch(), l.sig)).then(() -> {
				record(b);
				TakeSignal.describeCatch(k, b);
				b.returns("user mode will run it");
			}));
			beyond(b, () -> record(b));
			b.call("its action is to end the process", k.functions.sigexit, (l, c) -> {
				c.p = l.p;
				c.sig = l.sig;
			});
		}

		private void record(Body<Locals> b) {
			Ktrwrite.describe(k, b, KTRFAC_PSIG, "ktrpsig", l -> l.p, l -> new Object[] { "signo", l.sig, "action",
					SignalActions.handler(l.p.getProcsig().getSigacts(), l.sig), "mask", l.p.getSigmask() });
		}
	}

	/** Ends a process by a signal. kern_sig.c. */
	static final class Sigexit extends Fn<Postsig.Locals> {

		Sigexit(Kernel k) {
			super(k, "sigexit", k.functions.sources.signal);
		}

		@Override
		protected Postsig.Locals locals() {
			return new Postsig.Locals();
		}

		@Override
		protected void body(Body<Postsig.Locals> b) {
			b.step("announce the death", l -> k.events.sigexit(l.p, l.sig));
			b.step("accounting: killed by a signal", l -> l.p.setAcflag(l.p.getAcflag() | AXSIG));
			b.acquire("take Giant", l -> k.locks.lockGiant(l.p));
			b.call("exit with the signal as status", k.functions.exit1, (l, c) -> {
				c.p = l.p;
				c.rv = l.sig;
			});
		}
	}
}
