package org.forkscope.machine.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random scripts, most lines of which are good, and spoils them. */
final class ScriptGenerator {

	private static final String[] WORDS = { "machine", "dump", "kernel", "any", "pgrp", "clone", "on", "off", "inherit",
			"infinity", "NPROC", "proc0", "init", "idle", "swi1", "syncer", "fork", "vfork", "rfork", "fork1", "execve",
			"exit", "return", "wait4", "setpgid", "setuid", "setrlimit", "sysctl", "ktrace", "sharemod", "sbrk",
			"sigaction", "cpu", "kthread_create", "at_fork", "setrunnable", "->", "0", "-0", "1", "0x1", "255", "256",
			"-1", "2147483647", "2147483648", "131072", "131073", "kern.randompid", "kern.maxproc", "/bin/sh", "/",
			"RFPROC", "RFPROC|RFFDG", "RFPPWAIT", "RFPROC|", "seed=1", "boot=full", "maxproc=9", "pidmax=400", "a", "b",
			"c1", "w", "#", "", "=", "|", "9a", "99999999999999999999", "18446744073709551615", "0x" };

	private final Random random;
	private final List<String> labels = new ArrayList<>(List.of("init", "proc0"));

	ScriptGenerator(Random random) {
		this.random = random;
	}

	/** Lines that follow the rules, or nearly so. */
	List<String> lines(int count) {
		List<String> lines = new ArrayList<>();
		if (random.nextInt(3) == 0) {
			lines.add("machine " + pick("seed=5", "boot=full", "maxproc=9 boot=full", "pidmax=400", "pidmax=200 maxproc=33"));
		}
		if (random.nextInt(4) == 0) {
			lines.add("machine " + pick("ktrace=1", "invariants=0 randompid=-3", "maxproc=0x64", "seed=1"));
		}
		for (int i = 0; i < count; i++) {
			lines.add(operation(i));
		}
		return lines;
	}

	private String operation(int index) {
		String actor = labels.get(random.nextInt(labels.size()));
		String target = labels.get(random.nextInt(labels.size()));
		return switch (random.nextInt(12)) {
			case 0, 1 -> actor + ' ' + pick("fork", "vfork", "rfork RFPROC|0x20", "fork1 20") + define("p" + index);
			case 2 -> "kernel kthread_create w" + index + pick("", " RFSTOPPED", " 0x40000") + define("k" + index);
			case 3 -> actor + " wait4 " + pick("any", "pgrp", target) + pick("", " clone");
			case 4 -> actor + " setpgid " + pick("0", target) + ' ' + pick("0", target);
			case 5 -> actor + pick(" execve /bin/sh", " execve /x 1 2", " open", " setsid", " ctty", " cpu 0x10");
			case 6 -> actor + pick(" setuid 5", " sbrk 7", " sigaction 31 0", " setrlimit NPROC 5 infinity");
			case 7 -> actor + pick(" sysctl kern.lastpid", " sysctl kern.randompid -9", " ktrace on inherit", " ktrace off");
			case 8 -> "kernel " + pick("at_fork h", "rm_at_fork h") + random.nextInt(5);
			case 9 -> "kernel setrunnable " + target;
			case 10 -> actor + pick(" sharemod on", " profil off", " nocldwait on", " return", " exit 3");
			default -> pick("dump", "", "# remark", "\tdump\r", "dump#");
		};
	}

	private String define(String label) {
		if (random.nextBoolean()) {
			return "";
		}
		labels.add(label);
		return " -> " + label;
	}

	/** Changes a few bytes, words or lines. */
	byte[] spoil(List<String> lines) {
		List<String> spoilt = new ArrayList<>(lines);
		for (int i = random.nextInt(3); i >= 0; i--) {
			int line = random.nextInt(spoilt.size());
			switch (random.nextInt(5)) {
				case 0 -> spoilt.set(line, spoilWord(spoilt.get(line)));
				case 1 -> spoilt.set(line, spoilByte(spoilt.get(line)));
				case 2 -> spoilt.add(random.nextInt(spoilt.size() + 1), spoilt.get(line));
				case 3 -> spoilt.add(random.nextInt(spoilt.size() + 1), words());
				default -> spoilt.add(spoilt.remove(line));
			}
		}
		return Scripts.bytes(spoilt.toArray(String[]::new));
	}

	private String spoilWord(String line) {
		List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
		int index = random.nextInt(words.size());
		switch (random.nextInt(3)) {
			case 0 -> words.set(index, pick(WORDS));
			case 1 -> words.add(index, pick(WORDS));
			default -> words.remove(index);
		}
		return String.join(" ", words);
	}

	private String spoilByte(String line) {
		int index = random.nextInt(line.length() + 1);
		String end = index < line.length() && random.nextBoolean() ? line.substring(index + 1) : line.substring(index);
		char any = random.nextBoolean() ? pick(WORDS).concat("x").charAt(0) : (char) random.nextInt(256);
		return line.substring(0, index) + any + end;
	}

	private String words() {
		StringBuilder line = new StringBuilder();
		for (int i = random.nextInt(19); i > 0; i--) {
			line.append(pick(WORDS)).append(pick(" ", "\t", "\r ", " "));
		}
		return line.toString();
	}

	private String pick(String... choices) {
		return choices[random.nextInt(choices.length)];
	}
}
