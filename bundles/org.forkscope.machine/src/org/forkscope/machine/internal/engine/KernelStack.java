package org.forkscope.machine.internal.engine;

import org.forkscope.model.Proc;

/** The kernel stack of a process: its calls in progress. The processor's own context, outside any process, has one too. */
public final class KernelStack {

	private final Proc proc;
	Frame top;
	private int giantDepth;

	/** Makes an empty stack. @param proc its process, or {@code null} for the processor's own context */
	public KernelStack(Proc proc) {
		this.proc = proc;
	}

	/** The process, or {@code null} for the processor's own context. */
	public Proc proc() {
		return proc;
	}

	/** The innermost frame, or {@code null} in user mode. */
	public Frame top() {
		return top;
	}

	/** Number of frames. */
	public int depth() {
		return top == null ? 0 : top.depth + 1;
	}

	/** Levels of Giant that must be taken back before the next step, because another process took over in between. */
	public int giantDepth() {
		return giantDepth;
	}

	/** Changes the levels of Giant to be taken back. */
	public void addGiantDepth(int levels) {
		giantDepth += levels;
	}

	/** Forgets every frame: what becomes of the stack of a slot that is used again. */
	public void clear() {
		top = null;
	}

	/** Starts a call of a function above what is there and hands out its locals. */
	public <L extends Frame> L push(KernelFunction<L> function) {
		L frame = function.locals();
		begin(function, frame);
		return frame;
	}

	void begin(KernelFunction<?> function, Frame frame) {
		function.activate(frame);
		frame.caller = top;
		frame.depth = depth();
		top = frame;
	}
}
