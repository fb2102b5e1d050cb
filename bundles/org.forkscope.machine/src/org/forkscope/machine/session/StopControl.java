package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.model.Proc;

/** Decides before each step whether the machine stops there: because of a stop point, or because a step is done. */
final class StopControl implements StepObserver {

	private Machine machine;
	private List<StopPoint> points = List.of();
	private final Map<String, Integer> hits = new HashMap<>();
	private List<StopPoint>[] byStep;
	private Map<Integer, List<StopPoint>> byScriptLine = Map.of();

	private StepPlan plan = StepPlan.NONE;
	private long leaving = -1;
	private String cause;
	private Kind causeKind;
	private List<String> hitIds = List.of();
	private boolean countingOnly;

	/** Steers a machine that has just been switched on: nothing has been hit so far. */
	void attach(Machine newMachine) {
		machine = newMachine;
		leaving = -1;
		cause = null;
		hits.clear();
		index();
	}

	/** Another control with the same stop points. */
	StopControl copy() {
		StopControl copy = new StopControl();
		copy.points = points;
		return copy;
	}

	/** Counts hits, but stops nowhere, until the machine leaves its position in another way. */
	void countOnly() {
		countingOnly = true;
		leave(false);
	}

	/** Whether the machine would stop here. */
	boolean wouldStop(KernelStack stack, Frame frame, Step step) {
		return hit(stack, frame, step);
	}

	void setPoints(List<StopPoint> newPoints) {
		points = newPoints;
		hits.keySet().retainAll(newPoints.stream().map(StopPoint::id).toList());
		if (machine != null) {
			index();
		}
	}

	@SuppressWarnings("unchecked")
	private void index() {
		byStep = new List[machine.kernel().functions.stepCount()];
		byScriptLine = new HashMap<>();
		for (StopPoint point : points) {
			if (point.place() instanceof StopPoint.AtScriptLine at) {
				byScriptLine.computeIfAbsent(at.line(), line -> new ArrayList<>()).add(point);
			} else {
				place(point);
			}
		}
	}

	private void place(StopPoint point) {
		for (KernelFunction<?> function : machine.kernel().functions.all()) {
			Step previous = null;
			for (Step step : function.steps()) {
				if (isAt(point.place(), step, previous)) {
					byStep[step.id()] = byStep[step.id()] == null ? new ArrayList<>() : byStep[step.id()];
					byStep[step.id()].add(point);
				}
				previous = step;
			}
		}
	}

	/** A phase and a line are entered at their first step. */
	private static boolean isAt(StopPoint.Place place, Step step, Step previous) {
		if (place instanceof StopPoint.AtPhase at) {
			return step.phase() == at.phase() && (previous == null || previous.phase() != at.phase());
		}
		return place instanceof StopPoint.AtLine at && step.line() == at.line() && step.function().file().path().equals(at.file())
				&& (previous == null || previous.line() != at.line());
	}

	/** The machine is about to go on from where it stands. */
	void leave() {
		countingOnly = false;
		leave(true);
	}

	/** @param counted whether the hits of the present position have been counted already */
	private void leave(boolean counted) {
		leaving = counted ? machine.position() : -1;
		cause = null;
	}

	void noStep() {
		plan = StepPlan.NONE;
	}

	void step(KernelStack stack, StepKind kind) {
		plan = StepPlan.of(stack, kind);
	}

	void step(KernelStack stack, StepKind kind, int depth) {
		plan = StepPlan.of(stack, kind).seenFrom(depth);
	}

	void stepToScriptLine(Kind kind) {
		plan = new StepPlan(null, StepKind.SCRIPT_LINE, 0, null, 0, kind);
	}

	@Override
	public boolean before(KernelStack stack, Frame frame, Step step) {
		if (machine.position() == leaving || !machine.workload().isBooted()) {
			return true;
		}
		if (hit(stack, frame, step) && !countingOnly) {
			return false;
		}
		if (plan.isDone(stack, frame, step)) {
			cause = Messages.Session_step.text(where(stack, step));
			causeKind = plan.kind();
			return false;
		}
		return true;
	}

	private boolean hit(KernelStack stack, Frame frame, Step step) {
		List<StopPoint> here = byStep[step.id()];
		if (step.index() == 0 && frame instanceof UserProgram.Locals user) {
			here = byScriptLine.get(user.operation.line());
		}
		if (here == null) {
			return false;
		}
		List<StopPoint> reached = here.stream().filter(point -> counts(point, stack)).toList();
		if (reached.isEmpty()) {
			return false;
		}
		hitIds = reached.stream().map(StopPoint::id).toList();
		causeKind = Kind.BREAKPOINT;
		cause = Messages.Session_breakpoint.text(placeName(reached.get(0).place()), where(stack, step));
		return true;
	}

	private boolean counts(StopPoint point, KernelStack stack) {
		if (point.pid() >= 0 && (stack.proc() == null || stack.proc().getPid() != point.pid())) {
			return false;
		}
		int count = hits.merge(point.id(), 1, Integer::sum);
		return count >= point.hitCount();
	}

	private static String placeName(StopPoint.Place place) {
		if (place instanceof StopPoint.AtPhase at) {
			return at.phase().name();
		}
		if (place instanceof StopPoint.AtLine at) {
			return at.file().substring(at.file().lastIndexOf('/') + 1) + ':' + at.line();
		}
		return Messages.Session_line.text(((StopPoint.AtScriptLine) place).line());
	}

	private String where(KernelStack stack, Step step) {
		Proc p = stack.proc();
		if (p == null) {
			return Messages.Session_inKernel.text(step.function().name());
		}
		String call = Calls.inProgress(stack);
		return call == null ? Messages.Session_pid.text(p.getPid()) : Messages.Session_pidCall.text(p.getPid(), call);
	}

	String cause() {
		return cause;
	}

	Kind causeKind() {
		return causeKind;
	}

	List<String> hitIds() {
		return hitIds;
	}

	Map<String, Integer> hits() {
		return Map.copyOf(hits);
	}

	/** How far a step goes. */
	private record StepPlan(KernelStack stack, StepKind step, int depth, Phase phase, long birth, Kind kind) {

		static final StepPlan NONE = new StepPlan(null, null, 0, null, 0, null);

		static StepPlan of(KernelStack stack, StepKind kind) {
			Frame top = stack == null ? null : stack.top();
			return new StepPlan(stack, kind, top == null ? Integer.MAX_VALUE : top.depth(), top == null ? null : top.next().phase(),
					birth(stack), Kind.STEP);
		}

		StepPlan seenFrom(int frame) {
			return new StepPlan(stack, step, frame, phase, birth, kind);
		}

		private static long birth(KernelStack stack) {
			return stack == null || stack.proc() == null ? 0 : ProcSlot.of(stack.proc()).birth();
		}

		boolean isDone(KernelStack at, Frame frame, Step next) {
			if (step == null) {
				return false;
			}
			if (step == StepKind.SCRIPT_LINE) {
				return next.index() == 0 && frame instanceof UserProgram.Locals;
			}
			return at == stack ? reaches(frame, next) : isOver();
		}

		private boolean reaches(Frame frame, Step next) {
			return switch (step) {
				case OVER -> frame.depth() <= depth;
				case RETURN -> frame.depth() < depth || next.index() == 0 && frame.depth() == 0;
				case PHASE -> next.phase() != phase;
				default -> true;
			};
		}

		/** The process will never take a step again, or the kernel's own work is done. */
		private boolean isOver() {
			return stack == null || stack.proc() == null || stack.proc().getStat() == Constants.SZOMB || birth(stack) != birth;
		}
	}
}
