package org.forkscope.machine.internal.check;

import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.InFlight.Fork;
import org.forkscope.machine.internal.kernel.InFlight.Reaped;
import org.forkscope.model.Proc;

/** I6. fork1 counts at line 253 and publishes at 362; exit1 moves between the lists; wait4 takes off the list, then counts. */
final class ProcessCount implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		if (!scene.allprocEnds) {
			broken.accept(Messages.ProcessCount_endless.text("allproc"));
		}
		if (!scene.zombprocEnds) {
			broken.accept(Messages.ProcessCount_endless.text("zombproc"));
		}
		count(scene, broken);
	}

	private static void count(Scene scene, Consumer<String> broken) {
		int forks = 0;
		for (Fork fork : scene.calls.forks()) {
			forks += isCounted(fork) ? 1 : 0;
		}
		int reaps = 0;
		for (Proc p : scene.calls.looked()) {
			reaps += scene.calls.has(p, Reaped.LIST) && !scene.calls.has(p, Reaped.COUNT) ? 1 : 0;
		}
		if (scene.g.getNprocs() != scene.processes.size() + forks + reaps) {
			broken.accept(Messages.ProcessCount_wrong.text(scene.g.getNprocs(), scene.live.size(), scene.zombies.size(), forks,
					scene.passing.size(), reaps));
		}
	}

	private static boolean isCounted(Fork fork) {
		return fork.line() > 253 && fork.line() <= 362 && fork.line() != 266;
	}
}
