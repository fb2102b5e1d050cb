package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionsTest {

	private static final String SCRIPT = "init fork -> shell\nkernel kthread_create w -> kproc\nkernel at_fork hook\n";

	private static List<String> insertions(String text) {
		return Completions.at(text).stream().map(Proposal::insertion).toList();
	}

	@Test
	void aScriptBeginsWithAnything() {
		assertEquals(List.of("machine ", "dump", "kernel ", "proc0 ", "init "), insertions(""));
		assertTrue(insertions("machine boot=full\n").containsAll(List.of("machine ", "syncer ")));
		assertFalse(insertions("machine boot=full\n").contains("idle "));
	}

	@Test
	void machineLinesEndWithTheFirstStatement() {
		assertEquals(List.of("dump", "kernel ", "proc0 ", "init ", "shell ", "kproc "), insertions(SCRIPT));
	}

	/** The caret is the cursor; insertions are compared without the space at their end. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sh^; shell", "SH^; shell", "shell^; shell", "k^; kernel,kproc",
			"init f^; fork,fork1", "kernel ^; kthread_create,at_fork,rm_at_fork,setrunnable", "kernel at^; at_fork",
			"kproc ret^; return", "shell ret^; ''", "shell exi^; exit", "init exi^; ''",
			"shell wait4 ^; any,pgrp,proc0,init,shell,kproc", "shell wait4 any ^; clone", "shell wait4 p^; pgrp,proc0",
			"shell setpgid ^; 0,proc0,init,shell,kproc", "shell sysctl kern.l^; kern.lastpid",
			"shell ktrace on ^; inherit", "shell ktrace off ^; ''", "shell setrlimit ^; NPROC",
			"shell setrlimit NPROC 5 ^; infinity", "shell rfork RFPROC ^; ->", "shell fork ^; ->", "shell fork -> ^; ''",
			"shell open ^; ''", "kernel rm_at_fork ^; hook", "unknown ret^; return", "init rfork RFTH^; RFTHREAD",
			"init rfork RFPROC|rfth^; RFTHREAD", "init rfork RFPROC|RFP^; RFPPWAIT", "dump ^; ''", "shell fork # sh^; ''",
			"kernel kthread_create w RFPP^; ''", "kernel kthread_create w RFMEM|RFTH^; RFTHREAD",
			"kernel kthread_create w -^; ->", "shell foo ^; ''" })
	void proposesWhatCanStandThere(String line, String expected) {
		String text = SCRIPT + line.substring(0, line.indexOf('^'));
		assertEquals(expected, insertions(text).stream().map(String::strip).collect(Collectors.joining(",")));
	}

	@Test
	void aSpaceFollowsIfMoreWordsMust() {
		assertEquals(List.of("shell "), insertions(SCRIPT + "she"));
		assertEquals(List.of("shell"), insertions(SCRIPT + "init wait4 she"));
		assertEquals(List.of("fork", "fork1 "), insertions("init fo"));
	}

	@Test
	void flagsThatAreGivenAreNotProposedAgain() {
		List<String> flags = insertions("init rfork RFPROC|RFFDG|");
		assertEquals(14, flags.size());
		assertEquals("RFMEM", flags.get(0));
		assertFalse(flags.contains("RFPROC"));
		assertTrue(flags.indexOf("RFSTOPPED") > flags.indexOf("RFLINUXTHPN"));
		assertTrue(flags.indexOf("RFNAMEG") > flags.indexOf("RFPPWAIT"));
	}

	@Test
	void machineKeysAreProposedOnce() {
		assertEquals(List.of("randompid="), insertions("machine seed=1\nmachine ran"));
		assertEquals(List.of("maxproc=", "pidmax=", "randompid=", "invariants=", "boot="),
				insertions("machine seed=1\nmachine ktrace=1 "));
		assertEquals(List.of("minimal", "full"), insertions("machine boot="));
		assertEquals(List.of("full"), insertions("machine seed=1 boot=f"));
		assertEquals(List.of(), insertions("machine seed="));
		assertEquals(List.of(), insertions("machine sed="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "i", "init f", "init rfork RFPROC|RFF", "machine boot=f", "machine se" })
	void theTypedPartIsReplaced(String line) {
		for (Proposal proposal : Completions.at("#\n" + line)) {
			String kept = line.substring(0, line.length() - proposal.replaced());
			assertTrue(proposal.insertion().startsWith(line.substring(kept.length())), proposal.toString());
			assertTrue(kept.isEmpty() || " |=".indexOf(kept.charAt(kept.length() - 1)) >= 0, proposal.toString());
		}
	}

	@Test
	void callsShowTheirUsageAndMeaning() {
		Proposal proposal = Completions.at("init rf").get(0);
		assertEquals(new Proposal("rfork FLAGS [-> LABEL]", "rfork ", 2, Call.RFORK.description()), proposal);
	}

	@Test
	void labelsTellWhereTheyComeFrom() {
		assertEquals("Made on line 1.", Completions.at(SCRIPT + "shel").get(0).description());
		assertEquals("Kernel process, made on line 2.", Completions.at(SCRIPT + "init wait4 kp").get(0).description());
	}

	@Test
	void faultyLinesBeforeDoNotMatter() {
		assertTrue(insertions("init rfork RFOO -> a\nfoo bar\na fo").contains("fork"));
	}

	@Test
	void theYoungestLabelsAreProposedIfThereAreManyOfThem() {
		String text = IntStream.range(0, 2000).mapToObj(i -> "init fork -> p" + i + '\n').collect(Collectors.joining());
		List<String> labels = insertions(text + "p");
		assertEquals(500, labels.size());
		assertEquals("p1999 ", labels.get(499));
		assertEquals(List.of("p77 ", "p770 "), insertions(text + "p77").subList(0, 2));
	}
}
