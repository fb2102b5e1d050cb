package org.forkscope.machine.script;

import static org.forkscope.machine.script.Scripts.bad;
import static org.forkscope.machine.script.Scripts.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users are told, and where. */
class ProblemMessagesTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"init rfork RFPROCC; 12-19; unknown flag RFPROCC (did you mean RFPROC?)",
			"init rfork RFFDG|RFPORC|RFMEM; 18-24; unknown flag RFPORC (did you mean RFPROC?)",
			"init rfork rfproc; 12-18; unknown flag rfproc (did you mean RFPROC?)",
			"init rfork RFPROC||RFFDG; 19-20; a flag is missing: write flags like RFFDG|RFPROC",
			"init rfork RFPROC|; 18-19; a flag is missing: write flags like RFFDG|RFPROC",
			"init rfork 0x100000000; 12-23; flags have 32 bits, so 0x100000000 is too large: at most 0xffffffff",
			"init frok -> a; 6-10; unknown call frok (did you mean fork?)",
			"init xyz; 6-9; unknown call xyz",
			"init; 1-5; a call is missing after init, as in init fork",
			"fork -> a; 1-5; 'fork is a call: who makes it stands first, as in init fork'",
			"initt fork; 1-6; no process initt is defined on an earlier line (did you mean init?)",
			"kernal at_fork x; 1-7; no process kernal is defined on an earlier line (did you mean kernel?)",
			"mashine seed=1; 1-8; no process mashine is defined on an earlier line (did you mean machine?)",
			"any fork; 1-4; 'expected a process or kernel at the beginning of the line, not any'",
			"idle fork; 1-5; idle exists with machine boot=full only",
			"kernel fork; 1-7; 'fork is a call of a process, not of the kernel: write init fork'",
			"init at_fork x; 1-5; 'at_fork is a call of the kernel, not of a process: write kernel at_fork'",
			"init exit 1; 1-5; init cannot exit: the machine needs it to the end",
			"init rfork; 6-11; FLAGS is missing: write rfork FLAGS [-> LABEL]",
			"init execve /x 1; 16-17; SSIZE is missing: write execve PATH [DSIZE SSIZE]",
			"init wait4; 6-11; any|pgrp|LABEL is missing: write wait4 any|pgrp|LABEL [clone]",
			"init fork now; 11-14; unexpected word now: write fork [-> LABEL]",
			"init ktrace off inherit; 17-24; inherit can stand after on only",
			"init ktrace no; 13-15; 'expected one of on, off, not no (did you mean on?)'",
			"init sysctl kern.lastpit; 13-25; 'expected one of kern.randompid, kern.lastpid, kern.fast_vfork, kern.maxproc, not kern.lastpit (did you mean kern.lastpid?)'",
			"init cpu 1001; 10-14; 'TICKS must be a number from 0 to 1000, not 1001'",
			"init setrlimit NPROC -1; 22-24; 'CUR must be a number from 0 to 2147483647 or infinity, not -1'",
			"init wait4 foo; 12-15; no process foo is defined on an earlier line",
			"init wait4 5; 12-13; 'expected any, pgrp, LABEL, not 5'",
			"init wait4 any -> a; 16-18; wait4 makes no process, so there is nothing for -> to name",
			"init fork ->; 11-13; a label is missing after ->",
			"init fork -> a b; 16-17; unexpected word b: the line ends with the label after ->",
			"init fork -> 9a; 14-16; '9a is not a name: a letter or _, then letters, digits and _ - . : up to 63 characters'",
			"init fork -> on; 14-16; on is a word of the language and cannot be a label: choose another one",
			"init fork -> syncer; 14-20; syncer is made at boot and cannot be made again: choose another label",
			"init execve bin; 13-16; 'bin is not a path: a /, then letters, digits and _ - . / + up to 255 characters'",
			"kernel kthread_create w RFMEM|RFPPWAIT; 31-39; RFPPWAIT is not possible here: nobody may sleep until a kernel process execs",
			"dump all; 6-9; dump stands alone on its line",
			"machine seed; 9-13; 'expected KEY=VALUE as in maxproc=100, not seed'",
			"machine seed=-1; 14-16; 'seed must be a number from 0 to 18446744073709551615, not -1'",
			"machine ktrace=; 15-16; ktrace needs a value: 0 or 1",
			"machine; 1-8; 'nothing is set here: write machine KEY=VALUE, as in machine maxproc=100'",
			"machine pidmax=400 seed=3; 1-26; 'maxproc=532 needs a pidmax of at least 1697 (101 + 3 * maxproc), not 400'" })
	void sayWhatIsWrongAndWhatWouldBeRight(String line, String columns, String message) {
		Problem problem = bad(1, line);
		assertEquals(message, problem.message());
		assertEquals(columns, problem.column() + "-" + problem.endColumn());
	}

	@Test
	void returnNeedsAKernelProcess() {
		assertTrue(bad(1, "init return").message().startsWith("only a kernel process can return: one made by kthread_create"));
		assertTrue(bad(2, "machine boot=full", "swi1 open").message().startsWith("swi1 makes no calls"));
	}

	@Test
	void labelsAreSuggestedToo() {
		assertEquals("no process shel is defined on an earlier line (did you mean shell?)",
				bad(2, "init fork -> shell", "shel exit 0").message());
		assertEquals("no process sycner is defined on an earlier line (did you mean syncer?)",
				bad(2, "machine boot=full", "init wait4 sycner").message());
		assertEquals("no process sycner is defined on an earlier line", bad(1, "init wait4 sycner").message());
	}

	@Test
	void formatsForTerminals() {
		Problem problem = bad(2, "dump", "init rfork RFPROCC");
		assertEquals("a.fks:2:12: unknown flag RFPROCC (did you mean RFPROC?)", problem.format("a.fks"));
		assertEquals("line 2: unknown flag RFPROCC (did you mean RFPROC?)", problem.toString());
	}

	@Test
	void longWordsAreCutShort() {
		assertTrue(bad(1, "init " + "x".repeat(100_000)).message().length() < 100);
		assertTrue(bad(1, "init rfork " + "9".repeat(100_000)).message().length() < 150);
		assertTrue(bad(1, "machine seed=" + "9".repeat(100_000)).message().length() < 150);
	}

	@Test
	void bracesAndApostrophesOfUsersStayAsTheyAre() {
		assertEquals("unknown call {0}'s", bad(1, "init {0}'s").message());
	}

	@Test
	void allBadLinesAreReportedOnceUpToALimit() {
		assertEquals(List.of(1, 3), parse("init foo", "init fork", "bar baz").problems().stream().map(Problem::line).toList());
		String[] lines = Stream.generate(() -> "init foo").limit(1000).toArray(String[]::new);
		assertEquals(ScriptParser.MAX_PROBLEMS, parse(lines).problems().size());
	}

	@Test
	void suggestionsAreNotFarFetched() {
		assertNull(Suggestions.closest("xyzzy", Stream.of("fork", "exit")));
		assertNull(Suggestions.closest("x", Stream.of("y")));
		assertEquals("fork", Suggestions.closest("form", Stream.of("vfork", "fork", "fork1")));
		assertEquals("fork", Suggestions.closest("FORK", Stream.of("vfork", "fork")));
		assertEquals("fork", Suggestions.closest("fork2", Stream.of("fork", "fork1")));
		assertEquals(2, Suggestions.distance("kitten", "mitte"));
		assertEquals(1, Suggestions.distance("fokr", "fork"));
		assertEquals(3, Suggestions.distance("", "abc"));
	}

	@Test
	void suggestionsAmongManyLabelsStayQuick() {
		String definitions = Stream.iterate(0, i -> i + 1).limit(100_000).map(i -> "init fork -> label" + i)
				.collect(Collectors.joining("\n"));
		String faults = "\nlabelx fork".repeat(ScriptParser.MAX_PROBLEMS);
		assertEquals(ScriptParser.MAX_PROBLEMS, parse(definitions + faults).problems().size());
	}
}
