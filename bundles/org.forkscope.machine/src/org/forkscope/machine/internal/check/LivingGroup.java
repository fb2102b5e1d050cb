package org.forkscope.machine.internal.check;

import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.model.Pgrp;
import org.forkscope.model.Proc;

/** I2. Whoever is half made or half reaped may be without a group as long as nobody else runs. */
final class LivingGroup implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Proc p : scene.processes) {
			if (!scene.isGroupless(p) || scene.calls.isExposed(p)) {
				check(p, scene.groups, broken);
			}
		}
	}

	private static void check(Proc p, Set<Pgrp> found, Consumer<String> broken) {
		Pgrp group = p.getPgrp();
		if (group == null) {
			broken.accept(Messages.LivingGroup_none.text(p.getPid()));
		} else if (!found.contains(group)) {
			broken.accept(Messages.LivingGroup_dead.text(p.getPid(), group.getId()));
		} else if (group.getSession() == null || group.getSession().getCount() < 1) {
			broken.accept(Messages.LivingGroup_session.text(p.getPid(), group.getId()));
		}
	}
}
