package org.forkscope.cli.internal.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.forkscope.cli.internal.spec.StopSpec;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.Stop;
import org.forkscope.machine.session.StopPoint;

/** The user's breakpoints. The session hears of each change at once. */
final class Breakpoints {

	private final Session session;
	private final Script script;
	private final Map<Integer, Breakpoint> byNumber = new TreeMap<>();
	private int last;

	Breakpoints(Session session, Script script) {
		this.session = session;
		this.script = script;
	}

	/** Sets one. @throws CommandException when the script has no such place */
	Breakpoint add(StopSpec spec, boolean temporary) {
		return add(spec, temporary, null);
	}

	/** Sets one that prints a message instead of stopping the machine. @throws CommandException when the script has no such place */
	Breakpoint add(StopSpec spec, FormattedMessage message) {
		return add(spec, false, message);
	}

	private Breakpoint add(StopSpec spec, boolean temporary, FormattedMessage message) {
		spec.in(script, "").orElseThrow(() -> new CommandException(Messages.Breakpoints_noOperation.text(spec.operation())));
		Breakpoint breakpoint = new Breakpoint(++last, spec, true, temporary, message);
		byNumber.put(last, breakpoint);
		tell(List.of());
		return breakpoint;
	}

	/** All, by number. */
	List<Breakpoint> all() {
		return List.copyOf(byNumber.values());
	}

	/** @throws CommandException when there is none of that number */
	Breakpoint get(int number) {
		return Optional.ofNullable(byNumber.get(number))
				.orElseThrow(() -> new CommandException(Messages.Breakpoints_none.text(number)));
	}

	void change(int number, UnaryOperator<Breakpoint> change) {
		byNumber.put(number, change.apply(get(number)));
		tell(List.of());
	}

	void delete(int number) {
		get(number);
		byNumber.remove(number);
		tell(List.of());
	}

	/** The machine has stopped: temporary breakpoints that did it are gone, and so are points for one run. */
	void stopped(Stop stop) {
		byNumber.values().removeIf(breakpoint -> breakpoint.temporary() && stop.points().contains(breakpoint.id()));
		tell(List.of());
	}

	/** Tells the session where to stop. @param more for one run only */
	void tell(List<StopPoint> more) {
		List<StopPoint> points = new ArrayList<>(more);
		byNumber.values().stream().filter(Breakpoint::enabled).flatMap(b -> b.in(script).stream()).forEach(points::add);
		session.setStopPoints(points);
	}
}
