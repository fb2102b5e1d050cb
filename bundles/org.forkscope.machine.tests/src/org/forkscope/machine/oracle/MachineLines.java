package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.List;

/** Makes up the machine lines of a script. */
final class MachineLines {
	private final Dice dice;
	private final Spelling spelling;
	private final Profile profile;
	private final int operations;

	MachineLines(Dice dice, Spelling spelling, Profile profile, int operations) {
		this.dice = dice;
		this.spelling = spelling;
		this.profile = profile;
		this.operations = operations;
	}

	List<String> make() {
		List<String> pairs = pairs();
		List<String> lines = new ArrayList<>();
		while (!pairs.isEmpty()) {
			int most = dice.between(1, pairs.size());
			List<String> some = pairs.subList(0, most);
			lines.add("machine " + String.join(" ", some));
			some.clear();
		}
		return lines;
	}

	private List<String> pairs() {
		boolean full = profile == Profile.KTHREADS ? dice.percent(70) : dice.percent(25);
		int maxproc = Math.max(full ? 9 : 2, maxproc());
		List<String> pairs = new ArrayList<>();
		if (profile == Profile.MIXED && dice.percent(10)) {
			maxproc = 532;
		} else {
			pairs.add("maxproc=" + spelling.number(maxproc));
		}
		addPidmax(pairs, maxproc);
		addSwitches(pairs, full);
		return shuffled(pairs);
	}

	private int maxproc() {
		if (profile == Profile.CHURN && operations >= 20000 && dice.percent(70)) {
			return dice.between(1000, Math.min(40000, operations / 4));
		}
		return dice.between(profile.leastMaxproc, profile.mostMaxproc);
	}

	private void addPidmax(List<String> pairs, int maxproc) {
		int least = Math.max(200, 101 + 3 * maxproc);
		if (profile == Profile.WRAP) {
			pairs.add("pidmax=" + spelling.number(dice.percent(40) ? least : dice.between(least, least + 200)));
		} else if (dice.percent(50) || least > 99999) {
			pairs.add("pidmax=" + spelling.number(dice.percent(50)
					? dice.between(least, least + 600) : dice.between(least, 999999)));
		}
	}

	private void addSwitches(List<String> pairs, boolean full) {
		if (dice.percent(profile == Profile.RANDOMPID ? 85 : 20)) {
			pairs.add("randompid=" + spelling.number(dice.pick(-1, 0, 1, 2, 99, 100, 101, 150, 500, 1000,
					dice.between(2, 100000), Integer.MAX_VALUE, Integer.MIN_VALUE)));
		}
		if (dice.percent(60)) {
			pairs.add("seed=" + seed());
		}
		if (dice.percent(50)) {
			pairs.add("ktrace=" + dice.pick("1", "1", "1", "0"));
		}
		if (dice.percent(50)) {
			pairs.add("invariants=" + dice.pick("1", "0"));
		}
		if (full || dice.percent(20)) {
			pairs.add("boot=" + (full ? "full" : "minimal"));
		}
	}

	private String seed() {
		long seed = dice.word() << 32 | dice.word();
		return dice.pick("0x" + Long.toHexString(seed), Long.toUnsignedString(seed), "0", "18446744073709551615");
	}

	private List<String> shuffled(List<String> pairs) {
		List<String> shuffled = new ArrayList<>();
		for (String pair : pairs) {
			shuffled.add(dice.below(shuffled.size() + 1), pair);
		}
		return shuffled;
	}
}
