package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;

/**
 * I10. fork1 shares the signal state at line 402 and moves the actions at 417, which nobody else must see in between; a newborn's
 * own actions follow in vm_fork, 521.
 */
final class SignalActionsPlace implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Proc p : scene.processes) {
			Procsig procsig = p.getProcsig();
			if (procsig != null && !scene.isBefore(p, 521) && !isJustShared(scene, procsig)) {
				check(scene, p, procsig, broken);
			}
		}
	}

	private static boolean isJustShared(Scene scene, Procsig procsig) {
		for (Fork fork : scene.calls.forks()) {
			if (fork.line() > 402 && fork.line() <= 417 && !fork.exposed() && fork.parent().getProcsig() == procsig) {
				return true;
			}
		}
		return false;
	}

	private static void check(Scene scene, Proc p, Procsig procsig, Consumer<String> broken) {
		if (procsig.getSigacts() == null) {
			broken.accept(Messages.SignalActionsPlace_none.text(p.getPid()));
			return;
		}
		EObject uarea = procsig.getSigacts().eContainer();
		if (uarea != null && procsig.getRefcnt() > 1) {
			broken.accept(Messages.SignalActionsPlace_shared.text(p.getPid(), procsig.getRefcnt(), owner(scene, uarea)));
		} else if (uarea != null && uarea != p.getAddr()) {
			broken.accept(Messages.SignalActionsPlace_foreign.text(p.getPid(), owner(scene, uarea)));
		}
	}

	/** The process whose U-area it is, if it is still there. */
	private static String owner(Scene scene, EObject uarea) {
		return Messages.pid(scene.processes.stream().filter(p -> p.getAddr() == uarea).findFirst().orElse(null));
	}
}
