package org.forkscope.machine.internal.check;

import static org.forkscope.machine.internal.kernel.Constants.P_PPWAIT;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.Proc;

/**
 * I12: nobody sleeps in line 577 for a child that does not hold it any more, unless the child is just on its way to the wakeup.
 * The kernel of 2001 breaks this for parents that ignore their children.
 */
final class VforkWakeup implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Fork fork : scene.calls.forks()) {
			if (fork.waits() && !holds(fork) && !scene.calls.willWakeParent(fork.newborn())) {
				broken.accept(Messages.VforkWakeup_lost.text(fork.parent().getPid(), fork.candidate()));
			}
		}
	}

	private static boolean holds(Fork fork) {
		Proc child = fork.newborn();
		return ProcSlot.of(child).birth() == fork.birth() && (child.getFlag() & P_PPWAIT) != 0;
	}
}
