package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.kernel.KernelListener;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.session.PositionExpression.Event;
import org.forkscope.model.Proc;

/** When each process of a run is born, ends and is reaped; collected while a machine runs. */
final class Lifelines implements KernelListener {

	/** A life; -1 stands for what has not happened. */
	private static final class Life {
		final int pid;
		final long birth;
		long exit = -1;
		long reap = -1;

		Life(int pid, long birth) {
			this.pid = pid;
			this.birth = birth;
		}

		long at(Event event) {
			return switch (event) {
				case BIRTH -> birth;
				case EXIT -> exit;
				case REAP -> reap;
			};
		}
	}

	private final Machine machine;
	private final List<Life> lives = new ArrayList<>();

	/** @param machine a machine that has just been switched on */
	Lifelines(Machine machine) {
		this.machine = machine;
		machine.kernel().events.add(this);
	}

	@Override
	public void born(Proc parent, Proc child) {
		lives.add(new Life(child.getPid(), ProcSlot.of(child).birth()));
	}

	@Override
	public void zombie(Proc p) {
		find(p).ifPresent(life -> life.exit = machine.position());
	}

	@Override
	public void reaped(Proc p, int status) {
		find(p).ifPresent(life -> life.reap = machine.position());
	}

	private Optional<Life> find(Proc p) {
		long birth = ProcSlot.of(p).birth();
		return lives.stream().filter(life -> life.birth == birth && life.pid == p.getPid()).findFirst();
	}

	/** Where something happens to the process that has a pid at a position, or else to the last one before, or else the next one. */
	Optional<Long> find(int pid, Event event, long position) {
		Life best = null;
		for (Life life : lives) {
			if (life.pid == pid && life.at(event) >= 0 && (best == null || life.birth <= position)) {
				best = life;
			}
		}
		return Optional.ofNullable(best).map(life -> life.at(event));
	}
}
