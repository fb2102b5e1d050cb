package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.check.InvariantObserver;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.model.Proc;

/** Checks the invariants of the kernel between two steps, as long as a stop point waits for one to break. */
final class BrokenInvariants {

	private final Machine machine;
	private final List<Violation> begun = new ArrayList<>();
	private final List<StopPoint> points = new ArrayList<>();
	private InvariantObserver checks;
	/** Who has taken the last step. */
	private KernelStack last;
	private Step step;

	BrokenInvariants(Machine machine) {
		this.machine = machine;
	}

	/** Waits for what these stop points say. What is broken already does not count. */
	void await(List<StopPoint> all) {
		points.clear();
		all.stream().filter(p -> p.place() instanceof AtEvent at && at.event() == KernelEvent.INVARIANT).forEach(points::add);
		if (!isIdle()) {
			checks = checks == null ? new InvariantObserver(machine.kernel(), begun::add) : checks;
			checks.check();
			begun.clear();
		}
	}

	boolean isIdle() {
		return points.isEmpty();
	}

	/** Adds what the last step has broken. @param coming whose step comes next */
	void check(KernelStack coming, Step next, List<Reached> reached) {
		if (isIdle()) {
			return;
		}
		checks.check();
		begun.forEach(violation -> add(violation, reached));
		begun.clear();
		last = coming;
		step = next;
	}

	private void add(Violation violation, List<Reached> reached) {
		Proc culprit = last == null ? null : last.proc();
		for (StopPoint point : points) {
			String wanted = ((AtEvent) point.place()).detail();
			if (wanted.isEmpty() || wanted.equals(violation.invariant())) {
				String what = KernelEvent.INVARIANT.text() + ": " + violation.invariant() + ", " + violation.text() + by(culprit);
				reached.add(new Reached(point, what, culprit));
			}
		}
	}

	private String by(Proc culprit) {
		return step == null ? "" : Actors.by(step, culprit);
	}

	/** What is broken now. */
	Set<String> standing() {
		return isIdle() ? Set.of() : checks.standing();
	}

	/** The machine is back where this was broken. */
	void recall(Set<String> broken) {
		last = null;
		step = null;
		if (!isIdle()) {
			checks.setStanding(broken);
		}
	}
}
