package org.forkscope.machine.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.machine.Violation;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.engine.StepObserver;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.Landmarks;

/**
 * Checks all invariants after every step, and reports each violation when it begins. After the last step of a run,
 * {@link #check()} has to be called once more.
 */
public final class InvariantObserver implements StepObserver {

	private final Kernel kernel;
	private final Landmarks landmarks;
	private final Consumer<Violation> listener;
	private Set<String> standing = Set.of();

	/** @param listener hears of violations, on the thread of the machine */
	public InvariantObserver(Kernel kernel, Consumer<Violation> listener) {
		this.kernel = kernel;
		this.listener = listener;
		landmarks = new Landmarks(kernel);
	}

	/** The violations that have begun and not ended, as text. */
	public Set<String> standing() {
		return standing;
	}

	/** The kernel is back where these violations stood: they do not begin again. */
	public void setStanding(Set<String> violations) {
		standing = violations;
	}

	@Override
	public boolean before(KernelStack stack, Frame frame, Step step) {
		check();
		return true;
	}

	/** Checks all invariants now. */
	public void check() {
		List<Violation> found = Invariant.checkAll(kernel, landmarks);
		if (found.isEmpty()) {
			standing = Set.of();
			return;
		}
		Set<String> now = new HashSet<>();
		found.forEach(violation -> now.add(violation.toString()));
		found.stream().filter(violation -> !standing.contains(violation.toString())).forEach(listener);
		standing = now;
	}
}
