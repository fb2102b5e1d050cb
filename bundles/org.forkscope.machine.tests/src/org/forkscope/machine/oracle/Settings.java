package org.forkscope.machine.oracle;

import java.util.HashSet;
import java.util.Set;

/** The values of the machine lines (specification §1.1). */
final class Settings {
	int maxproc = 532;
	int pidmax = 99999;
	Integer randompid;
	long seed;
	boolean ktrace;
	boolean invariants;
	boolean fullBoot;

	private final Set<String> given = new HashSet<>();

	/** Takes one {@code key=value} word. */
	void set(String pair) {
		int equals = pair.indexOf('=');
		Tokens.require(equals > 0, "not key=value: ", pair);
		String key = pair.substring(0, equals);
		Tokens.require(given.add(key), "given twice: ", key);
		set(key, pair.substring(equals + 1));
	}

	private void set(String key, String value) {
		switch (key) {
			case "maxproc" -> maxproc = (int) Tokens.number(value, 2, 300000);
			case "pidmax" -> pidmax = (int) Tokens.number(value, 200, 999999);
			case "randompid" -> randompid = (int) Tokens.number(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
			case "seed" -> seed = Tokens.unsigned(value, 64);
			case "ktrace" -> ktrace = choice(value, "0", "1");
			case "invariants" -> invariants = choice(value, "0", "1");
			case "boot" -> fullBoot = choice(value, "minimal", "full");
			default -> throw new IllegalArgumentException("unknown key: " + key);
		}
	}

	private static boolean choice(String value, String no, String yes) {
		Tokens.oneOf(value, no, yes);
		return value.equals(yes);
	}

	boolean combinationHolds() {
		return pidmax >= 101 + 3 * maxproc && (!fullBoot || maxproc >= 9);
	}
}
