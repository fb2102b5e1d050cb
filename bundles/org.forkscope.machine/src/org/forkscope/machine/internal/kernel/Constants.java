package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.ForkFlag;

/** Numbers of the kernel's headers, under their own names. */
public final class Constants {

	public static final int RFFDG = ForkFlag.RFFDG.bit();
	public static final int RFPROC = ForkFlag.RFPROC.bit();
	public static final int RFMEM = ForkFlag.RFMEM.bit();
	public static final int RFNOWAIT = ForkFlag.RFNOWAIT.bit();
	public static final int RFCFDG = ForkFlag.RFCFDG.bit();
	public static final int RFTHREAD = ForkFlag.RFTHREAD.bit();
	public static final int RFSIGSHARE = ForkFlag.RFSIGSHARE.bit();
	public static final int RFLINUXTHPN = ForkFlag.RFLINUXTHPN.bit();
	public static final int RFSTOPPED = ForkFlag.RFSTOPPED.bit();
	public static final int RFHIGHPID = ForkFlag.RFHIGHPID.bit();
	public static final int RFPPWAIT = ForkFlag.RFPPWAIT.bit();
	public static final int RFKERNELONLY = ForkFlag.KERNEL_ONLY;

	public static final int SIDL = 1;
	public static final int SRUN = 2;
	public static final int SSLEEP = 3;
	public static final int SSTOP = 4;
	public static final int SZOMB = 5;
	public static final int SWAIT = 6;
	public static final int SMTX = 7;

	public static final int P_CONTROLT = 0x2;
	public static final int P_KTHREAD = 0x4;
	public static final int P_NOLOAD = 0x8;
	public static final int P_PPWAIT = 0x10;
	public static final int P_SUGID = 0x100;
	public static final int P_SYSTEM = 0x200;
	public static final int P_TRACED = 0x800;
	public static final int P_WAITED = 0x1000;
	public static final int P_WEXIT = 0x2000;
	public static final int P_EXEC = 0x4000;
	public static final int P_OLDMASK = 0x2000000;
	public static final int P_ALTSTACK = 0x4000000;

	public static final int PS_INMEM = 0x1;
	public static final int PS_PROFIL = 0x4;
	public static final int PS_SINTR = 0x8;
	public static final int PS_TIMEOUT = 0x10;
	public static final int PS_ALRMPEND = 0x20;
	public static final int PS_PROFPEND = 0x40;
	public static final int PS_ASTPENDING = 0x400;
	public static final int PS_NEEDRESCHED = 0x800;

	public static final int PS_NOCLDWAIT = 1;
	public static final int PS_NOCLDSTOP = 2;
	public static final int PL_SHAREMOD = 1;
	public static final int P_MAGIC = 0xbeefface;
	public static final int MAXCOMLEN = 16;

	public static final int AFORK = 0x01;
	public static final int AXSIG = 0x10;

	public static final int KTRFAC_INHERIT = 0x40000000;
	public static final int KTRFAC_ROOT = 0x80000000;
	public static final int KTRFAC_ACTIVE = 0x20000000;
	public static final int KTRFAC_SYSCALL = 0x2;
	public static final int KTRFAC_SYSRET = 0x4;
	public static final int KTRFAC_NAMEI = 0x8;
	public static final int KTRFAC_PSIG = 0x20;
	public static final int KTRFAC_CSW = 0x40;

	public static final int NOTE_EXIT = 0x80000000;
	public static final int NOTE_FORK = 0x40000000;
	public static final int NOTE_EXEC = 0x20000000;

	public static final int SIGHUP = 1;
	public static final int SIGKILL = 9;
	public static final int SIGALRM = 14;
	public static final int SIGSTOP = 17;
	public static final int SIGCONT = 19;
	public static final int SIGCHLD = 20;
	public static final int SIGVTALRM = 26;
	public static final int SIGPROF = 27;
	public static final int SIGUSR1 = 30;

	public static final int RLIMIT_NPROC = 7;
	public static final int RLIM_NLIMITS = 10;
	public static final long RLIM_INFINITY = Long.MAX_VALUE;

	public static final int PSOCK = 88;
	public static final int PWAIT = 92;
	public static final int PLOCK = 100;
	public static final int PPAUSE = 104;
	public static final int PUSER = 160;
	public static final int PRI_TIMESHARE = 3;

	public static final int CALLOUT_ACTIVE = 2;
	public static final int CALLOUT_PENDING = 4;
	public static final int CALLOUT_MPSAFE = 8;
	public static final int MTX_SPIN = 1;
	public static final int MTX_RECURSE = 2;

	/** Highest estimate of processor use that fork's relatives can pile up. */
	public static final int ESTCPU_LIMIT = 295;

	/** Carry bit of eflags: the call failed. */
	public static final int PSL_C = 1;

	/** The time has run out: the number of EAGAIN. */
	public static final int EWOULDBLOCK = 35;
	/** The system call is to be made again. */
	public static final int ERESTART = -1;
	/** The call has set the registers itself. */
	public static final int EJUSTRETURN = -2;

	public static final int SYS_exit = 1;
	public static final int SYS_fork = 2;

	private Constants() {
	}

	/** Bit of a signal in a set. */
	public static int sigbit(int signal) {
		return 1 << signal - 1;
	}
}
