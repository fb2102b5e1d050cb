package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.model.Globals;

/**
 * A function of one kernel: within reach of its global variables.
 *
 * @param <L> its locals
 */
public abstract class Fn<L extends Frame> extends KernelFunction<L> {

	/** The kernel. */
	protected final Kernel k;
	/** Its global variables. */
	protected final Globals g;

	Fn(Kernel k, String name, SourceFile file) {
		this(k, name, file, 0, 0);
	}

	Fn(Kernel k, String name, SourceFile file, int firstLine, int lastLine) {
		super(name, file, firstLine, lastLine);
		this.k = k;
		g = k.g;
	}
}
