package org.forkscope.machine.oracle;

/** Flag bits: of fork1, of a process, of its scheduling and trace words. */
final class Bits {
	static final int RFFDG = 0x4;
	static final int RFPROC = 0x10;
	static final int RFMEM = 0x20;
	static final int RFNOWAIT = 0x40;
	static final int RFCFDG = 0x1000;
	static final int RFTHREAD = 0x2000;
	static final int RFSIGSHARE = 0x4000;
	static final int RFLINUXTHPN = 0x10000;
	static final int RFSTOPPED = 0x20000;
	static final int RFHIGHPID = 0x40000;
	static final int RFPPWAIT = 0x80000000;
	static final int FORK = RFFDG | RFPROC;
	static final int VFORK = RFFDG | RFPROC | RFPPWAIT | RFMEM;
	static final int KERNEL_ONLY = RFSTOPPED | RFHIGHPID | RFPPWAIT;

	static final int P_CONTROLT = 0x2;
	static final int P_KTHREAD = 0x4;
	static final int P_NOLOAD = 0x8;
	static final int P_PPWAIT = 0x10;
	static final int P_SUGID = 0x100;
	static final int P_SYSTEM = 0x200;
	static final int P_WEXIT = 0x2000;
	static final int P_EXEC = 0x4000;

	static final int PS_INMEM = 0x1;
	static final int PS_PROFIL = 0x4;

	static final int PS_NOCLDWAIT = 1;

	static final int AFORK = 0x1;
	static final int AXSIG = 0x10;

	static final int TRACE_POINTS = 0xbe;
	static final int TRACE_SYSRET = 0x4;
	static final int TRACE_INHERIT = 0x40000000;
	static final int TRACE_ROOT = 0x80000000;

	static final int SIGKILL = 9;
	static final int SIGSTOP = 17;
	static final int SIGCHLD = 20;
	static final int SIGUSR1 = 30;

	private Bits() {
	}
}
