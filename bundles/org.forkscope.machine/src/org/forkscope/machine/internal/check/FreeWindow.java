package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.model.Proc;

/** I13, but for the lines 309 to 356 of fork1, which find the window and the id anew. */
final class FreeWindow implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		for (Fork fork : scene.calls.forks()) {
			if (fork.line() >= 309 && fork.line() <= 356) {
				return;
			}
		}
		for (Proc p : scene.processes) {
			check(scene, p, p.getPid(), broken);
			for (int id : scene.idsOfGroup(p)) {
				check(scene, p, id, broken);
			}
		}
	}

	private static void check(Scene scene, Proc p, int id, Consumer<String> broken) {
		if (id > scene.g.getNextpid() && id < scene.g.getPidchecked()) {
			broken.accept(Messages.FreeWindow_used.text(id, p.getPid(), scene.g.getNextpid(), scene.g.getPidchecked()));
		}
	}
}
