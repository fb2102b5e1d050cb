package org.forkscope.machine.session;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import org.forkscope.machine.Course;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.Stop.Kind;

/**
 * A machine under a debugger. One thread of the session owns the machine; commands go in as messages and return at once, what
 * happens comes back through listeners. Thread-safe.
 */
public final class Session implements AutoCloseable {

	/** Steps between two looks at the commands. */
	private static final int SLICE = 50_000;

	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Bookmark> bookmarks = new CopyOnWriteArrayList<>();
	private final Visited visited = new Visited();
	private final SessionThread thread;
	private final Run run;

	private volatile Snapshot snapshot;
	private volatile boolean asking;
	/** Waits while it is found out whether choices can be followed. */
	private CompletableFuture<Boolean> choosing = CompletableFuture.completedFuture(false);

	/** @param name for the thread's name @param script what the machine runs, one line after the other */
	public Session(String name, Script script) {
		this(name, Course.of(Objects.requireNonNull(script)));
	}

	/** @param name for the thread's name @param course what the machine does */
	public Session(String name, Course course) {
		run = new Run(course, line -> tell(listener -> listener.output(line)));
		thread = new SessionThread("Forkscope machine " + name, new Work());
	}

	/** Adds a listener. */
	public void addListener(SessionListener listener) {
		listeners.add(listener);
	}

	/**
	 * Switches the machine on. It boots, and then runs or stands still before the first line of the workload. May be called once.
	 */
	public void start(boolean stopAtFirstLine) {
		thread.execute(() -> {
			run.powerOn(stopAtFirstLine);
			go(stopAtFirstLine);
		});
		thread.start();
	}

	/** Runs until a stop point or the end. Nothing happens while the machine runs already. */
	public void resume() {
		thread.executeWhenStill(() -> {
			run.resume();
			go(false);
		});
	}

	/** Takes a step. @param process whose step; {@code null} for the one that is next */
	public void step(ProcessId process, StepKind kind) {
		thread.executeWhenStill(() -> {
			run.step(process, kind);
			go(true);
		});
	}

	/**
	 * Takes a step as seen from a frame further down: over its present line, or until it has returned.
	 *
	 * @param process whose step; {@code null} for the one that is next
	 * @param depth   of the frame
	 */
	public void step(ProcessId process, StepKind kind, int depth) {
		thread.executeWhenStill(() -> {
			run.step(process, kind, depth);
			go(true);
		});
	}

	/** Goes to a position, before or after the present one, without stopping on the way. */
	public void goTo(long position) {
		thread.execute(() -> {
			run.goTo(Math.max(0, position));
			go(true);
		});
	}

	/** Goes to a position given in words. */
	public void goTo(PositionExpression where) {
		thread.execute(() -> {
			run.goTo(where);
			go(true);
		});
	}

	/** Goes to the position visited before; nothing happens at the first one. */
	public void back() {
		revisit(-1);
	}

	/** Goes to the position visited after; nothing happens at the last one. */
	public void forward() {
		revisit(1);
	}

	/** Whether a position was visited before the present one. */
	public boolean canGoBack() {
		return visited.canMove(-1);
	}

	/** Whether a position was visited after the present one. */
	public boolean canGoForward() {
		return visited.canMove(1);
	}

	private void revisit(int by) {
		thread.executeWhenStill(() -> {
			long position = visited.move(by);
			if (position >= 0) {
				run.goTo(position);
				go(true);
			}
		});
	}

	/** Marks a position. */
	public void addBookmark(Bookmark bookmark) {
		bookmarks.add(bookmark);
	}

	/** Removes a mark. */
	public void removeBookmark(Bookmark bookmark) {
		bookmarks.remove(bookmark);
	}

	/** All marks, in the order in which they were made. */
	public List<Bookmark> bookmarks() {
		return List.copyOf(bookmarks);
	}

	/** Takes a step backwards. @param process whose step; {@code null} for the one that is next */
	public void stepBack(ProcessId process, StepKind kind) {
		thread.executeWhenStill(() -> {
			run.stepBack(process, kind);
			go(true);
		});
	}

	/** Runs backwards to the last stop point that was hit, or to the start. */
	public void reverseResume() {
		thread.executeWhenStill(() -> {
			run.reverseResume();
			go(false);
		});
	}

	/** The same, with a value that uses no locals. */
	public CompletableFuture<Snapshot> set(Snapshot at, ObjectRef object, String field, String value) {
		return set(at, null, -1, object, field, value);
	}

	/**
	 * Changes a value at the present position; the run goes a way of its own from here on, as a branch.
	 *
	 * @param process whose names the value uses; {@code null} for none
	 * @param depth   in which of its frames; negative for none
	 * @param value   a number, names of flags, a text, {@code NULL}, the pid of a process, or an expression of the field's type
	 * @return completes with the new snapshot, or with an {@link IllegalArgumentException} that says what is wrong
	 */
	public CompletableFuture<Snapshot> set(Snapshot at, ProcessId process, int depth, ObjectRef object, String field,
			String value) {
		return thread.answer(done -> answerAt(at, done,
				() -> change(done, () -> run.set(object, field, value, run.inspector().scope(process, depth)))));
	}

	private void change(CompletableFuture<Snapshot> done, Runnable change) {
		try {
			change.run();
			still(snapshot.stop());
			done.complete(snapshot);
		} catch (IllegalArgumentException e) {
			done.completeExceptionally(e);
		}
	}

	/**
	 * Why a field has its value: the write that set it; if that copied the value, the write that set the source; and so on. The
	 * newest comes first; empty when nobody has written since power-on.
	 */
	public CompletableFuture<List<Write>> explain(Snapshot at, ObjectRef object, String field) {
		return ask(at, inspector -> run.pastWrites().explain(object, field));
	}

	/** All writes to a field up to the present position, in order. */
	public CompletableFuture<List<Write>> writes(Snapshot at, ObjectRef object, String field) {
		return ask(at, inspector -> run.pastWrites().all(object, field));
	}

	/** All branches, the original course first. */
	public CompletableFuture<List<Branch>> branches() {
		return thread.ask(run::branches);
	}

	/** The branch that the machine follows. */
	public CompletableFuture<Branch> branch() {
		return thread.ask(run::branch);
	}

	private void answerAt(Snapshot at, CompletableFuture<?> answer, Runnable command) {
		if (thread.isRunning() || at != snapshot) {
			SessionThread.refuse(answer);
		} else {
			command.run();
		}
	}

	/**
	 * Lets a process take the next step; if the machine is to ask at choices, it goes on to the next one. Where the run has gone on
	 * from here already, that begins a branch. Nothing else happens when the process cannot take the step.
	 *
	 * @param process {@code null} for the kernel's own work
	 */
	public void runNext(ProcessId process) {
		thread.executeWhenStill(() -> {
			run.runNext(process);
			go(true);
		});
	}

	/** Whether the machine stops wherever more than one process could take the next step; takes effect at once. */
	public void setAsking(boolean asking) {
		this.asking = asking;
		thread.execute(() -> run.setAsking(asking));
	}

	/** Whether the machine stops wherever more than one process could take the next step. */
	public boolean isAsking() {
		return asking;
	}

	/** The choices up to the present position and those still to come, as text: see {@link org.forkscope.machine.Choices#parse}. */
	public CompletableFuture<String> choices() {
		return thread.ask(run::choices);
	}

	/**
	 * Follows other choices from where they part from the present ones; the machine goes there. Where the run has gone on from
	 * there already, that begins a branch. The machine runs to find out whether they can be followed, which {@link #suspend} ends.
	 *
	 * @param text as {@link #choices} gives it
	 * @return completes with whether they are others; or with a {@link org.forkscope.machine.ChoicesException} when the text is no
	 *         list of choices or cannot be followed, or with an {@link IllegalArgumentException} that says that the search was
	 *         ended: the machine stands where it stood then, at the same snapshot
	 */
	public CompletableFuture<Boolean> choose(Snapshot at, String text) {
		return thread.answer(done -> answerAt(at, done, () -> choose(done, text)));
	}

	private void choose(CompletableFuture<Boolean> done, String text) {
		try {
			if (run.choose(text, new ChoicesAnswer(done))) {
				choosing = done;
				go(true);
			} else {
				done.complete(false);
			}
		} catch (IllegalArgumentException e) {
			done.completeExceptionally(e);
		}
	}

	/** Tells who asked whether choices can be followed; if not, the machine stands where it stood. */
	private final class ChoicesAnswer implements ChoicesSearch.Answer {

		private final CompletableFuture<Boolean> done;

		ChoicesAnswer(CompletableFuture<Boolean> done) {
			this.done = done;
		}

		@Override
		public void followed() {
			done.complete(true);
		}

		@Override
		public void refused(IllegalArgumentException why) {
			standStill(snapshot);
			done.completeExceptionally(why);
		}
	}

	/** Follows another branch, from where it parts. */
	public void switchTo(Branch branch) {
		thread.executeWhenStill(() -> {
			run.switchTo(branch);
			go(true);
		});
	}

	/** Stands still as soon as possible; a search is given up, and the machine stands where it stood before. */
	public void suspend() {
		thread.execute(() -> {
			if (thread.isRunning()) {
				halt(Kind.SUSPEND, (run.search() == null ? Messages.Session_suspended : Messages.Session_cancelled).text());
			}
		});
	}

	/** Replaces all stop points; takes effect at once, even while the machine runs. */
	public void setStopPoints(List<StopPoint> points) {
		List<StopPoint> copy = List.copyOf(points);
		thread.execute(() -> run.setStopPoints(copy));
	}

	/** Whether the machine runs. */
	public boolean isRunning() {
		return thread.isRunning();
	}

	/** Whether the session is over. */
	public boolean isClosed() {
		return thread.isClosed();
	}

	/** The machine at its last stop, or {@code null} before the first. */
	public Snapshot snapshot() {
		return snapshot;
	}

	/**
	 * Looks into the machine on its own thread.
	 *
	 * @param at       the stop that the question is about
	 * @param question must not keep the inspector
	 * @return the answer; completes with an {@link IllegalStateException} when the machine has moved on
	 */
	public <T> CompletableFuture<T> ask(Snapshot at, Function<Inspector, T> question) {
		return thread.answer(answer -> answerAt(at, answer, () -> inspect(answer, question)));
	}

	private <T> void inspect(CompletableFuture<T> answer, Function<Inspector, T> question) {
		try {
			answer.complete(question.apply(run.inspector()));
		} catch (RuntimeException e) {
			answer.completeExceptionally(e);
		}
	}

	/** Ends the session soon, without waiting for it. */
	public void end() {
		thread.end();
	}

	/** Ends the session and waits for its thread, unless called on it. */
	@Override
	public void close() {
		end();
		awaitEnd(0);
	}

	/** Waits until the session is over, unless called on its thread. @param milliseconds at most; 0 for as long as it takes */
	public void awaitEnd(long milliseconds) {
		thread.awaitEnd(milliseconds);
	}

	/** All that is needed to open this session again elsewhere. @param workload the script's text */
	public CompletableFuture<SessionFile> save(String workload) {
		return thread.ask(() -> new SessionFile(workload, run.scheduling(), snapshot == null ? 0 : snapshot.position(), run.branches(),
				run.branches().indexOf(run.branch()), bookmarks()));
	}

	/** Takes over what a file says, before {@link #open}. */
	private void restore(SessionFile file) {
		bookmarks.addAll(file.bookmarks());
		thread.execute(() -> {
			run.restore(file.branches(), file.branch());
			run.powerOn(false);
			run.goTo(file.position());
			go(true);
		});
	}

	/** Opens a saved session instead of {@link #start}: the machine stands where it stood. */
	public void open(SessionFile file) {
		restore(file);
		thread.start();
	}

	private void go(boolean stepping) {
		thread.setRunning(true);
		tell(listener -> listener.resumed(stepping));
	}

	private void halt(Kind kind, String reason) {
		Stop stop = run.halt(kind, reason);
		if (stop != null) {
			still(stop);
		}
	}

	private void still(Stop stop) {
		standStill(run.snapshot(stop));
	}

	private void standStill(Snapshot here) {
		thread.setRunning(false);
		snapshot = here;
		visited.add(here.position());
		tell(listener -> listener.stopped(here));
	}

	private void tell(Consumer<SessionListener> event) {
		listeners.forEach(event);
	}

	/** What the session's thread does between the commands, and at its end. */
	private final class Work implements SessionThread.Work {

		@Override
		public void slice() {
			Stop stop = run.slice(SLICE);
			Search search = run.search();
			if (search != null) {
				tell(listener -> listener.searching(search.done(), search.goal()));
			}
			if (stop != null) {
				still(stop);
			}
		}

		@Override
		public void ended(Throwable failure) {
			SessionThread.refuse(choosing);
			tell(listener -> listener.terminated(failure));
		}
	}
}
