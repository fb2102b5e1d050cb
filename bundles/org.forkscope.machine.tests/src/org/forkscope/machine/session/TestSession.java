package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.forkscope.machine.Course;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

/** A session with a listener that tests can wait on. */
final class TestSession implements AutoCloseable, SessionListener {

	private static final int LIMIT_SECONDS = 60;

	private final BlockingQueue<Snapshot> stops = new LinkedBlockingQueue<>();
	private final List<OutputLine> lines = Collections.synchronizedList(new ArrayList<>());
	private final Session session;
	private volatile Throwable failure;

	TestSession(String script, StopPoint... points) {
		this(Course.of(parse(script)), points);
	}

	TestSession(String script, Scheduling scheduling, String choices, StopPoint... points) {
		this(ChoicesCheck.course(parseTogether(script), scheduling, choices), points);
	}

	TestSession(Course course, StopPoint... points) {
		session = new Session("test", course);
		session.addListener(this);
		session.setStopPoints(List.of(points));
	}

	static Script parse(String script) {
		return ScriptParser.parse(script.getBytes()).script();
	}

	/** With the lines that only processes know that run at once. */
	private static Script parseTogether(String script) {
		return ScriptParser.parse(script.getBytes()).together().script();
	}

	Session session() {
		return session;
	}

	List<OutputLine> lines() {
		return lines;
	}

	Throwable failure() {
		return failure;
	}

	Snapshot started(boolean stopAtFirstLine) {
		return move(() -> session.start(stopAtFirstLine));
	}

	Snapshot resumed() {
		return move(session::resume);
	}

	Snapshot stepped(StepKind kind) {
		return move(() -> session.step(null, kind));
	}

	/** Does something and waits for the next stop. */
	Snapshot move(Runnable command) {
		command.run();
		try {
			Snapshot stop = stops.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
			if (stop == null) {
				throw new AssertionError("no stop; running: " + session.isRunning() + ", failure: " + failure);
			}
			return stop;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
	}

	@Override
	public void stopped(Snapshot snapshot) {
		stops.add(snapshot);
	}

	@Override
	public void output(OutputLine line) {
		lines.add(line);
	}

	@Override
	public void terminated(Throwable reason) {
		failure = reason;
		if (reason != null) {
			throw new AssertionError(reason);
		}
	}

	@Override
	public void close() {
		session.close();
	}
}
