package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.SourceFile;

/** The files of the kernel that our functions stand for. */
public final class Sources {

	/** Path of the one file whose line numbers are those of 2001. */
	public static final String KERN_FORK = "sys/kern/kern_fork.c";

	final SourceFile fork = new SourceFile(KERN_FORK, true);
	final SourceFile exit = new SourceFile("sys/kern/kern_exit.c", false);
	final SourceFile exec = new SourceFile("sys/kern/kern_exec.c", false);
	final SourceFile prot = new SourceFile("sys/kern/kern_prot.c", false);
	final SourceFile proc = new SourceFile("sys/kern/kern_proc.c", false);
	final SourceFile resource = new SourceFile("sys/kern/kern_resource.c", false);
	final SourceFile descrip = new SourceFile("sys/kern/kern_descrip.c", false);
	final SourceFile synch = new SourceFile("sys/kern/kern_synch.c", false);
	final SourceFile signal = new SourceFile("sys/kern/kern_sig.c", false);
	final SourceFile kthread = new SourceFile("sys/kern/kern_kthread.c", false);
	final SourceFile ktrace = new SourceFile("sys/kern/kern_ktrace.c", false);
	final SourceFile sysctl = new SourceFile("sys/kern/kern_mib.c", false);
	final SourceFile init = new SourceFile("sys/kern/init_main.c", false);
	final SourceFile tty = new SourceFile("sys/kern/tty.c", false);
	final SourceFile vmGlue = new SourceFile("sys/vm/vm_glue.c", false);
	final SourceFile vmMap = new SourceFile("sys/vm/vm_map.c", false);
	final SourceFile vmUnix = new SourceFile("sys/vm/vm_unix.c", false);
	final SourceFile vmMachdep = new SourceFile("sys/i386/i386/vm_machdep.c", false);
	final SourceFile machdep = new SourceFile("sys/i386/i386/machdep.c", false);
	final SourceFile sysMachdep = new SourceFile("sys/i386/i386/sys_machdep.c", false);
	final SourceFile npx = new SourceFile("sys/i386/isa/npx.c", false);
	final SourceFile vmMmap = new SourceFile("sys/vm/vm_mmap.c", false);
	final SourceFile trap = new SourceFile("sys/i386/i386/trap.c", false);
	final SourceFile exception = new SourceFile("sys/i386/i386/exception.s", false);
	final SourceFile procfs = new SourceFile("sys/miscfs/procfs/procfs_mem.c", false);
	final SourceFile vfs = new SourceFile("sys/kern/vfs_syscalls.c", false);
	final SourceFile clock = new SourceFile("sys/kern/kern_clock.c", false);
	final SourceFile timeout = new SourceFile("sys/kern/kern_timeout.c", false);
	final SourceFile time = new SourceFile("sys/kern/kern_time.c", false);
	final SourceFile event = new SourceFile("sys/kern/kern_event.c", false);
	final SourceFile script = new SourceFile("script", false);
}
