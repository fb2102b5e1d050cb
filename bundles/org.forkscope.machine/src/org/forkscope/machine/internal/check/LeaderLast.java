package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Proc;

/** I14. */
final class LeaderLast implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Proc p : scene.live) {
			if (!scene.isAlive(p.getLeader()) && (p.getFlag() & Constants.P_WEXIT) == 0) {
				String leader = Messages.pid(p.getLeader());
				broken.accept(Messages.LeaderLast_gone.text(p.getPid(), leader));
			}
		}
	}
}
