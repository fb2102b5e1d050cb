package org.forkscope.machine.internal.engine;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.forkscope.machine.Phase;

/** One step of a kernel function: what one line of the source does, as data that the engine reads. */
public final class Step {

	/** What a step does with the flow of control. */
	enum Kind {
		/** Does something and goes on. */
		ACTION,
		/** Reads a count and writes it back, changed. */
		COUNT,
		/** Tests something and goes one of two ways. */
		BRANCH,
		/** Calls another function. */
		CALL,
		/** Goes on only once a lock has been taken. */
		ACQUIRE,
		/** Gives the processor away. */
		SWITCH,
		/** Ends the function. */
		RETURN,
		/** Only a place in the table while it is built; never executed. */
		JUMP
	}

	final Kind kind;
	final KernelFunction<?> function;
	final Phase phase;
	final int line;
	final String text;
	Consumer<Frame> action;
	Predicate<Frame> condition;
	/** The function called; {@code null} when {@code callee} finds it. */
	KernelFunction<?> target;
	Function<Frame, KernelFunction<?>> callee;
	BiConsumer<Frame, Frame> enter;
	BiConsumer<Frame, Frame> leave;
	ToIntFunction<Frame> result;
	ObjIntConsumer<Frame> write;
	int change;
	int next;
	int otherwise;
	int index;
	int id;
	int nesting;
	boolean maySleep;
	/** Where {@link #actions()} begin in the function's array of actions. */
	int firstAction;

	Step(Kind kind, KernelFunction<?> function, Phase phase, int line, String text) {
		this.kind = kind;
		this.function = function;
		this.phase = phase;
		this.line = line;
		this.text = text;
	}

	/** All that it does and calls, in a fixed order for each kind. */
	Stream<Object> actions() {
		return Stream.of(action, condition, target, callee, enter, leave, result, write).filter(Objects::nonNull);
	}

	/** The function it belongs to. */
	public KernelFunction<?> function() {
		return function;
	}

	/** The phase of fork1 it belongs to, or {@code null} outside fork1. */
	public Phase phase() {
		return phase;
	}

	/** Its line in the function's file. */
	public int line() {
		return line;
	}

	/** What it does, in a short sentence. */
	public String text() {
		return text;
	}

	/** How many tests and loops surround it in its function. */
	public int nesting() {
		return nesting;
	}

	/** Its number among all steps of the machine, from 0. */
	public int id() {
		return id;
	}

	/** Its number within its function, from 0. */
	public int index() {
		return index;
	}

	/** Whether the process may have to sleep for memory here, so that Giant can be lost. */
	public boolean maySleep() {
		return maySleep;
	}

	/** Whether it ends its function. */
	public boolean isReturn() {
		return kind == Kind.RETURN;
	}

	@Override
	public String toString() {
		return function.name() + ":" + line + " " + text;
	}
}
