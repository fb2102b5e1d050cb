package org.forkscope.machine.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.forkscope.machine.Errno;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Step.Kind;

/**
 * Describes the body of a kernel function with structured statements, and flattens it into a table of steps. Methods without a
 * line take the next line of the file's listing.
 *
 * @param <L> the function's locals
 */
public final class Body<L extends Frame> {

	private final KernelFunction<L> function;
	private final List<Step> steps = new ArrayList<>();
	private final Map<String, Integer> labels = new HashMap<>();
	private final List<Runnable> fixes = new ArrayList<>();
	private Phase phase;
	private int nesting;

	Body(KernelFunction<L> function) {
		this.function = function;
	}

	/** What follows belongs to a phase of fork1. */
	public Body<L> phase(Phase newPhase) {
		phase = newPhase;
		return this;
	}

	/** Names this place for jumps. */
	public Body<L> label(String label) {
		labels.put(label, steps.size());
		return this;
	}

	/** A step that does something. */
	public Body<L> step(int line, String text, Consumer<L> action) {
		add(Kind.ACTION, line, text).action = erase(action);
		return this;
	}

	/** A step that does something. */
	public Body<L> step(String text, Consumer<L> action) {
		return step(function.nextLine(), text, action);
	}

	/** Steps that only some machines have. The listing has their lines in all of them, so that a line is the same everywhere. */
	public Body<L> only(boolean here, Runnable block) {
		if (here) {
			block.run();
			return this;
		}
		int stepsBefore = steps.size();
		int fixesBefore = fixes.size();
		Map<String, Integer> labelsBefore = Map.copyOf(labels);
		block.run();
		steps.subList(stepsBefore, steps.size()).clear();
		fixes.subList(fixesBefore, fixes.size()).clear();
		labels.keySet().retainAll(labelsBefore.keySet());
		return this;
	}

	/** A step that changes a count. @param read tells the count @param write sets it */
	public Body<L> count(int line, String text, int change, ToIntFunction<L> read, ObjIntConsumer<L> write) {
		Step step = add(Kind.COUNT, line, text);
		step.change = change;
		step.result = erase(read);
		step.write = erase(write);
		return this;
	}

	/** The step before may have to sleep for memory, or for whatever else it does. */
	public Body<L> maySleep() {
		steps.get(steps.size() - 1).maySleep = true;
		return this;
	}

	/** A test; what follows on the result says what is done when it holds. */
	public When when(int line, String text, Predicate<L> condition) {
		return new When(branch(line, text, condition));
	}

	/** A test; what follows on the result says what is done when it holds. */
	public When when(String text, Predicate<L> condition) {
		return when(function.nextLine(), text, condition);
	}

	/** A loop that tests first. */
	public Body<L> loop(int line, String text, Predicate<L> condition, Runnable body) {
		int start = steps.size();
		Step test = branch(line, text, condition);
		nest(body);
		add(Kind.JUMP, line, text).next = start;
		test.otherwise = steps.size();
		return this;
	}

	/** A loop that tests first. */
	public Body<L> loop(String text, Predicate<L> condition, Runnable body) {
		return loop(function.nextLine(), text, condition, body);
	}

	/** Goes to a label. */
	public Body<L> jump(String label) {
		goTo(add(Kind.JUMP, 0, ""), label);
		return this;
	}

	/** Calls a function. @param enter sets its arguments from our locals @param leave takes its results into our locals */
	public <M extends Frame> Body<L> call(int line, String text, KernelFunction<M> callee, BiConsumer<L, M> enter,
			BiConsumer<L, M> leave) {
		call(line, text, enter, leave).target = callee;
		return this;
	}

	/** Calls a function whose results do not matter. */
	public <M extends Frame> Body<L> call(int line, String text, KernelFunction<M> callee, BiConsumer<L, M> enter) {
		return call(line, text, callee, enter, null);
	}

	/** Calls a function. */
	public <M extends Frame> Body<L> call(String text, KernelFunction<M> callee, BiConsumer<L, M> enter,
			BiConsumer<L, M> leave) {
		return call(function.nextLine(), text, callee, enter, leave);
	}

	/** Calls a function whose results do not matter. */
	public <M extends Frame> Body<L> call(String text, KernelFunction<M> callee, BiConsumer<L, M> enter) {
		return call(function.nextLine(), text, callee, enter, null);
	}

	/** Calls through a pointer: the function is found when the step is executed. */
	public <M extends Frame> Body<L> callAny(int line, String text, Function<L, KernelFunction<? extends M>> callee,
			BiConsumer<L, M> enter, BiConsumer<L, M> leave) {
		call(line, text, enter, leave).callee = erase(callee);
		return this;
	}

	private Step call(int line, String text, BiConsumer<L, ?> enter, BiConsumer<L, ?> leave) {
		Step step = add(Kind.CALL, line, text);
		step.enter = eraseBoth(enter);
		step.leave = leave == null ? null : eraseBoth(leave);
		return step;
	}

	/** Calls through a pointer. */
	public <M extends Frame> Body<L> callAny(String text, Function<L, KernelFunction<? extends M>> callee,
			BiConsumer<L, M> enter, BiConsumer<L, M> leave) {
		return callAny(function.nextLine(), text, callee, enter, leave);
	}

	/** Takes a lock; the step is tried again until {@code attempt} answers true. */
	public Body<L> acquire(int line, String text, Predicate<L> attempt) {
		add(Kind.ACQUIRE, line, text).condition = erase(attempt);
		return this;
	}

	/** Takes a lock; the step is tried again until {@code attempt} answers true. */
	public Body<L> acquire(String text, Predicate<L> attempt) {
		return acquire(function.nextLine(), text, attempt);
	}

	/** Gives the processor away after doing something; goes on with the next step once the process runs again. */
	public Body<L> switchAway(String text, Consumer<L> action) {
		add(Kind.SWITCH, function.nextLine(), text).action = erase(action);
		return this;
	}

	/** Ends the function with a result computed there: 0 or an error number. */
	public Body<L> returns(int line, String text, ToIntFunction<L> error) {
		add(Kind.RETURN, line, text).result = erase(error);
		return this;
	}

	/** Ends the function with 0. */
	public Body<L> returns(int line, String text) {
		add(Kind.RETURN, line, text);
		return this;
	}

	/** Ends the function with 0. */
	public Body<L> returns(String text) {
		return returns(function.nextLine(), text);
	}

	/** Ends the function with a result computed there: 0 or an error number. */
	public Body<L> returns(String text, ToIntFunction<L> error) {
		return returns(function.nextLine(), text, error);
	}

	/** Ends the function with an error. */
	public Body<L> fail(int line, Errno errno) {
		return returns(line, "fail with " + errno.name(), l -> errno.number());
	}

	/** Ends the function with an error. */
	public Body<L> fail(Errno errno) {
		return fail(function.nextLine(), errno);
	}

	/** What is done when a test holds. */
	public final class When {

		private final Step test;

		private When(Step test) {
			this.test = test;
		}

		/** Steps executed when it holds. */
		public Otherwise then(Runnable block) {
			nest(block);
			test.otherwise = steps.size();
			return new Otherwise(test);
		}

		/** Goes to a label when it holds. */
		public Body<L> jump(String label) {
			then(() -> Body.this.jump(label));
			return Body.this;
		}

		/** Ends the function with an error when it holds. */
		public Body<L> fail(int line, Errno errno) {
			then(() -> Body.this.fail(line, errno));
			return Body.this;
		}

		/** Ends the function with an error when it holds. */
		public Body<L> fail(Errno errno) {
			return fail(function.nextLine(), errno);
		}
	}

	/** What is done when a test does not hold. */
	public final class Otherwise {

		private final Step test;

		private Otherwise(Step test) {
			this.test = test;
		}

		/** Steps executed when it does not hold. */
		public Body<L> otherwise(Runnable block) {
			Step skip = add(Kind.JUMP, test.line, "");
			test.otherwise = steps.size();
			nest(block);
			skip.next = steps.size();
			return Body.this;
		}
	}

	Step[] finish(int firstId) {
		fixes.forEach(Runnable::run);
		// The line of the end counts even where no machine gets there, as others may.
		int end = function.file().isNumbered() ? function.lastLine() : function.nextLine();
		if (steps.isEmpty() || labels.containsValue(steps.size()) || fallsOff()) {
			add(Kind.RETURN, end, "return");
		}
		return new Flattener(steps).flatten(firstId);
	}

	private boolean fallsOff() {
		int end = steps.size();
		Step last = steps.get(end - 1);
		return last.kind != Kind.RETURN && last.kind != Kind.JUMP
				|| steps.stream().anyMatch(s -> s.kind != Kind.RETURN && (s.otherwise == end || s.next == end));
	}

	private void nest(Runnable block) {
		nesting++;
		block.run();
		nesting--;
	}

	private Step branch(int line, String text, Predicate<L> condition) {
		Step step = add(Kind.BRANCH, line, text);
		step.condition = erase(condition);
		return step;
	}

	private void goTo(Step step, String label) {
		fixes.add(() -> step.next = labels.get(label));
	}

	private Step add(Kind kind, int line, String text) {
		Step step = new Step(kind, function, phase, line, text);
		step.nesting = nesting;
		steps.add(step);
		step.next = steps.size();
		return step;
	}

	// The engine hands every action the frame of its own function, so these casts cannot fail.

	@SuppressWarnings("unchecked")
	private Consumer<Frame> erase(Consumer<L> action) {
		return (Consumer<Frame>) (Consumer<?>) action;
	}

	@SuppressWarnings("unchecked")
	private Predicate<Frame> erase(Predicate<L> condition) {
		return (Predicate<Frame>) (Predicate<?>) condition;
	}

	@SuppressWarnings("unchecked")
	private ToIntFunction<Frame> erase(ToIntFunction<L> result) {
		return (ToIntFunction<Frame>) (ToIntFunction<?>) result;
	}

	@SuppressWarnings("unchecked")
	private ObjIntConsumer<Frame> erase(ObjIntConsumer<L> write) {
		return (ObjIntConsumer<Frame>) (ObjIntConsumer<?>) write;
	}

	@SuppressWarnings("unchecked")
	private <M extends Frame> Function<Frame, KernelFunction<?>> erase(Function<L, KernelFunction<? extends M>> callee) {
		return (Function<Frame, KernelFunction<?>>) (Function<?, ?>) callee;
	}

	@SuppressWarnings("unchecked")
	private static BiConsumer<Frame, Frame> eraseBoth(BiConsumer<?, ?> transfer) {
		return (BiConsumer<Frame, Frame>) transfer;
	}
}
