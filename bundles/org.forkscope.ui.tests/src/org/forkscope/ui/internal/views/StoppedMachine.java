package org.forkscope.ui.internal.views;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.forkscope.machine.Phase;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StepKind;
import org.forkscope.machine.session.StopPoint;

/** A machine without a window, for rows: it runs a script and stands still at phases of fork1 and at the end. */
public final class StoppedMachine implements AutoCloseable, SessionListener {

	private static final int LIMIT_SECONDS = 60;

	private final BlockingQueue<Snapshot> stops = new LinkedBlockingQueue<>();
	private final Session session;
	private Snapshot now;
	private Snapshot before;

	/** Starts a script; the machine stands at the first of the phases, or at the end. */
	public StoppedMachine(String script, Phase... phases) {
		session = new Session("rows", ScriptParser.parse(script.getBytes(StandardCharsets.UTF_8)).script());
		session.addListener(this);
		session.setStopPoints(List.of(phases).stream().map(StoppedMachine::at).toList());
		session.start(false);
		take();
	}

	private static StopPoint at(Phase phase) {
		return StopPoint.of(phase.name(), new StopPoint.AtPhase(phase));
	}

	@Override
	public void stopped(Snapshot snapshot) {
		stops.add(snapshot);
	}

	private void take() {
		before = now;
		try {
			now = stops.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		}
		if (now == null) {
			throw new AssertionError("no stop; running: " + session.isRunning() + ", over: " + session.isClosed());
		}
	}

	/** Goes on to the next stop. */
	public StoppedMachine resume() {
		session.resume();
		take();
		return this;
	}

	/** Takes a step. */
	public StoppedMachine step(StepKind kind) {
		session.step(null, kind);
		take();
		return this;
	}

	/** The machine now. */
	public Snapshot snapshot() {
		return now;
	}

	/** What a view shows with the process selected that is next. */
	public Moment moment() {
		return new Moment(now, before, now.current(), Set.of());
	}

	/** What a view shows with a process selected. @param reused processes with a pid that others had before */
	public Moment moment(int pid, ProcessId... reused) {
		return new Moment(now, before, now.process(pid), Set.of(reused));
	}

	/** Looks into the machine. */
	public <T> T ask(Function<Inspector, T> question) {
		try {
			return session.ask(now, question).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError(e);
		} catch (ExecutionException e) {
			throw new AssertionError(e.getCause());
		}
	}

	@Override
	public void close() {
		session.close();
	}
}
