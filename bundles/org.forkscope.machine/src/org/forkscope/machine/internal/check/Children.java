package org.forkscope.machine.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.model.Proc;

/** I5. The newborn gets its place among the children at line 485 and an empty list of its own at 487. */
final class Children implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Set<Proc> children = new HashSet<>();
		for (Proc parent : scene.processes) {
			if (!scene.isBefore(parent, 487)) {
				Scene.walk(parent.getChildren(), Proc::getSiblingNext, child -> {
					stranger(parent, child, broken);
					return children.add(child);
				});
			}
		}
		for (Proc p : scene.processes) {
			if (p != scene.g.getProc0() && !scene.isBefore(p, 485)) {
				missing(p, children, broken);
			}
		}
	}

	private static void stranger(Proc parent, Proc child, Consumer<String> broken) {
		if (child.getPptr() != parent) {
			String theirs = Messages.pid(child.getPptr());
			broken.accept(Messages.Children_stranger.text(child.getPid(), parent.getPid(), theirs));
		}
	}

	private static void missing(Proc p, Set<Proc> children, Consumer<String> broken) {
		if (p.getPptr() == null) {
			broken.accept(Messages.Children_noParent.text(p.getPid()));
		} else if (!children.contains(p)) {
			broken.accept(Messages.Children_missing.text(p.getPid(), p.getPptr().getPid()));
		}
	}
}
