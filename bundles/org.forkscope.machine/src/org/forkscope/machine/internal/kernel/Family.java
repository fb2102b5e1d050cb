package org.forkscope.machine.internal.kernel;

import org.forkscope.model.Proc;

/** Parents, children and peers: the parts of kern_exit.c that cannot be interrupted. */
public final class Family {

	/** Gives a process another parent, as the first of its children; nothing when it is the parent already. */
	void reparent(Proc child, Proc parent) {
		if (child.getPptr() != parent) {
			Links.removeChild(child.getPptr(), child);
			Links.insertChild(parent, child);
			child.setPptr(parent);
		}
	}

	/** Takes a process out of its leader's chain of peers. */
	void unlinkPeer(Proc p) {
		Proc before = p.getLeader();
		while (before.getPeers() != p) {
			before = before.getPeers();
		}
		before.setPeers(p.getPeers());
	}

	/** Whether a process descends from another. */
	static boolean isInferior(Proc p, Proc ancestor) {
		Proc up = p;
		while (up != null && up != ancestor) {
			up = up.getPptr();
		}
		return up != null;
	}
}
