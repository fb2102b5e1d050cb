package org.forkscope.machine.internal.kernel;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.ListArbitrary;

/**
 * Something that a process of a made-up script does.
 *
 * @param actor  which process does it, among those made so far, counted around
 * @param target which process it does it to, likewise
 * @param words  what: {@code $} is a new process, {@code T} the other one
 */
record Deed(int actor, int target, String words) {

	private static final List<String> FORKS = List.of("fork -> $", "fork -> $", "vfork -> $", "fork1 RFPROC|RFHIGHPID -> $",
			"rfork RFPROC -> $", "rfork RFPROC|RFMEM -> $", "rfork RFPROC|RFCFDG -> $", "rfork RFPROC|RFSIGSHARE|RFMEM -> $",
			"rfork RFPROC|RFTHREAD|RFMEM|RFSIGSHARE -> $", "rfork RFPROC|RFTHREAD|RFFDG -> $", "rfork RFPROC|RFNOWAIT|RFFDG -> $",
			"rfork RFPROC|RFLINUXTHPN -> $");
	private static final List<String> ENDS = List.of("exit 0", "exit 0", "wait4 any", "wait4 any", "wait4 pgrp", "wait4 T", "wait4 any clone");
	private static final List<String> REST = List.of("rfork RFFDG", "rfork RFCFDG|RFMEM", "rfork RFMEM", "execve /bin/sh", "setuid 7",
			"setuid 8", "setrlimit NPROC 20", "sharemod on", "open", "sigaction 2 77", "nocldwait on", "setsid", "setpgid 0 0",
			"setpgid T 0", "setpgid 0 T", "setpgid T T", "ctty", "ktrace on inherit", "profil on", "sysctl kern.randompid 0",
			"sysctl kern.randompid 100", "sysctl kern.randompid 150");

	/** Deeds of all kinds. */
	static ListArbitrary<Deed> lists() {
		return Combinators.combine(index(), index(), Arbitraries.<String>frequencyOf(of(5, FORKS), of(3, ENDS), of(3, REST))).as(Deed::new).list();
	}

	private static Arbitrary<Integer> index() {
		return Arbitraries.integers().between(0, 50);
	}

	private static Tuple2<Integer, Arbitrary<? extends String>> of(int weight, List<String> words) {
		return Tuple.of(weight, Arbitraries.of(words));
	}

	/** The script in which these things happen one after the other. */
	static Script script(List<Deed> deeds, String settings) {
		List<String> processes = new ArrayList<>(List.of("init"));
		StringBuilder text = new StringBuilder("machine ").append(settings).append('\n');
		for (Deed deed : deeds) {
			String line = deed.line(processes);
			if (!line.startsWith("init exit")) {
				text.append(line).append('\n');
			}
		}
		ParseResult parsed = ScriptParser.parse(text.toString().getBytes(StandardCharsets.US_ASCII));
		if (!parsed.isGood()) {
			throw new IllegalStateException(parsed.problems() + " in\n" + text);
		}
		return parsed.script();
	}

	/** A machine that has run the script. */
	static Machine ran(List<Deed> deeds, String settings) {
		Machine machine = Machine.watched(script(deeds, settings), new RecordWriter(OutputStream.nullOutputStream()));
		machine.run();
		return machine;
	}

	private String line(List<String> processes) {
		String by = processes.get(actor % processes.size());
		String to = processes.get(target % processes.size());
		String line = by + ' ' + words.replaceAll("\\bT\\b", to);
		if (line.endsWith("$")) {
			processes.add("p" + processes.size());
			line = line.replace("$", processes.get(processes.size() - 1));
		}
		return line;
	}

	@Override
	public String toString() {
		return actor + " " + words.replaceAll("\\bT\\b", String.valueOf(target));
	}
}
