package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.FurtherCall;
import org.forkscope.model.Proc;

/** The functions of one kernel, and its system call table. */
public final class Functions {

	final Sources sources = new Sources();

	private final List<KernelFunction<?>> all = new ArrayList<>();

	KernelFunction<Fork1.Locals> fork1;
	KernelFunction<SysctlCall.SysctlKernRandompid.Locals> sysctlKernRandompid;
	KernelFunction<ForkHooks.Locals> atFork;
	KernelFunction<ForkHooks.Locals> rmAtFork;
	KernelFunction<ForkHooks.HookLocals> hook;
	KernelFunction<ForkReturn.Locals> forkTrampoline;
	KernelFunction<ForkReturn.Locals> forkExit;
	KernelFunction<ForkReturn.Locals> forkReturn;
	KernelFunction<VmFork.Locals> vmFork;
	KernelFunction<SpaceFunctions.VmspaceFork.Locals> vmspaceFork;
	KernelFunction<SpaceFunctions.VmspaceUnshare.Locals> vmspaceUnshare;
	KernelFunction<CpuFork.Locals> cpuFork;
	KernelFunction<FileFunctions.Fdcopy.Locals> fdcopy;
	KernelFunction<FileFunctions.Fdfree.Locals> fdfree;
	KernelFunction<Msleep.Locals> msleep;
	KernelFunction<UserFunctions.Locals> chgproccnt;
	KernelFunction<UserFunctions.Locals> uihold;
	KernelFunction<UserFunctions.Locals> uifind;
	KernelFunction<UserFunctions.Locals> uifree;
	KernelFunction<UserFunctions.Locals> changeRuid;
	KernelFunction<UserFunctions.Locals> changeEuid;
	KernelFunction<ContextSwitch.Locals> miSwitch;
	KernelFunction<Trap.Xint0x80.Locals> int0x80;
	KernelFunction<Trap.SyscallEntry.Locals> syscall;
	KernelFunction<Trap.Userret.Locals> userret;
	KernelFunction<Trap.Userret.Locals> ast;
	KernelFunction<Trap.Postsig.Locals> postsig;
	KernelFunction<Trap.Postsig.Locals> sigexit;
	KernelFunction<PostSignal.Psignal.Locals> psignal;
	KernelFunction<ForkReturn.Locals> stop;
	KernelFunction<PostSignal.Pgsignal.Locals> pgsignal;
	KernelFunction<TakeSignal.Issignal.Locals> issignal;
	KernelFunction<TakeSignal.Sendsig.Locals> sendsig;
	KernelFunction<KillCalls.Kill.Locals> kill;
	KernelFunction<KillCalls.Killpg1.Locals> killpg1;
	KernelFunction<JobControl.Fixjobc.Locals> fixjobc;
	KernelFunction<JobControl.Orphanpg.Locals> orphanpg;
	KernelFunction<ForkReturn.Locals> handler;
	KernelFunction<UserProgram.Locals> compute;
	KernelFunction<Timeouts.Softclock.Locals> softclock;
	KernelFunction<ClockInterrupt.Hardclock.Locals> hardclock;
	KernelFunction<Ktrwrite.Locals> ktrwrite;
	KernelFunction<Knotes.KnoteFunction.Locals> knote;
	KernelFunction<Knotes.FiltProc.Locals> filtProc;
	KernelFunction<Knotes.KqueueRegister.Locals> kqueueRegister;
	KernelFunction<Knotes.KqueueClose.Locals> kqueueClose;
	Syscall<Syscall.Args> sigreturn;
	KernelFunction<Exit.Exit1.Locals> exit1;
	KernelFunction<ForkReturn.Locals> kthreadExit;
	KernelFunction<GroupCalls.Enterpgrp.Locals> enterpgrp;
	KernelFunction<Kthreads.KthreadCreate.Locals> kthreadCreate;
	KernelFunction<Kthreads.KthreadMain.Locals> kthreadMain;
	KernelFunction<Setrunnable.Locals> setrunnable;
	KernelFunction<Boot.Locals> proc0Init;
	KernelFunction<Boot.Locals> createInit;
	KernelFunction<ForkReturn.Locals> startInit;
	KernelFunction<Boot.Locals> miStartup;
	KernelFunction<UserProgram.Locals> trapping;
	KernelFunction<UserProgram.Locals> directCall;

	final Map<Call, Syscall<?>> syscalls = new EnumMap<>(Call.class);
	private final Map<FurtherCall, Syscall<?>> further = new EnumMap<>(FurtherCall.class);
	private final Map<String, KernelFunction<Timeouts.Locals>> timed = new HashMap<>();
	private final Map<Call, KernelFunction<?>> direct = new EnumMap<>(Call.class);
	private Step[] steps;

	/** Makes and builds all functions. They find each other through the fields here, so all are made before any is built. */
	void define(Kernel k) {
		defineForks(k);
		defineCallees(k);
		defineTrap(k);
		defineCalls(k);
		defineDirect(k);
		defineBoot(k);
		defineBeyondScripts(k);
		int next = 0;
		for (KernelFunction<?> function : all) {
			next = function.build(next);
		}
		steps = all.stream().flatMap(function -> function.steps().stream()).toArray(Step[]::new);
	}

	private void defineForks(Kernel k) {
		syscalls.put(Call.FORK, add(new ForkCalls.Fork(k)));
		syscalls.put(Call.VFORK, add(new ForkCalls.Vfork(k)));
		syscalls.put(Call.RFORK, add(new ForkCalls.Rfork(k)));
		sysctlKernRandompid = add(new SysctlCall.SysctlKernRandompid(k));
		fork1 = add(new Fork1(k));
		atFork = add(new ForkHooks.AtFork(k));
		rmAtFork = add(new ForkHooks.RmAtFork(k));
		forkExit = add(new ForkReturn.ForkExit(k));
		forkReturn = add(new ForkReturn.ForkReturnFunction(k));
	}

	private void defineCallees(Kernel k) {
		vmFork = add(new VmFork(k));
		vmspaceFork = add(new SpaceFunctions.VmspaceFork(k));
		vmspaceUnshare = add(new SpaceFunctions.VmspaceUnshare(k));
		cpuFork = add(new CpuFork(k));
		fdcopy = add(new FileFunctions.Fdcopy(k));
		fdfree = add(new FileFunctions.Fdfree(k));
		msleep = add(new Msleep(k));
		miSwitch = add(new ContextSwitch(k));
		exit1 = add(new Exit.Exit1(k));
		enterpgrp = add(new GroupCalls.Enterpgrp(k));
		kthreadCreate = add(new Kthreads.KthreadCreate(k));
		kthreadMain = add(new Kthreads.KthreadMain(k));
		kthreadExit = add(new Exit.KthreadExit(k));
		setrunnable = add(new Setrunnable(k));
	}

	private void defineTrap(Kernel k) {
		int0x80 = add(new Trap.Xint0x80(k));
		forkTrampoline = add(new ForkReturn.ForkTrampoline(k));
		syscall = add(new Trap.SyscallEntry(k));
		userret = add(new Trap.Userret(k));
		ast = add(new Trap.Ast(k));
		postsig = add(new Trap.Postsig(k));
		sigexit = add(new Trap.Sigexit(k));
		trapping = add(new UserProgram.Trapping(k));
		directCall = add(new UserProgram.Direct(k));
	}

	private void defineCalls(Kernel k) {
		syscalls.put(Call.EXECVE, add(new Exec(k)));
		syscalls.put(Call.EXIT, add(new Exit.ExitCall(k)));
		syscalls.put(Call.WAIT4, add(new Wait(k)));
		syscalls.put(Call.SETSID, add(new GroupCalls.Setsid(k)));
		syscalls.put(Call.SETPGID, add(new GroupCalls.Setpgid(k)));
		syscalls.put(Call.CTTY, add(new GroupCalls.Ctty(k)));
		syscalls.put(Call.SETUID, add(new UserCalls.Setuid(k)));
		syscalls.put(Call.SETRLIMIT, add(new UserCalls.Setrlimit(k)));
		syscalls.put(Call.SYSCTL, add(new SysctlCall.Sysctl(k)));
		syscalls.put(Call.KTRACE, add(new OtherCalls.Ktrace(k)));
		syscalls.put(Call.OPEN, add(new OtherCalls.Open(k)));
		syscalls.put(Call.SBRK, add(new OtherCalls.Obreak(k)));
		syscalls.put(Call.SIGACTION, add(new OtherCalls.Sigaction(k)));
		syscalls.put(Call.PROFIL, add(new OtherCalls.Profil(k)));
		syscalls.put(Call.NOCLDWAIT, add(new OtherCalls.Nocldwait(k)));
	}

	private void defineDirect(Kernel k) {
		direct.put(Call.FORK1, fork1);
		direct.put(Call.SHAREMOD, add(OtherCalls.Poke.sharemod(k)));
		direct.put(Call.CPU, add(OtherCalls.Poke.cpu(k)));
		direct.put(Call.KTHREAD_CREATE, kthreadCreate);
		direct.put(Call.AT_FORK, atFork);
		direct.put(Call.RM_AT_FORK, rmAtFork);
		direct.put(Call.SETRUNNABLE, setrunnable);
	}

	private void defineBeyondScripts(Kernel k) {
		hook = add(new ForkHooks.Hook(k));
		chgproccnt = add(new UserFunctions.Chgproccnt(k));
		uihold = add(new UserFunctions.Uihold(k));
		uifind = add(new UserFunctions.Uifind(k));
		uifree = add(new UserFunctions.Uifree(k));
		changeRuid = add(new UserFunctions.ChangeRuid(k));
		changeEuid = add(new UserFunctions.ChangeEuid(k));
		psignal = add(new PostSignal.Psignal(k));
		stop = add(new PostSignal.Stop(k));
		pgsignal = add(new PostSignal.Pgsignal(k));
		issignal = add(new TakeSignal.Issignal(k));
		sendsig = add(new TakeSignal.Sendsig(k));
		sigreturn = add(new TakeSignal.Sigreturn(k));
		handler = add(new UserProgram.Handler(k));
		kill = add(new KillCalls.Kill(k));
		killpg1 = add(new KillCalls.Killpg1(k));
		fixjobc = add(new JobControl.Fixjobc(k));
		orphanpg = add(new JobControl.Orphanpg(k));
		defineClock(k);
		defineEvents(k);
		defineFurtherCalls(k);
	}

	private void defineClock(Kernel k) {
		compute = add(new UserProgram.Compute(k));
		softclock = add(new Timeouts.Softclock(k));
		timed.put(Timeouts.ENDTSLEEP, add(new Timeouts.Endtsleep(k)));
		timed.put(Timeouts.REALITEXPIRE, add(new Timeouts.Realitexpire(k)));
		timed.put(Timeouts.SCHEDCPU, add(new SchedulerClock.Schedcpu(k)));
		timed.put(Timeouts.ROUNDROBIN, add(new SchedulerClock.Roundrobin(k)));
		further.put(FurtherCall.NANOSLEEP, add(new TimerCalls.Nanosleep(k)));
		further.put(FurtherCall.SETITIMER, add(new TimerCalls.Setitimer(k)));
		ClockInterrupt.Hardclock interrupt = add(new ClockInterrupt.Hardclock(k));
		hardclock = interrupt;
		further.put(FurtherCall.HARDCLOCK, interrupt);
	}

	private void defineEvents(Kernel k) {
		ktrwrite = add(new Ktrwrite(k));
		knote = add(new Knotes.KnoteFunction(k));
		filtProc = add(new Knotes.FiltProc(k));
		kqueueRegister = add(new Knotes.KqueueRegister(k));
		kqueueClose = add(new Knotes.KqueueClose(k));
		further.put(FurtherCall.KQUEUE, add(new KqueueCalls.KqueueCall(k)));
		further.put(FurtherCall.KEVENT, add(new KqueueCalls.KeventAdd(k)));
		further.put(FurtherCall.KEVENT_DELETE, add(new KqueueCalls.KeventDelete(k)));
		further.put(FurtherCall.KEVENT_WAIT, add(new KqueueCalls.KeventWait(k)));
		further.put(FurtherCall.CLOSE, add(new KqueueCalls.Close(k)));
	}

	/** The function that a timed call names. */
	KernelFunction<Timeouts.Locals> timed(String name) {
		return timed.get(name);
	}

	/** Whether a process executes its program and nothing of the kernel. */
	boolean inUserMode(KernelStack stack) {
		return stack.top() == null || stack.top().function() == compute;
	}

	private void defineFurtherCalls(Kernel k) {
		further.put(FurtherCall.PS, add(new ProcessCalls.Ps(k)));
		further.put(FurtherCall.WAITPID, add(Wait.numeric(k)));
		further.put(FurtherCall.EXIT, syscalls.get(Call.EXIT));
		further.put(FurtherCall.KILL, add(new KillCalls.KillCall(k)));
		further.put(FurtherCall.SIGACT, add(new SignalCalls.Sigact(k)));
		further.put(FurtherCall.SIGPROCMASK, add(new SignalCalls.Sigprocmask(k)));
		further.put(FurtherCall.SIGSUSPEND, add(new SignalCalls.Sigsuspend(k)));
		further.put(FurtherCall.SIGALTSTACK, add(new ProcessCalls.Sigaltstack(k)));
		further.put(FurtherCall.TCSETPGRP, add(new JobControl.Tcsetpgrp(k)));
		further.put(FurtherCall.KTRACE_PID, add(new KtraceCalls.Set(k)));
		further.put(FurtherCall.KTRACE_CLEAR, add(new KtraceCalls.Clear(k)));
		further.put(FurtherCall.PROCFS_READ, add(new ProcessCalls.ProcfsRead(k)));
		further.put(FurtherCall.LDT, add(new MachineCalls.SetLdt(k)));
		further.put(FurtherCall.FPU, add(new MachineCalls.Npxdna(k)));
		further.put(FurtherCall.MINHERIT, add(new MachineCalls.Minherit(k)));
		further.put(FurtherCall.MOUNT, add(new ProcessCalls.Mount(k)));
		further.put(FurtherCall.TTY_SIGNAL, add(new JobControl.TtySignal(k)));
		further.put(FurtherCall.KTRACE_DESCEND, add(new KtraceDescend(k)));
		further.put(FurtherCall.LKM_LOCKS, add(new ModuleLocks(k)));
		further.put(FurtherCall.AT_FORK_ONCE, add(new ProcessCalls.AtForkOnce(k)));
	}

	/** A call that the language of scripts does not have. */
	Syscall<?> further(FurtherCall call) {
		return further.get(call);
	}

	private void defineBoot(Kernel k) {
		proc0Init = add(new Boot.Proc0Init(k));
		createInit = add(new Boot.CreateInit(k));
		startInit = add(new Boot.StartInit(k));
		miStartup = add(new Boot.MiStartup(k));
	}

	private <F extends KernelFunction<?>> F add(F function) {
		all.add(function);
		return function;
	}

	/** All functions, in a fixed order. */
	public List<KernelFunction<?>> all() {
		return List.copyOf(all);
	}

	/** The step of a number. */
	public Step step(int id) {
		return steps[id];
	}

	/** How many steps there are in all functions. */
	public int stepCount() {
		return steps.length;
	}

	/** The function behind a call that does not pass the system call gate. */
	KernelFunction<? extends Frame> direct(Call call) {
		return direct.get(call);
	}

	/** Name of the function that a newborn starts in; {@code null} once it has started. */
	public String startsIn(Proc p) {
		KernelStack stack = ProcSlot.of(p).stack();
		boolean fresh = stack.depth() == 1 && stack.top().function() == forkTrampoline && stack.top().next().index() == 0;
		return fresh ? handler(p).name() : null;
	}

	/** The function whose address stands in a newborn's esi. */
	KernelFunction<? extends ForkReturn.Locals> handler(Proc p) {
		return switch (p.getAddr().getPcb().getEsi()) {
			case Addresses.FORK_RETURN -> forkReturn;
			case Addresses.START_INIT -> startInit;
			case Addresses.KTHREAD_MAIN -> kthreadMain;
			default -> throw new IllegalStateException("no function at 0x" + Integer.toHexString(p.getAddr().getPcb().getEsi()));
		};
	}
}
