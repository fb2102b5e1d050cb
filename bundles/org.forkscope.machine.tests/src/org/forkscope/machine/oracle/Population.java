package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The processes a generated script can name, by what they are good for. */
final class Population {
	private static final int TRIES = 24;

	private final Dice dice;
	private final Machine m;
	private final List<Proc> alive = new ArrayList<>();
	private final List<Proc> vforked = new ArrayList<>();
	private final List<Proc> stopped = new ArrayList<>();
	private final List<Proc> kernelProcesses = new ArrayList<>();
	private final List<String> allLabels = new ArrayList<>();
	private int nameless;

	Population(Dice dice, Machine machine) {
		this.dice = dice;
		m = machine;
		machine.procs.values().forEach(p -> born(p.label, p));
	}

	/** Remembers a label of the script and the process it names, if there is one. */
	void born(String label, Proc proc) {
		allLabels.add(label);
		if (proc == null) {
			return;
		}
		alive.add(proc);
		if (proc.has(Bits.P_PPWAIT)) {
			vforked.add(proc);
		}
		if (proc.stat == Proc.Stat.SIDL) {
			stopped.add(proc);
		}
		if (proc.has(Bits.P_KTHREAD) && !Labels.NEVER_ACTORS.contains(label)) {
			kernelProcesses.add(proc);
		}
	}

	void bornNameless() {
		nameless++;
	}

	int nameless() {
		return nameless;
	}

	/** A process that can act now. */
	Proc actor() {
		return sample(alive, Population::canAct);
	}

	static boolean canAct(Proc p) {
		return p.label != null && !p.reaped && p.stat == Proc.Stat.SRUN && !p.has(Bits.P_NOLOAD);
	}

	Proc mortalActor() {
		return sample(alive, this::isMortal);
	}

	private boolean isMortal(Proc p) {
		return canAct(p) && p != m.proc0 && p != m.init;
	}

	Proc leaderWithPeers() {
		return sample(alive, p -> isMortal(p) && p.leader == p && p.peer != null);
	}

	Proc kernelProcess() {
		return sample(kernelProcesses, Population::canAct);
	}

	/** A labelled process that sleeps, is stopped, or is a zombie. */
	Proc unableToAct() {
		return sample(alive, p -> p.label != null && !canAct(p));
	}

	/** A child its parent waits for, that can exec or exit. */
	Proc vforked() {
		vforked.removeIf(p -> !p.has(Bits.P_PPWAIT));
		return sample(vforked, Population::canAct);
	}

	Proc stopped() {
		stopped.removeIf(p -> p.stat != Proc.Stat.SIDL);
		return stopped.isEmpty() ? null : dice.pick(stopped);
	}

	/** A zombie whose parent can act; among the newest or, rarely, any. */
	Proc reapable() {
		int skip = dice.below(Math.min(20, m.zombproc.size() + 1));
		Proc last = null;
		int seen = 0;
		for (Proc z : m.zombproc) {
			if (canAct(z.parent)) {
				last = z;
				if (seen++ >= skip) {
					return last;
				}
			}
		}
		return last;
	}

	/** Any label that exists in the script by now, boot labels of a full boot included. */
	String anyLabel() {
		return dice.pick(allLabels);
	}

	private Proc sample(List<Proc> from, Predicate<Proc> wanted) {
		for (int i = 0; i < TRIES && !from.isEmpty(); i++) {
			int at = dice.below(from.size());
			Proc p = from.get(at);
			if (p.reaped) {
				from.set(at, from.get(from.size() - 1));
				from.remove(from.size() - 1);
			} else if (wanted.test(p)) {
				return p;
			}
		}
		return null;
	}
}
