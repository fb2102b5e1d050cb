package org.forkscope.machine.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

/** I3. The newborn joins the list at line 470. */
final class GroupMembers implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Set<Proc> members = new HashSet<>();
		for (Pgrp group : scene.groups) {
			Scene.walk(group.getMembers(), Proc::getPglistNext, p -> {
				stranger(scene, group, p, broken);
				return members.add(p);
			});
		}
		for (Proc p : scene.processes) {
			boolean due = p.getPgrp() != null && !scene.isGroupless(p) && !scene.isBefore(p, 470);
			if (due && !members.contains(p)) {
				broken.accept(Messages.GroupMembers_missing.text(p.getPid(), p.getPgrp().getId()));
			}
		}
	}

	private static void stranger(Scene scene, Pgrp group, Proc p, Consumer<String> broken) {
		if (p.getPgrp() != group && !scene.calls.isMoving(p)) {
			String theirs = p.getPgrp() == null ? Messages.none.text() : String.valueOf(p.getPgrp().getId());
			broken.accept(Messages.GroupMembers_stranger.text(p.getPid(), group.getId(), theirs));
		}
	}
}
