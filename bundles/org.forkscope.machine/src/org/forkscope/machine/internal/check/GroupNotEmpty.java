package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.model.Pgrp;

/** I4. */
final class GroupNotEmpty implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Pgrp group : scene.groups) {
			if (group.getMembers() == null && !scene.calls.isMoving(group)) {
				broken.accept(Messages.GroupNotEmpty_empty.text(group.getId()));
			}
		}
	}
}
