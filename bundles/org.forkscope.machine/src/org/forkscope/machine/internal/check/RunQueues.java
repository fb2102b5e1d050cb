package org.forkscope.machine.internal.check;

import static org.forkscope.machine.internal.kernel.Constants.PS_INMEM;
import static org.forkscope.machine.internal.kernel.Constants.P_NOLOAD;
import static org.forkscope.machine.internal.kernel.Constants.SRUN;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.forkscope.machine.internal.kernel.ProcFlags;
import org.forkscope.model.Cpu;
import org.forkscope.model.Proc;
import org.forkscope.model.ProcQueue;

/** I11. The idle process is runnable and never queued. */
final class RunQueues implements Check {

	@Override
	public void check(Scene scene, Consumer<String> broken) {
		Set<Proc> running = new HashSet<>();
		for (Cpu cpu : scene.g.getCpus()) {
			running.add(cpu.getCurproc());
		}
		Set<Proc> queued = new HashSet<>();
		for (ProcQueue queue : scene.g.getRunq()) {
			Scene.walk(queue.getFirst(), Proc::getProcqNext, p -> {
				if (!scene.calls.isUnsettled(p)) {
					queued(p, running, broken);
				}
				return queued.add(p);
			});
		}
		for (Proc p : scene.live) {
			boolean due = p.getStat() == SRUN && (p.getFlag() & P_NOLOAD) == 0 && !running.contains(p);
			if (due && !queued.contains(p) && !scene.calls.isUnsettled(p)) {
				broken.accept(Messages.RunQueues_missing.text(p.getPid()));
			}
		}
	}

	private static void queued(Proc p, Set<Proc> running, Consumer<String> broken) {
		if (p.getStat() != SRUN) {
			broken.accept(Messages.RunQueues_state.text(p.getPid(), ProcFlags.state(p.getStat())));
		} else if ((p.getSflag() & PS_INMEM) == 0) {
			broken.accept(Messages.RunQueues_swapped.text(p.getPid()));
		} else if (running.contains(p)) {
			broken.accept(Messages.RunQueues_running.text(p.getPid()));
		}
	}
}
