package org.forkscope.machine.internal.engine;

import java.util.Arrays;
import java.util.List;

/**
 * A function of the kernel as a table of steps. The subclass describes the body once, from top to bottom as the kernel has it;
 * the table is made from that.
 *
 * @param <L> its locals
 */
public abstract class KernelFunction<L extends Frame> {

	private static final int CALLS_UNTIL_STRAIGHT = 1000;

	private final String name;
	private final SourceFile file;
	private int firstLine;
	private int lastLine;
	private int calls;
	Step[] code;
	/** The steps as straight code, once it pays; {@code null} before. */
	StraightCode straight;
	/** What the steps do, in one array: straight code need not touch the steps, which would crowd the processor's cache. */
	Object[] actions;

	/** A function of a file without numbering of its own; lines are given in the order of the listing. */
	protected KernelFunction(String name, SourceFile file) {
		this(name, file, 0, 0);
	}

	/**
	 * @param name      the kernel's name
	 * @param file      where it stands
	 * @param firstLine its first line there
	 * @param lastLine  its last line there
	 */
	protected KernelFunction(String name, SourceFile file, int firstLine, int lastLine) {
		this.name = name;
		this.file = file;
		this.firstLine = firstLine;
		this.lastLine = lastLine;
	}

	/** Makes empty locals. */
	protected abstract L locals();

	/** Locals of a call that nobody makes: what there is under which names. */
	public final Frame emptyFrame() {
		return locals();
	}

	/** Describes the steps. */
	protected abstract void body(Body<L> b);

	/** The kernel's name of the function. */
	public final String name() {
		return name;
	}

	/** The file it stands in. */
	public final SourceFile file() {
		return file;
	}

	/** First line in the file. */
	public final int firstLine() {
		return firstLine;
	}

	/** Last line in the file. */
	public final int lastLine() {
		return lastLine;
	}

	/** The steps, in the order of the source. */
	public final List<Step> steps() {
		return List.of(code);
	}

	/** The next line of the listing, for a step that begins one. */
	protected final int nextLine() {
		return file.nextLine();
	}

	/** Builds the table of steps. @param firstId number of its first step within the machine @return the number after its last */
	public final int build(int firstId) {
		boolean counted = !file.isNumbered();
		if (counted) {
			firstLine = file.nextLine();
		}
		Body<L> body = new Body<>(this);
		body(body);
		code = body.finish(firstId);
		if (counted) {
			lastLine = file.nextLine();
			file.nextLine();
		}
		return firstId + code.length;
	}

	final void activate(Frame frame) {
		frame.function = this;
		if (straight == null && ++calls == CALLS_UNTIL_STRAIGHT) {
			straighten();
		}
	}

	final void straighten() {
		actions = Arrays.stream(code).flatMap(Step::actions).toArray();
		straight = StraightCodes.of(this, code, actions);
	}

	@Override
	public String toString() {
		return name;
	}
}
