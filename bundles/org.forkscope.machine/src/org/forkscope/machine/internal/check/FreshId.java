package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.model.Proc;

/** I1, while fork1 commits the id that it has chosen: lines 353 to 361. */
final class FreshId implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Fork fork : scene.calls.forks()) {
			if (fork.line() >= 353 && fork.line() <= 361) {
				scene.processes.forEach(p -> compare(scene, fork, p, broken));
			}
		}
	}

	private static void compare(Scene scene, Fork fork, Proc p, Consumer<String> broken) {
		if (p.getPid() == fork.candidate()) {
			broken.accept(text(Messages.FreshId_pid, fork, p));
			return;
		}
		int[] ids = scene.idsOfGroup(p);
		if (ids.length > 0 && ids[0] == fork.candidate()) {
			broken.accept(text(Messages.FreshId_pgid, fork, p));
		} else if (ids.length > 0 && ids[1] == fork.candidate()) {
			broken.accept(text(Messages.FreshId_sid, fork, p));
		}
	}

	private static String text(Messages message, Fork fork, Proc p) {
		return message.text(fork.parent().getPid(), fork.candidate(), p.getPid());
	}
}
