package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.List;

/** Changes a script in a few places. The result is mostly, not always, in error. */
final class Mutator {
	private static final List<String> WORDS = List.of("dump", "kernel", "machine", "any", "pgrp", "clone", "on", "off",
			"->", "-", "=", "|", "fork", "vfork", "rfork", "fork1", "exit", "return", "wait4", "setpgid", "at_fork",
			"kthread_create", "setrunnable", "sysctl", "init", "proc0", "idle", "swi1", "swi6", "syncer", "pagedaemon",
			"NPROC", "infinity", "inherit", "RFPROC", "RFPROC|", "|RFPROC", "RFPROC||RFMEM", "rfproc", "RFPPWAIT",
			"0x80000000", "-1|4", "4294967296", "4294967295", "/", "/a b", "//", "nobody", "x".repeat(63),
			"x".repeat(64), "/" + "p".repeat(254), "/" + "p".repeat(255), "9lives", "a#b", "#", "a\u0001", "\u0000",
			"\u007f", "\u00e9", "a=b", "x/y");
	private static final List<String> NUMBERS = List.of("-1", "0", "-0", "+1", "00", "1", "2", "8", "9", "31", "32",
			"199", "200", "255", "256", "1000", "1001", "16384", "16385", "131072", "131073", "300000", "300001",
			"999999", "1000000", "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296",
			"18446744073709551615", "18446744073709551616", "0x", "0X", "0x1F", "0xg", "-0x0", "--0", "1.5", "1e3",
			"0x00000000000000000000000000000001", "000000000000000000000000000000000000000000000001", "\u0661");
	private static final List<String> LINES = List.of("machine", "machine maxproc=5", "machine seed=1 seed=2",
			"machine seed", "machine =1", "machine foo=1", "machine boot=Full", "machine ktrace=00",
			"machine invariants=0x1", "machine seed=-0", "dump dump", "dump x", "init", "kernel", "kernel fork",
			"init at_fork x", "proc0 exit 0", "init exit 0", "init return", "idle open", "init setpgid 00 0",
			"init setpgid 0", "init wait4 any clone clone", "init wait4 clone", "init ktrace off inherit",
			"init execve /x 1", "init execve /x 131072 16384", "init execve /x 131073 0", "init fork -> idle",
			"init fork -> on", "init fork ->", "init open -> z", "init fork -> 9", "init fork->z", "nobody fork",
			"kernel kthread_create k RFPPWAIT", "kernel kthread_create k 0x80000000 -> kk", "kernel kthread_create",
			"kernel kthread_create on -> onn", "kernel at_fork kernel", "kernel setrunnable 0", "INIT fork",
			"init sysctl kern.foo", "init sysctl kern.maxproc 2147483648", "init sigaction 32 0",
			"init setrlimit NPROC -1", "init setrlimit nproc 1", "init fork#-> x y z", "init fork -> late late",
			"init fork # 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", "a b c d e f g h i j k l m n o p",
			"a b c d e f g h i j k l m n o p q", "machine a b c d e f g h i j k l m n o p q", "init rfork 0x",
			"init rfork -0", "init rfork 0|0x0|RFPROC", "init\u000bopen", "\u0000", "init open \u0007# bell");

	private final Dice dice;

	Mutator(Dice dice) {
		this.dice = dice;
	}

	void mutate(StringBuilder script) {
		int changes = dice.pick(1, 1, 1, 2, 3);
		for (int i = 0; i < changes; i++) {
			change(script);
		}
	}

	private void change(StringBuilder script) {
		switch (dice.below(8)) {
			case 0 -> changeByte(script);
			case 1, 2 -> changeWord(script);
			case 3 -> changeNumber(script);
			case 4 -> changeLines(script);
			case 5 -> insertLine(script, dice.pick(LINES));
			case 6 -> insertLine(script, manyHooks());
			default -> script.insert(0, combination());
		}
	}

	private void changeByte(StringBuilder script) {
		int at = dice.below(script.length() + 1);
		char any = (char) dice.below(256);
		if (at == script.length() || dice.percent(40)) {
			script.insert(at, any);
		} else if (dice.percent(50)) {
			script.setCharAt(at, any);
		} else {
			script.deleteCharAt(at);
		}
	}

	private void changeWord(StringBuilder script) {
		List<String> lines = lines(script);
		int at = dice.below(lines.size());
		List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ", -1)));
		int word = dice.below(words.size());
		switch (dice.below(4)) {
			case 0 -> words.remove(word);
			case 1 -> words.add(word, words.get(dice.below(words.size())));
			case 2 -> words.add(word, dice.pick(WORDS));
			default -> words.set(word, dice.pick(WORDS));
		}
		lines.set(at, String.join(" ", words));
		replace(script, lines);
	}

	private void changeNumber(StringBuilder script) {
		List<String> lines = lines(script);
		int start = dice.below(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			int at = (start + i) % lines.size();
			String line = lines.get(at);
			String changed = line.replaceFirst("(?<=[ =|])[0-9][0-9A-Fa-fx]*", dice.pick(NUMBERS));
			if (!changed.equals(line)) {
				lines.set(at, changed);
				break;
			}
		}
		replace(script, lines);
	}

	/** Drops, doubles or moves a line. */
	private void changeLines(StringBuilder script) {
		List<String> lines = lines(script);
		String line = lines.get(dice.below(lines.size()));
		if (dice.percent(60)) {
			lines.remove(line);
		}
		if (dice.percent(70)) {
			lines.add(dice.below(lines.size() + 1), line);
		}
		replace(script, lines);
	}

	private void insertLine(StringBuilder script, String line) {
		List<String> lines = lines(script);
		lines.add(dice.below(lines.size() + 1), line);
		replace(script, lines);
	}

	private String manyHooks() {
		int names = dice.pick(250, 256, 257);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < names; i++) {
			lines.add("kernel " + dice.pick("at_fork", "rm_at_fork") + " many" + i);
		}
		return String.join("\n", lines);
	}

	/** Machine lines at the edge of what goes together. */
	private String combination() {
		int maxproc = dice.pick(2, 8, 9, 33, 34, 100);
		int pidmax = Math.max(200, 101 + 3 * maxproc + dice.pick(-1, 0, 1));
		String noise = dice.pick("", "# x\n", "\n", " \t\r\n");
		String boot = dice.pick("", " boot=full", " boot=minimal");
		String end = dice.pick("", "init foo\n", "a\u0001\n", "machine 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6\n", "dump\n");
		return noise + "machine maxproc=" + maxproc + boot + "\n" + noise + "machine pidmax=" + pidmax + "\n" + noise
				+ end;
	}

	private static List<String> lines(StringBuilder script) {
		return new ArrayList<>(List.of(script.toString().split("\n", -1)));
	}

	private static void replace(StringBuilder script, List<String> lines) {
		script.setLength(0);
		script.append(String.join("\n", lines));
	}
}
