package org.forkscope.machine.internal.kernel;

import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

import org.forkscope.machine.internal.engine.Body;
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

	/** Steps of which scripts prescribe nothing. */
	final void beyond(Body<L> b, Runnable block) {
		b.only(k.rules.beyondScripts(), block);
	}

	/** A step that scripts have as one, and what the kernel does there in all steps, on the lines that follow. */
	final void either(Body<L> b, Runnable inScripts, Runnable beyond) {
		b.only(!k.rules.beyondScripts(), inScripts);
		b.only(k.rules.beyondScripts(), beyond);
	}

	/**
	 * Changes a count, of which the kernel of 2001 takes no more care than Giant does: one step with Giant; without it, others can
	 * come between reading the count and writing it back.
	 */
	final void count(Body<L> b, int line, String text, int change, ToIntFunction<L> read, ObjIntConsumer<L> write) {
		if (k.hasGiant()) {
			b.count(line, text, change, read, write);
		} else {
			b.step(line, text + ": read", l -> l.setRegister(read.applyAsInt(l)));
			b.step(line, text, l -> write.accept(l, l.register() + change));
		}
	}

	/** The same, on the next line of the listing. */
	final void count(Body<L> b, String text, int change, ToIntFunction<L> read, ObjIntConsumer<L> write) {
		count(b, nextLine(), text, change, read, write);
	}
}
