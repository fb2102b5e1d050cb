package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.OutputLine;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionFile;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;

/** A session for somebody who waits: each command comes back when the machine stands still. One thread may use it. */
public final class Debuggee implements AutoCloseable {

	private final Loaded workload;
	private final Session session;
	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
	private final Consumer<OutputLine> console;

	/** What the session has said: where it stands still, or that it is over and perhaps why. */
	private record Event(Snapshot stop, Throwable failure) {
	}

	/**
	 * @param workload without problems
	 * @param console  takes what the machine prints, on the session's thread
	 */
	public Debuggee(Loaded workload, Consumer<OutputLine> console) {
		this.workload = workload;
		this.console = console;
		session = new Session(workload.name(), workload.course());
		session.addListener(new Listener());
	}

	/** Switches the machine on: it stands before the first line of the script, or where a saved session stood. */
	public Snapshot start() {
		return go(started -> {
			if (workload.saved() == null) {
				started.start(true);
			} else {
				started.open(workload.saved());
			}
		});
	}

	/** Gives a command, after which the machine runs, and waits until it stands still. */
	public Snapshot go(Consumer<Session> command) {
		events.clear();
		command.accept(session);
		return awaitStop();
	}

	/** Asks for something that may let the machine run, and waits until it stands still if it does. @return whether it does */
	boolean goIf(Function<Session, CompletableFuture<Boolean>> request) {
		events.clear();
		boolean runs = answer(request.apply(session));
		if (runs) {
			awaitStop();
		}
		return runs;
	}

	private Snapshot awaitStop() {
		try {
			Event event = events.take();
			if (event.stop() == null) {
				throw failure(event.failure());
			}
			return event.stop();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandException(Messages.Debuggee_interrupted.text());
		}
	}

	private static RuntimeException failure(Throwable cause) {
		if (cause instanceof CommandException mistake) {
			return mistake;
		}
		if (cause instanceof ExpressionException e) {
			return new CommandException(e.withColumn());
		}
		return cause instanceof IllegalArgumentException ? new CommandException(cause.getMessage())
				: new IllegalStateException(Objects.requireNonNullElse(cause, new IllegalStateException("the session is over")));
	}

	/** Lets a running machine stand still soon. Any thread. */
	void suspend() {
		session.suspend();
	}

	/** Looks into the machine. @throws CommandException with the sentence of what the user has done wrong */
	public <T> T ask(Function<Inspector, T> question) {
		return answer(session.ask(session.snapshot(), question));
	}

	/** Waits for an answer of the session. @throws CommandException with the sentence of what the user has done wrong */
	public <T> T answer(CompletableFuture<T> future) {
		try {
			return future.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CommandException(Messages.Debuggee_interrupted.text());
		} catch (ExecutionException e) {
			throw failure(e.getCause());
		}
	}

	/** The session. What makes the machine run must go through {@link #go}. */
	public Session session() {
		return session;
	}

	/** The machine at its last stop. */
	public Snapshot snapshot() {
		return session.snapshot();
	}

	/** What the machine runs. */
	public Loaded workload() {
		return workload;
	}

	/** All that is needed to open this session again. */
	public SessionFile saved() {
		return answer(session.save(workload.text()));
	}

	/** Saves the session. @throws IOException when the file cannot be written */
	public void save(String file) throws IOException {
		SavedSession.write(saved(), file);
	}

	@Override
	public void close() {
		session.close();
	}

	private final class Listener implements SessionListener {

		@Override
		public void stopped(Snapshot snapshot) {
			events.add(new Event(snapshot, null));
		}

		@Override
		public void output(OutputLine line) {
			console.accept(line);
		}

		@Override
		public void terminated(Throwable failure) {
			events.add(new Event(null, failure));
		}
	}
}
