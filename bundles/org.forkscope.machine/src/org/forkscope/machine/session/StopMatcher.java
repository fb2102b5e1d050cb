package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.PidScan;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.model.Proc;

/** Finds the stop points that are reached before a step of one machine. */
final class StopMatcher {

	private final Machine machine;
	private final Accesses accesses;
	private final Happenings happenings;
	private final Departures departures = new Departures();
	private final BrokenInvariants invariants;
	private List<StopPoint>[] byStep;
	private Map<Integer, List<StopPoint>> byScriptLine = Map.of();

	StopMatcher(Machine machine) {
		this.machine = machine;
		accesses = new Accesses(machine);
		happenings = new Happenings(machine);
		invariants = new BrokenInvariants(machine);
	}

	@SuppressWarnings("unchecked")
	void setPoints(List<StopPoint> points) {
		byStep = new List[machine.kernel().functions.stepCount()];
		byScriptLine = new HashMap<>();
		accesses.await(points);
		happenings.await(points);
		departures.await(points);
		invariants.await(points);
		for (StopPoint point : points) {
			if (point.place() instanceof AtScriptLine at) {
				byScriptLine.computeIfAbsent(at.line(), line -> new ArrayList<>()).add(point);
			} else {
				machine.kernel().functions.all().forEach(function -> place(point, function));
			}
		}
	}

	private void place(StopPoint point, KernelFunction<?> function) {
		Step previous = null;
		for (Step step : function.steps()) {
			if (isAt(point.place(), step, previous)) {
				byStep[step.id()] = byStep[step.id()] == null ? new ArrayList<>() : byStep[step.id()];
				byStep[step.id()].add(point);
			}
			previous = step;
		}
	}

	/** A phase, a line and a function are entered at their first step. */
	private static boolean isAt(StopPoint.Place place, Step step, Step previous) {
		if (place instanceof AtPhase at) {
			return !at.leave() && step.phase() == at.phase() && (previous == null || previous.phase() != at.phase());
		}
		if (place instanceof AtFunction at) {
			return !at.returned() && step.index() == 0 && step.function().name().equals(at.function());
		}
		return place instanceof AtLine at && step.line() == at.line() && step.function().file().path().equals(at.file())
				&& (previous == null || previous.line() != at.line());
	}

	/** The stop points that are reached now that this step comes next. */
	List<Reached> reached(KernelStack stack, Frame frame, Step step) {
		List<StopPoint> here = byStep[step.id()];
		if (step.index() == 0 && frame instanceof UserProgram.Locals user) {
			here = byScriptLine.get(user.source.line());
		}
		if (here == null && accesses.isIdle() && happenings.isIdle() && departures.isIdle() && invariants.isIdle()) {
			return List.of();
		}
		List<Reached> reached = new ArrayList<>();
		if (here != null) {
			here.forEach(point -> reached.add(new Reached(point, placeName(point.place()), stack.proc())));
		}
		reached.addAll(accesses.take());
		if (!happenings.isIdle()) {
			comingStep(frame, step, stack.proc());
			reached.addAll(happenings.take());
		}
		departures.before(stack, frame, step, reached);
		invariants.check(stack, step, reached);
		return reached;
	}

	/** What has happened since the last look; after a panic no step comes that would ask for it. */
	List<Reached> happened() {
		List<Reached> happened = new ArrayList<>(accesses.take());
		happened.addAll(happenings.take());
		return happened;
	}

	/** What it remembers of the steps before: what has happened since the last look, where each stack was, and what was broken. */
	record Seen(List<Reached> accessed, List<Reached> happened, Map<KernelStack, Departures.Place> places, Set<String> broken) {
	}

	Seen seen() {
		return new Seen(accesses.pending(), happenings.pending(), departures.places(), invariants.standing());
	}

	/** The machine is back where it remembered this. */
	void recall(Seen seen) {
		accesses.recall(seen.accessed());
		happenings.recall(seen.happened());
		departures.recall(seen.places());
		invariants.recall(seen.broken());
	}

	/** What has happened so far does not count. */
	void forget() {
		accesses.forget();
		happenings.take();
	}

	/** Events that are known from the step that comes next. */
	private void comingStep(Frame frame, Step step, Proc p) {
		if (step.phase() == null || p == null) {
			return;
		}
		switch (step.line()) {
			case 310 -> happenings.happened(KernelEvent.PID_WRAP, "", () -> Messages.Session_pid.text(p.getPid()), p);
			case 331 -> collision(PidScan.of(frame), p);
			case 246, 265 -> happenings.happened(KernelEvent.LIMIT_REACHED, "", () -> Messages.Session_pid.text(p.getPid()), p);
			default -> {
				// No event belongs to any other line.
			}
		}
	}

	private void collision(PidScan scan, Proc forker) {
		Proc other = scan.lookingAt();
		String kind = collisionKind(other, scan.candidate());
		happenings.happened(KernelEvent.PID_COLLISION, kind,
				() -> Messages.Watch_collision.text(scan.candidate(), kind, other.getPid()), forker);
	}

	private static String collisionKind(Proc other, int candidate) {
		if (other.getPid() == candidate) {
			return other.getStat() == Constants.SZOMB ? "zombie" : "pid";
		}
		return other.getPgrp().getId() == candidate ? "pgrp" : "session";
	}

	/** A place as people read it. */
	private static String placeName(StopPoint.Place place) {
		if (place instanceof AtPhase at) {
			return at.phase().name();
		}
		if (place instanceof AtLine at) {
			return at.file().substring(at.file().lastIndexOf('/') + 1) + ':' + at.line();
		}
		if (place instanceof AtFunction at) {
			return at.function();
		}
		return Messages.Session_line.text(((AtScriptLine) place).line());
	}

	/** Notices that phases are left and functions have returned: what is over shows at the next step of the same stack. */
	private static final class Departures {

		private final List<StopPoint> points = new ArrayList<>();
		private final Map<KernelStack, Place> last = new HashMap<>();

		private record Place(Frame frame, Step step, Place caller) {
		}

		Map<KernelStack, Place> places() {
			return Map.copyOf(last);
		}

		void recall(Map<KernelStack, Place> places) {
			last.clear();
			last.putAll(places);
		}

		void await(List<StopPoint> all) {
			points.clear();
			last.clear();
			all.stream().filter(p -> p.place() instanceof AtPhase at && at.leave()).forEach(points::add);
			all.stream().filter(p -> p.place() instanceof AtFunction at && at.returned()).forEach(points::add);
		}

		boolean isIdle() {
			return points.isEmpty();
		}

		void before(KernelStack stack, Frame frame, Step step, List<Reached> reached) {
			if (isIdle()) {
				return;
			}
			Place seen = last.get(stack);
			while (seen != null && seen.frame().depth() > frame.depth()) {
				leave(seen, null, stack, reached);
				returned(seen.frame(), stack, reached);
				seen = seen.caller();
			}
			boolean same = seen != null && seen.frame() == frame;
			if (same) {
				leave(seen, step.phase(), stack, reached);
			}
			last.put(stack, new Place(frame, step, same ? seen.caller() : seen));
		}

		private void leave(Place seen, Phase now, KernelStack stack, List<Reached> reached) {
			Phase before = seen.step().phase();
			for (StopPoint point : points) {
				if (point.place() instanceof AtPhase at && at.phase() == before && before != now) {
					reached.add(new Reached(point, Messages.Session_left.text(before), stack.proc()));
				}
			}
		}

		private void returned(Frame frame, KernelStack stack, List<Reached> reached) {
			for (StopPoint point : points) {
				if (point.place() instanceof AtFunction at && at.function().equals(frame.function().name())) {
					reached.add(new Reached(point, Messages.Session_returned.text(at.function(), frame.error), stack.proc()));
				}
			}
		}
	}
}
