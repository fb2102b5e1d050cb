package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint;

/** What the commands work on: a machine, breakpoints in it, what the user looks at, and where answers go. */
final class Debugger {

	/** Stops that need no word: the user has just asked for them. */
	private static final Set<Kind> OBVIOUS = Set.of(Kind.START, Kind.STEP);

	private final Debuggee debuggee;
	private final Console console;
	private final Breakpoints breakpoints;
	private final Selection selection = new Selection();
	private final Sources sources;
	private boolean over;

	Debugger(Debuggee debuggee, Console console) {
		this.debuggee = debuggee;
		this.console = console;
		breakpoints = new Breakpoints(debuggee.session(), debuggee.workload().script());
		sources = new Sources(debuggee.workload());
	}

	/** Switches the machine on. */
	void start() {
		stopped(debuggee.start());
	}

	/** Gives a command, after which the machine runs; waits until it stands still, and says where and why. */
	void go(Consumer<Session> command) {
		stopped(debuggee.go(command));
	}

	/** Asks for something that may let the machine run; says where it stands still if it does. */
	void goIf(Function<Session, CompletableFuture<Boolean>> request) {
		if (debuggee.goIf(request)) {
			stopped(debuggee.snapshot());
		}
	}

	/** Gives a command, after which the machine runs, with stop points for this once. */
	void go(List<StopPoint> once, Consumer<Session> command) {
		breakpoints.tell(once);
		go(command);
	}

	/** Gives a command, after which the machine runs; waits until it stands still, but says nothing. */
	Snapshot goQuietly(Consumer<Session> command) {
		Snapshot stop = debuggee.go(command);
		selection.reset(stop);
		return stop;
	}

	/** Values have changed: what was known about the present stop is known no more. */
	void changed() {
		selection.renew(debuggee.snapshot());
	}

	private void stopped(Snapshot stop) {
		if (stop.stop().kind() == Kind.MISSED) {
			selection.renew(stop);
			throw new CommandException(stop.stop().reason());
		}
		breakpoints.stopped(stop.stop());
		selection.reset(stop);
		sources.forget();
		if (!OBVIOUS.contains(stop.stop().kind())) {
			print(Lines.reason(stop.stop()));
		}
		if (!selection.frames().isEmpty()) {
			print(Lines.place(this));
		}
	}

	/** Looks into the machine at the selected frame. */
	<T> T look(Function<Inspector, T> question) {
		return debuggee.ask(question);
	}

	/** Shows a line. */
	void print(String line) {
		console.print(line);
	}

	/** Ends the dialogue after this command. */
	void quit() {
		over = true;
	}

	boolean isOver() {
		return over;
	}

	Debuggee debuggee() {
		return debuggee;
	}

	Session session() {
		return debuggee.session();
	}

	Snapshot snapshot() {
		return debuggee.snapshot();
	}

	Breakpoints breakpoints() {
		return breakpoints;
	}

	Selection selection() {
		return selection;
	}

	Sources sources() {
		return sources;
	}
}
