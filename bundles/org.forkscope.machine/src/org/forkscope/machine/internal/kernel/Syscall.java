package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.machine.script.Arguments;
import org.forkscope.model.Proc;

/**
 * A system call: the function behind an entry of the system call table.
 *
 * @param <L> its locals
 */
public abstract class Syscall<L extends Syscall.Args> extends Fn<L> {

	/** What every system call is given. */
	public static class Args extends Frame {
		/** The caller. */
		public Proc p;
		/** Where the call copies its results to. */
		public CallOutput out;
		/** The call's arguments. */
		public Arguments uap;
	}

	private final int code;

	Syscall(Kernel k, String name, SourceFile file, int code) {
		this(k, name, file, code, 0, 0);
	}

	Syscall(Kernel k, String name, SourceFile file, int code, int firstLine, int lastLine) {
		super(k, name, file, firstLine, lastLine);
		this.code = code;
	}

	/** Number of the call in the system call table. */
	public final int code() {
		return code;
	}

	/** The id of the process that an argument names; 0 when it is no name. */
	final int named(L l, int argument) {
		return l.uap.isLabel(argument) ? k.names().pid(l.uap.label(argument)) : 0;
	}

	/** The id that an argument gives, as the name of a process or as a number. */
	final int id(L l, int argument) {
		return l.uap.isLabel(argument) ? named(l, argument) : (int) l.uap.number(argument);
	}
}
