package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.model.Proc;

/** Decides before each step whether the machine stops there: because of a stop point, or because a step is done. */
final class StopControl implements StepObserver {

	private final SnapshotBuilder snapshots;
	private final Consumer<String> printer;
	private final Map<String, Integer> hits = new HashMap<>();
	private Machine machine;
	private StopMatcher matcher;
	private List<StopPoint> points = List.of();

	private StepPlan plan = StepPlan.NONE;
	private long leaving = -1;
	private String cause;
	private Kind causeKind;
	private List<String> hitIds = List.of();
	private boolean countingOnly;
	private boolean asking;
	private String conditionProblem;

	/** @param printer takes the messages of stop points that print instead of stopping */
	StopControl(SnapshotBuilder snapshots, Consumer<String> printer) {
		this.snapshots = snapshots;
		this.printer = printer;
	}

	/** Steers a machine that has just been switched on: nothing has been hit so far. */
	void attach(Machine newMachine) {
		machine = newMachine;
		matcher = new StopMatcher(newMachine);
		matcher.setPoints(points);
		leaving = -1;
		cause = null;
		hits.clear();
	}

	/**
	 * What has been counted up to a position.
	 *
	 * @param points whose hits have been counted
	 * @param hits   how often each was hit, by its id
	 * @param seen   what the matcher remembers
	 */
	record Counts(List<StopPoint> points, Map<String, Integer> hits, StopMatcher.Seen seen) {
	}

	/** What has been counted so far. */
	Counts counts() {
		return new Counts(points, Map.copyOf(hits), matcher.seen());
	}

	/** Whether the counts are those of the present stop points. */
	boolean knows(Counts counts) {
		return counts.points().equals(points);
	}

	/** The machine is back where this was counted; counts of other stop points are of no use, and start at none. */
	void recall(Counts counts) {
		hits.clear();
		if (knows(counts)) {
			hits.putAll(counts.hits());
			matcher.recall(counts.seen());
		} else {
			matcher.setPoints(points);
			matcher.forget();
		}
	}

	/** What has happened so far does not count. */
	void forget() {
		matcher.forget();
	}

	void setPoints(List<StopPoint> newPoints) {
		points = newPoints;
		hits.keySet().retainAll(newPoints.stream().map(StopPoint::id).toList());
		if (matcher != null) {
			matcher.setPoints(newPoints);
		}
	}

	/** Whether the machine is to stop wherever more than one process could take the next step. */
	void setAsking(boolean newAsking) {
		asking = newAsking;
	}

	boolean isAsking() {
		return asking;
	}

	/** Whether no step needs to be looked at: machines that nobody observes are several times faster. */
	boolean isIdle() {
		return points.isEmpty() && plan == StepPlan.NONE && (countingOnly || machine.guide() == null);
	}

	/** Counts hits, but stops nowhere, until the machine leaves its position in another way. */
	void countOnly() {
		countingOnly = true;
		leave(false);
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
		if (!machine.workload().isBooted()) {
			matcher.forget();
			return true;
		}
		if (machine.position() == leaving) {
			return true;
		}
		if (wouldStop(stack, frame, step) && !countingOnly) {
			return false;
		}
		if (plan.isDone(stack, frame, step)) {
			cause = Messages.Session_step.text(where(stack, step));
			causeKind = plan.kind();
			return false;
		}
		return countingOnly || !asks();
	}

	/** Whether the machine stops for a choice: it is for the user to make, or one that was made before cannot be followed. */
	boolean asks() {
		Guide guide = machine.guide();
		if (guide == null) {
			return false;
		}
		boolean lost = guide.isProblemAt(machine.position());
		boolean asks = asking && guide.candidates().size() > 1;
		if (lost || asks) {
			causeKind = Kind.CHOICE;
			cause = lost ? Messages.Session_lost.text(guide.problem().getMessage())
					: Messages.Session_choice.text(guide.candidates().stream().map(guide::name).collect(Collectors.joining(", ")));
		}
		return lost || asks;
	}

	/** Counts the stop points that are reached before a step. @return whether the machine would stop here */
	boolean wouldStop(KernelStack stack, Frame frame, Step step) {
		List<Reached> reached = matcher.reached(stack, frame, step);
		if (reached.isEmpty()) {
			return false;
		}
		List<String> ids = new ArrayList<>();
		for (Reached each : reached) {
			if (counts(each, stack, frame)) {
				stopFor(each, stack, step, ids);
			}
		}
		hitIds = List.copyOf(ids);
		return !ids.isEmpty();
	}

	private void stopFor(Reached reached, KernelStack stack, Step step, List<String> ids) {
		if (ids.isEmpty()) {
			causeKind = Kind.BREAKPOINT;
			cause = reason(reached, stack, step);
		}
		ids.add(reached.point().id());
	}

	private String reason(Reached reached, KernelStack stack, Step step) {
		String hit = hitReason(reached, stack, step);
		return conditionProblem == null ? hit : Messages.Session_condition.text(hit, conditionProblem);
	}

	private String hitReason(Reached reached, KernelStack stack, Step step) {
		if (reached.point().place() instanceof AtAccess || reached.point().place() instanceof AtEvent) {
			return reached.what();
		}
		return Messages.Session_breakpoint.text(reached.what(), where(stack, step));
	}

	private boolean counts(Reached reached, KernelStack stack, Frame frame) {
		StopPoint point = reached.point();
		if (!reached.isAdmitted() || !holds(point, stack, frame)) {
			return false;
		}
		int count = hits.merge(point.id(), 1, Integer::sum);
		if (count < point.hitCount()) {
			return false;
		}
		if (point.message() != null && !countingOnly) {
			printer.accept(point.message().text(inspector(), SnapshotBuilder.id(stack.proc()), frame.depth()));
		}
		return point.message() == null;
	}

	/** A condition that cannot be told stops the machine, and says why. */
	private boolean holds(StopPoint point, KernelStack stack, Frame frame) {
		conditionProblem = null;
		try {
			return point.condition() == null
					|| point.condition().holds(inspector(), SnapshotBuilder.id(stack.proc()), frame.depth());
		} catch (IllegalArgumentException e) {
			conditionProblem = e.getMessage();
			return true;
		}
	}

	private Inspector inspector() {
		return new Inspector(machine, snapshots);
	}

	private static String where(KernelStack stack, Step step) {
		Proc p = stack.proc();
		if (p == null) {
			return Messages.Session_inKernel.text(step.function().name());
		}
		String call = Calls.inProgress(stack);
		return call == null ? Messages.Session_pid.text(p.getPid()) : Messages.Session_pidCall.text(p.getPid(), call);
	}

	/** Counts the stop points that wait for the panic that has just come. The machine stands still in any case. */
	void panicked(KernelStack stack) {
		Frame frame = stack == null ? null : stack.top();
		hitIds = matcher.happened().stream().filter(reached -> frame != null && counts(reached, stack, frame))
				.map(reached -> reached.point().id()).toList();
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
}
