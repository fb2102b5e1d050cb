package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.model.Proc;
import org.forkscope.model.Procsig;

/** I10. fork1 shares the signal state at line 402 and moves the actions at 417; a newborn's own ones follow in vm_fork, 521. */
final class SignalActionsPlace implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Proc p : scene.processes) {
			Procsig procsig = p.getProcsig();
			if (procsig != null && !scene.isBefore(p, 521) && !isJustShared(scene, procsig)) {
				check(p, procsig, broken);
			}
		}
	}

	private static boolean isJustShared(Scene scene, Procsig procsig) {
		for (Fork fork : scene.calls.forks()) {
			if (fork.line() > 402 && fork.line() <= 417 && fork.parent().getProcsig() == procsig) {
				return true;
			}
		}
		return false;
	}

	private static void check(Proc p, Procsig procsig, Consumer<String> broken) {
		if (procsig.getSigacts() == null) {
			broken.accept(Messages.SignalActionsPlace_none.text(p.getPid()));
			return;
		}
		EObject uarea = procsig.getSigacts().eContainer();
		if (uarea != null && procsig.getRefcnt() > 1) {
			broken.accept(Messages.SignalActionsPlace_shared.text(p.getPid()));
		} else if (uarea != null && uarea != p.getAddr()) {
			broken.accept(Messages.SignalActionsPlace_foreign.text(p.getPid()));
		}
	}
}
