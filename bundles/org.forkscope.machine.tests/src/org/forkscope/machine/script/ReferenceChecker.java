package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of the language once more, written with regular expressions and without a table, slow and plain: the parser
 * must find the same first line in error.
 */
final class ReferenceChecker {

	private static final String NUMBER = "-?(?:[0-9]+|0[xX][0-9a-fA-F]+)";
	private static final String UNSIGNED = "(?:[0-9]+|0[xX][0-9a-fA-F]+)";
	private static final String NAME = "[A-Za-z_][A-Za-z_0-9.:-]{0,62}";
	private static final Set<String> RESERVED = Set.of("machine", "dump", "kernel", "any", "pgrp", "clone", "on", "off");
	private static final Map<String, Long> FLAGS = flags();

	private final Map<String, String> labels = new HashMap<>();
	private final Set<String> hooks = new HashSet<>();
	private final Map<String, String> machine = new HashMap<>();
	private int lastMachineLine;
	private boolean bodyReached;

	/** The first line in error, or 0. */
	static int firstBadLine(byte[] text) {
		ReferenceChecker checker = new ReferenceChecker();
		String[] lines = new String(text, ISO_8859_1).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			int bad = checker.check(i + 1, lines[i].replaceFirst("#[\\s\\S]*", ""));
			if (bad > 0) {
				return bad;
			}
		}
		return checker.reachBody();
	}

	private int check(int number, String line) {
		String[] words = Arrays.stream(line.split("[ \t\r]+")).filter(word -> !word.isEmpty()).toArray(String[]::new);
		if (words.length == 0) {
			return 0;
		}
		boolean readable = words.length <= 16 && Arrays.stream(words).allMatch(word -> word.matches("[!-~]+"));
		if (readable && words[0].equals("machine")) {
			lastMachineLine = number;
			return !bodyReached && words.length > 1 && Arrays.stream(words).skip(1).allMatch(this::pair) ? 0 : number;
		}
		int head = reachBody();
		return head > 0 ? head : readable && statement(words) ? 0 : number;
	}

	private boolean pair(String pair) {
		String[] parts = pair.split("=", 2);
		if (parts.length < 2 || machine.put(parts[0], parts[1]) != null) {
			return false;
		}
		String value = parts[1];
		return switch (parts[0]) {
			case "maxproc" -> number(value, 2, 300_000);
			case "pidmax" -> number(value, 200, 999_999);
			case "randompid" -> number(value, -2147483648L, 2147483647L);
			case "seed" -> value.matches(UNSIGNED) && value(value).bitLength() <= 64;
			case "ktrace", "invariants" -> value.matches("[01]");
			case "boot" -> value.matches("minimal|full");
			default -> false;
		};
	}

	private int reachBody() {
		if (bodyReached) {
			return 0;
		}
		bodyReached = true;
		long maxproc = value(machine.getOrDefault("maxproc", "532")).longValue();
		long pidmax = value(machine.getOrDefault("pidmax", "99999")).longValue();
		for (String name : "proc0 init".split(" ")) {
			labels.put(name, "first");
		}
		for (String name : "idle swi1 swi6".split(" ")) {
			labels.put(name, full() ? "thread" : "absent");
		}
		for (String name : "pagedaemon vmdaemon bufdaemon syncer".split(" ")) {
			labels.put(name, full() ? "kproc" : "absent");
		}
		return full() && maxproc < 9 || pidmax < 101 + 3 * maxproc ? lastMachineLine : 0;
	}

	private boolean full() {
		return "full".equals(machine.get("boot"));
	}

	private boolean statement(String[] words) {
		if (words[0].equals("dump")) {
			return words.length == 1;
		}
		if (words.length < 2) {
			return false;
		}
		int end = words.length;
		String result = null;
		if (end >= 4 && words[end - 2].equals("->")) {
			result = words[end - 1];
			end -= 2;
		}
		String arguments = String.join(" ", List.of(words).subList(2, end));
		String actor = words[0].equals("kernel") ? "kernel" : labels.getOrDefault(words[0], "absent");
		boolean good = actor.equals("kernel") ? kernelCall(words[1], arguments)
				: !actor.matches("absent|thread") && processCall(actor, words[1], arguments);
		return good && (result == null || define(result, words[1]));
	}

	private boolean define(String label, String call) {
		if (!call.matches("fork|vfork|rfork|fork1|kthread_create") || !label.matches(NAME) || RESERVED.contains(label)) {
			return false;
		}
		return labels.put(label, call.equals("kthread_create") ? "kproc" : "user") == null;
	}

	private boolean kernelCall(String call, String arguments) {
		String[] words = arguments.split(" ");
		return switch (call) {
			case "kthread_create" -> words.length <= 2 && words[0].matches(NAME)
					&& (words.length == 1 || flags(words[1]) >= 0 && flags(words[1]) < 0x80000000L);
			case "at_fork", "rm_at_fork" -> arguments.matches(NAME) && hook(arguments);
			case "setrunnable" -> label(arguments);
			default -> false;
		};
	}

	private boolean hook(String name) {
		hooks.add(name);
		return hooks.size() <= 256;
	}

	private boolean processCall(String actor, String call, String arguments) {
		String[] words = arguments.split(" ");
		return switch (call) {
			case "fork", "vfork", "setsid", "open", "ctty" -> arguments.isEmpty();
			case "rfork", "fork1" -> flags(arguments) >= 0;
			case "execve" -> words[0].matches("/[A-Za-z0-9_./+-]{0,254}") && (words.length == 1
					|| words.length == 3 && number(words[1], 0, 131_072) && number(words[2], 0, 16_384));
			case "exit" -> !actor.equals("first") && number(arguments, 0, 255);
			case "return" -> actor.equals("kproc") && arguments.isEmpty();
			case "wait4" -> (words[0].matches("any|pgrp") || label(words[0]))
					&& (words.length == 1 || words.length == 2 && words[1].equals("clone"));
			case "setpgid" -> words.length == 2 && (words[0].equals("0") || label(words[0]))
					&& (words[1].equals("0") || label(words[1]));
			case "setuid" -> number(arguments, 0, 2147483647L);
			case "setrlimit" -> words[0].equals("NPROC") && (words.length == 2 || words.length == 3)
					&& Arrays.stream(words).skip(1).allMatch(w -> w.equals("infinity") || number(w, 0, 2147483647L));
			case "sysctl" -> words[0].matches("kern\\.(randompid|lastpid|fast_vfork|maxproc)")
					&& (words.length == 1 || words.length == 2 && number(words[1], -2147483648L, 2147483647L));
			case "ktrace" -> arguments.matches("on|on inherit|off");
			case "sharemod", "profil", "nocldwait" -> arguments.matches("on|off");
			case "sbrk" -> number(arguments, 0, 131_072);
			case "sigaction" -> words.length == 2 && number(words[0], 1, 31) && number(words[1], 0, 2147483647L);
			case "cpu" -> number(arguments, 0, 1000);
			default -> false;
		};
	}

	private boolean label(String word) {
		return !labels.getOrDefault(word, "absent").equals("absent");
	}

	private static boolean number(String word, long min, long max) {
		return word.matches(NUMBER) && value(word).compareTo(BigInteger.valueOf(min)) >= 0
				&& value(word).compareTo(BigInteger.valueOf(max)) <= 0;
	}

	private static BigInteger value(String word) {
		String digits = word.replaceFirst("^(-?)0[xX]", "$1");
		boolean hex = word.matches("-?0[xX].*");
		return new BigInteger(digits, hex ? 16 : 10);
	}

	/** The flags, or -1. */
	private static long flags(String word) {
		long flags = 0;
		for (String item : word.split("\\|", -1)) {
			if (!FLAGS.containsKey(item) && (!item.matches(UNSIGNED) || value(item).bitLength() > 32)) {
				return -1;
			}
			flags |= FLAGS.containsKey(item) ? FLAGS.get(item) : value(item).longValue();
		}
		return flags;
	}

	private static Map<String, Long> flags() {
		String[] names = ("RFNAMEG RFENVG RFFDG RFNOTEG RFPROC RFMEM RFNOWAIT - - - RFCNAMEG RFCENVG RFCFDG RFTHREAD "
				+ "RFSIGSHARE - RFLINUXTHPN RFSTOPPED RFHIGHPID - - - - - - - - - - - - RFPPWAIT").split(" ");
		Map<String, Long> flags = new HashMap<>();
		for (int i = 0; i < names.length; i++) {
			flags.put(names[i], 1L << i);
		}
		flags.remove("-");
		return flags;
	}
}
