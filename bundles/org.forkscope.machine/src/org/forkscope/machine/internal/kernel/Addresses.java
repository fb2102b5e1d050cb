package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;

/**
 * Addresses that end up in registers. The machine has none of its own: functions get fixed ones, structures one that follows
 * from the order of allocation.
 */
public final class Addresses {

	/** fork_trampoline. */
	public static final int FORK_TRAMPOLINE = 0xc0280010;
	/** fork_return. */
	public static final int FORK_RETURN = 0xc0150700;
	/** start_init. */
	public static final int START_INIT = 0xc0140300;
	/** The main function of a kernel process. */
	public static final int KTHREAD_MAIN = 0xc0160100;
	/** Where the system call stub of the C library has returned to. */
	static final int USER_STUB = 0x2805a1c4;
	/** The signal trampoline, above the user stack. */
	static final int SIGTRAMP = 0xbfbfffac;
	/** User stack pointer in the stub. */
	static final int USER_STACK = 0xbfbffa3c;

	private static final int PROC_ZONE = 0xc8000000;
	private static final int SIZE_OF_PROC = 0x400;
	private static final int UAREAS = 0xc9000000;
	private static final int SIZE_OF_UAREA = 0x2000;
	private static final int SIZE_OF_FRAME = 18 * 4;

	private Addresses() {
	}

	/** Address of a proc. */
	public static int proc(Proc p) {
		return PROC_ZONE + p.serial() * SIZE_OF_PROC;
	}

	/** Address of a process's trapframe: on top of its U-area, below 16 spare bytes. */
	public static int frame(Proc p) {
		return UAREAS + (p.serial() + 1) * SIZE_OF_UAREA - 16 - SIZE_OF_FRAME;
	}
}
