package org.forkscope.benchmarks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.ObjectRef;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.SessionListener;
import org.forkscope.machine.session.Snapshot;

/** A session, and how long it works for what it is told to do: processor time of its thread, in seconds. */
final class TimedSession implements SessionListener, AutoCloseable {

	private static final String[] FIELDS = { "p_stat", "p_pid", "p_flag", "p_pptr" };

	private final Session session;
	private final BlockingQueue<Double> times = new LinkedBlockingQueue<>();
	private double started;

	/** Starts a session, up to the first line. */
	TimedSession(Script script) {
		session = new Session("benchmark", script);
		session.addListener(this);
		move(s -> s.start(true));
	}

	@Override
	public void resumed(boolean stepping) {
		started = Clock.processor();
	}

	@Override
	public void stopped(Snapshot snapshot) {
		times.add(Clock.processor() - started);
	}

	/** Does something that ends with a stop. */
	double move(Consumer<Session> command) {
		command.accept(session);
		try {
			return times.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	double goTo(long position) {
		return move(s -> s.goTo(position));
	}

	/** Asks why a field of a process has its value. @param which chooses the process and the field */
	double explain(int which) {
		Snapshot here = session.snapshot();
		int pid = here.processes().get(which * here.processes().size() / 11).pid();
		try {
			ObjectRef p = session.ask(here, i -> i.evaluate(null, 0, "pfind(" + pid + ")")).get().object();
			double before = session.ask(here, i -> Clock.processor()).get();
			session.explain(here, p, FIELDS[which % FIELDS.length]).get();
			return session.ask(here, i -> Clock.processor()).get() - before;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		session.close();
	}
}
