package org.forkscope.machine.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.model.Proc;

/**
 * I9. A newborn is in the chain from line 277 on, before it is on any list or has an id, which must not be seen; an
 * exiting peer leaves it before it is off all.
 */
final class PeerChain implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Set<Proc> chained = new HashSet<>();
		for (Proc p : scene.live) {
			if (p.getLeader() == p && p.getPeers() != null) {
				follow(scene, p, chained, broken);
			}
		}
		for (Proc p : scene.live) {
			boolean due = p.getLeader() != p && scene.isAlive(p.getLeader()) && (p.getFlag() & Constants.P_WEXIT) == 0;
			if (due && !chained.contains(p)) {
				broken.accept(Messages.PeerChain_missing.text(p.getPid(), p.getLeader().getPid()));
			}
		}
	}

	private static void follow(Scene scene, Proc leader, Set<Proc> chained, Consumer<String> broken) {
		for (Proc p = leader.getPeers(); p != null; p = p.getPeers()) {
			if (!chained.add(p)) {
				broken.accept(Messages.PeerChain_twice.text(p.getPid(), leader.getPid()));
				return;
			}
			if (!scene.isBefore(p, 362)) {
				link(scene, leader, p, broken);
			} else if (scene.calls.isExposed(p)) {
				broken.accept(Messages.PeerChain_early.text(leader.getPid(), p.getPid()));
			}
		}
	}

	private static void link(Scene scene, Proc leader, Proc p, Consumer<String> broken) {
		if (!scene.isAlive(p)) {
			broken.accept(Messages.PeerChain_dead.text(p.getPid(), leader.getPid()));
		} else if (p.getLeader() != leader) {
			String theirs = Messages.pid(p.getLeader());
			broken.accept(Messages.PeerChain_stranger.text(p.getPid(), leader.getPid(), theirs));
		} else if (scene.kernel.pfind(p.getPid()) != p && !scene.isBefore(p, 363)) {
			broken.accept(Messages.PeerChain_id.text(p.getPid(), leader.getPid()));
		}
	}
}
