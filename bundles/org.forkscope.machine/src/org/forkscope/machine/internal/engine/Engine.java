package org.forkscope.machine.internal.engine;

import org.forkscope.model.Reads;

/** Executes steps and counts them. */
public final class Engine {

	/** Why {@link #run} came back. */
	public enum Pause {
		/** The stack is down to the depth asked for. */
		DONE,
		/** A step gave the processor away. */
		SWITCHED,
		/** A lock is held by someone else; the step will be tried again. */
		BLOCKED,
		/** One step is done, as asked. */
		STEPPED,
		/** The observer wanted to stop, or the limit is reached. */
		STOPPED
	}

	long position;
	private final transient Reads reads;
	private transient long limit = Long.MAX_VALUE;
	private transient StepObserver observer;
	private transient Step current;

	/** @param reads of the machine's memory; they count while a step is executed */
	public Engine(Reads reads) {
		this.reads = reads;
	}

	/** Steps executed since power-on. */
	public long position() {
		return position;
	}

	/** The step that is executed, or that the observer is asked about; {@code null} before the first. Straight code does not tell. */
	public Step current() {
		return current;
	}

	/** Sets the position at which the engine stops; {@link Long#MAX_VALUE} for none. */
	public void setLimit(long newLimit) {
		limit = newLimit;
	}

	/** Sets who sees every step, or {@code null} for nobody. */
	public void setObserver(StepObserver newObserver) {
		observer = newObserver;
	}

	/** Whether that many steps can be executed before the limit. */
	boolean hasRoom(int steps) {
		return limit - position >= steps;
	}

	/**
	 * Runs a stack.
	 *
	 * @param floor depth at which to come back with {@link Pause#DONE}
	 */
	public Pause run(KernelStack stack, int floor) {
		Pause pause = null;
		while (pause == null && stack.top != null && stack.top.depth >= floor) {
			Frame frame = stack.top;
			pause = observer == null && frame.function.straight != null ? straight(stack, frame) : step(stack, frame);
		}
		return pause == null ? Pause.DONE : pause;
	}

	private Pause straight(KernelStack stack, Frame frame) {
		return switch (frame.function.straight.run(this, stack, frame)) {
			case StraightCode.RETURNED -> {
				leave(stack, frame);
				yield null;
			}
			case StraightCode.SWITCHED -> Pause.SWITCHED;
			case StraightCode.BLOCKED -> Pause.BLOCKED;
			default -> step(stack, stack.top);
		};
	}

	/** Takes one step. @return why the stack cannot go on, or {@code null} */
	private Pause step(KernelStack stack, Frame frame) {
		Step step = frame.function.code[frame.pc];
		current = step;
		if (position == limit || observer != null && !observer.before(stack, frame, step)) {
			return Pause.STOPPED;
		}
		position++;
		return reads.isAwaited() ? executeCounting(stack, frame, step) : execute(stack, frame, step);
	}

	private Pause executeCounting(KernelStack stack, Frame frame, Step step) {
		reads.count(true);
		try {
			return execute(stack, frame, step);
		} finally {
			reads.count(false);
		}
	}

	private static Pause execute(KernelStack stack, Frame frame, Step step) {
		switch (step.kind) {
			case ACTION -> {
				step.action.accept(frame);
				frame.pc = step.next;
			}
			case COUNT -> {
				step.write.accept(frame, step.result.applyAsInt(frame) + step.change);
				frame.pc = step.next;
			}
			case BRANCH -> frame.pc = step.condition.test(frame) ? step.next : step.otherwise;
			case CALL -> call(stack, frame, step);
			case RETURN -> {
				if (step.result != null) {
					frame.error = step.result.applyAsInt(frame);
				}
				leave(stack, frame);
			}
			case ACQUIRE -> {
				if (!step.condition.test(frame)) {
					return Pause.BLOCKED;
				}
				frame.pc = step.next;
			}
			case SWITCH -> {
				step.action.accept(frame);
				frame.pc = step.next;
				return Pause.SWITCHED;
			}
			default -> throw new IllegalStateException(step.toString());
		}
		return null;
	}

	/** Takes one step of a stack. @return {@link Pause#STEPPED} when it can go on */
	public Pause runOne(KernelStack stack) {
		long before = position;
		long all = limit;
		limit = Math.min(all, before + 1);
		Pause pause = run(stack, 0);
		limit = all;
		return pause == Pause.STOPPED && position > before ? Pause.STEPPED : pause;
	}

	private static void call(KernelStack stack, Frame frame, Step step) {
		frame.calling = step;
		frame.pc = step.next;
		KernelFunction<?> target = step.target != null ? step.target : step.callee.apply(frame);
		Frame callee = stack.push(target);
		step.enter.accept(frame, callee);
	}

	private static void leave(KernelStack stack, Frame frame) {
		Frame caller = frame.caller;
		stack.top = caller;
		if (caller != null && caller.calling != null) {
			Step call = caller.calling;
			caller.calling = null;
			if (call.leave != null) {
				call.leave.accept(caller, frame);
			}
		}
	}
}
