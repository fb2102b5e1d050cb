package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Bits.*;

/** Random flag words for rfork, fork1 and kthread_create. */
final class FlagWords {
	private final Dice dice;
	private final boolean wild;

	FlagWords(Dice dice, Profile profile) {
		this.dice = dice;
		wild = profile == Profile.FLAGS;
	}

	/** Flags that make a process. */
	int making() {
		int flags = RFPROC | some(RFFDG, 50) | some(RFMEM, 35) | some(RFNOWAIT, 10) | some(RFCFDG, 12)
				| some(RFTHREAD, 12) | some(RFSIGSHARE, 25) | some(RFLINUXTHPN, 15);
		if (dice.percent(92)) {
			flags &= (flags & RFFDG) != 0 ? ~RFCFDG : ~0;
		}
		return flags | oddities();
	}

	/** Flags a kernel caller may give on top. */
	int kernelOnly() {
		return some(RFSTOPPED, 25) | some(RFHIGHPID, 25);
	}

	/** Flags for a change of the caller itself. */
	int self() {
		int flags = some(RFFDG, 40) | some(RFCFDG, 25) | some(RFMEM, 40) | some(RFTHREAD, 5) | some(RFSIGSHARE, 5);
		return flags | oddities();
	}

	int wait(int chance) {
		return some(RFPPWAIT, chance);
	}

	int thread() {
		return making() | RFTHREAD;
	}

	private int oddities() {
		int chance = wild ? 40 : 6;
		int odd = some(0x1 | 0x2 | 0x8, chance) | some(0x400 | 0x800, chance) | some(0x7ff80b80, chance / 4);
		return wild && dice.percent(25) ? odd | (int) dice.word() & ~RFPROC & ~(RFFDG & RFCFDG) : odd;
	}

	private int some(int bits, int chance) {
		return dice.percent(chance) ? bits : 0;
	}
}
