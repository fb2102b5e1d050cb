package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.Signals;
import org.forkscope.model.Proc;

/** I14. A leader that exits kills its peers and waits for them; one that is born after the killing is not killed by anybody. */
final class LeaderLast implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Proc p : scene.live) {
			if (!scene.isAlive(p.getLeader()) && (p.getFlag() & Constants.P_WEXIT) == 0) {
				String leader = Messages.pid(p.getLeader());
				broken.accept(Messages.LeaderLast_gone.text(p.getPid(), leader));
			}
			if (isLate(scene, p)) {
				broken.accept(Messages.LeaderLast_late.text(p.getPid(), p.getLeader().getPid()));
			}
		}
	}

	private static boolean isLate(Scene scene, Proc p) {
		long killing = p.getLeader() == p ? 0 : scene.calls.killedPeers(p.getLeader());
		boolean dying = Signals.killed(p) || (p.getFlag() & Constants.P_WEXIT) != 0;
		return killing != 0 && ProcSlot.of(p).birth() > killing && !dying;
	}
}
