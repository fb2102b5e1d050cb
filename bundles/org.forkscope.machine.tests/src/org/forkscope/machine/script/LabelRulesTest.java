package org.forkscope.machine.script;

import static org.forkscope.machine.script.Scripts.bad;
import static org.forkscope.machine.script.Scripts.good;
import static org.forkscope.machine.script.Scripts.lastOperation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;

import org.forkscope.machine.script.Statement.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRulesTest {

	private static final String FULL = "machine boot=full";

	@Test
	void labelsHaveTheirIndex() {
		Script script = good("init fork -> a", "kernel kthread_create a -> k", "a vfork -> b");
		assertEquals(12, script.labels().size());
		IntStream.range(0, 12).forEach(i -> assertEquals(i, script.labels().get(i).index()));
		assertEquals(List.of("a", "k", "b"), script.labels().subList(9, 12).stream().map(Label::name).toList());
		assertEquals(List.of(Label.Kind.PROCESS, Label.Kind.KTHREAD, Label.Kind.PROCESS),
				script.labels().subList(9, 12).stream().map(Label::kind).toList());
		assertEquals(List.of(1, 2, 3), script.labels().subList(9, 12).stream().map(Label::line).toList());
		assertSame(script.labels().get(9), ((Operation) script.statements().get(2)).actor());
	}

	@Test
	void aLabelIsDefinedOnAnEarlierLine() {
		good("init fork -> a", "a fork");
		bad(1, "a fork", "init fork -> a");
		bad(1, "a fork -> a");
		bad(2, "init fork -> a", "init wait4 b", "init fork -> b");
		bad(1, "init setpgid 0 a");
		bad(1, "kernel setrunnable a");
	}

	@Test
	void aLabelIsDefinedOnce() {
		assertEquals("label a is already defined on line 1: choose another one",
				bad(3, "init fork -> a", "", "init fork -> a").message());
		bad(2, "init fork -> a", "kernel kthread_create w -> a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "machine", "dump", "kernel", "any", "pgrp", "clone", "on", "off", "proc0", "init", "idle",
			"swi1", "swi6", "pagedaemon", "vmdaemon", "bufdaemon", "syncer" })
	void wordsOfTheLanguageCannotBeDefined(String word) {
		bad(1, "init fork -> " + word);
		bad(2, FULL, "init fork -> " + word);
		bad(1, "kernel kthread_create x -> " + word);
	}

	@ParameterizedTest
	@ValueSource(strings = { "inherit", "infinity", "NPROC", "fork", "RFPROC", "exit", "Kernel", "proc1", "swi4", "minimal",
			"full", "boot", "_", "_x", "a-b.c:d_E", "Z9", "a..", "a::", "a-" })
	void otherNamesCan(String name) {
		assertEquals(name, lastOperation("init fork -> " + name, name + " fork").actor().name());
		good("init fork -> " + name, "init wait4 " + name, "init setpgid " + name + " " + name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "9a", "-a", ".a", ":a", "a/b", "a+b", "a|b", "a=b", "->", "\"a\"", "a,", "(a)" })
	void otherWordsAreNoNames(String word) {
		bad(1, "init fork -> " + word);
		bad(1, "kernel at_fork " + word);
		bad(1, "kernel rm_at_fork " + word);
		bad(1, "kernel kthread_create " + word);
	}

	@Test
	void namesHave63CharactersAtMost() {
		String longest = "n".repeat(63);
		good("init fork -> " + longest, longest + " fork", "kernel at_fork " + longest,
				"kernel kthread_create " + longest);
		bad(1, "init fork -> n" + longest);
		bad(1, "kernel at_fork n" + longest);
		bad(1, "kernel kthread_create n" + longest);
	}

	@ParameterizedTest
	@ValueSource(strings = { "machine", "dump", "kernel", "any", "init", "idle", "on" })
	void hooksAndKernelProcessesMayHaveAnyName(String name) {
		good("kernel at_fork " + name, "kernel kthread_create " + name, "kernel kthread_create " + name,
				"kernel rm_at_fork " + name);
	}

	@Test
	void bootLabelsOfAFullBoot() {
		for (String name : List.of("pagedaemon", "vmdaemon", "bufdaemon", "syncer")) {
			good(FULL, name + " fork", name + " return", name + " exit 0", "init wait4 " + name);
			bad(1, name + " fork");
			bad(1, "init wait4 " + name);
		}
		for (String name : List.of("idle", "swi1", "swi6")) {
			good(FULL, "init wait4 " + name, "kernel setrunnable " + name, "init setpgid " + name + " 0");
			bad(2, FULL, name + " fork");
			bad(2, FULL, name + " return");
			bad(2, FULL, name + " exit 0");
			bad(1, "init wait4 " + name);
			bad(1, name + " fork");
		}
		good("proc0 fork", "init fork", "init wait4 proc0", "proc0 setpgid init proc0");
	}

	@Test
	void kernelHasNoLabel() {
		assertNull(lastOperation("kernel at_fork x").actor());
		bad(1, "init wait4 kernel");
		bad(1, "kernel setrunnable kernel");
	}

	@Test
	void onlyKernelProcessesReturn() {
		good("kernel kthread_create w -> k", "k return");
		bad(2, "init fork -> a", "a return");
		bad(3, "kernel kthread_create w -> k", "k fork -> c", "c return");
		bad(1, "init return");
		bad(1, "proc0 return");
		bad(1, "kernel return");
	}

	@Test
	void proc0AndInitDoNotExit() {
		bad(1, "init exit 0");
		bad(1, "proc0 exit 0");
		good("init fork -> a", "a exit 0", "kernel kthread_create w -> k", "k exit 0");
	}

	@Test
	void theArrowNamesOneProcessAtTheEnd() {
		bad(1, "init fork ->");
		bad(1, "init fork a");
		bad(1, "init fork -> a b");
		bad(1, "init fork -> a -> b");
		bad(1, "init fork -> -> a");
		bad(1, "init -> a");
		bad(1, "-> a");
		bad(1, "init rfork -> a");
		bad(1, "init rfork -> a RFPROC");
		bad(1, "init fork ->a");
		bad(1, "init fork - > a");
	}

	@Test
	void onlyCallsThatMakeAProcessHaveAResult() {
		List<String> makers = List.of("init fork", "init vfork", "init rfork RFPROC", "init fork1 RFPROC",
				"kernel kthread_create w", "kernel kthread_create w RFSTOPPED");
		makers.forEach(maker -> assertEquals("x", lastOperation(maker + " -> x").result().name()));
		makers.forEach(maker -> assertNull(lastOperation(maker).result()));
		for (String other : List.of("init open", "init wait4 any", "init execve /x", "init setuid 0", "kernel at_fork h",
				"kernel setrunnable init", "kernel rm_at_fork h", "init setsid", "init cpu 1")) {
			good(other);
			bad(1, other + " -> x");
		}
	}

	@Test
	void faultyDefinitionsDoNotSpoilLaterLines() {
		assertEquals(1, Scripts.parse("init rfork RFPROX -> a", "a fork -> b", "b exit 1").problems().size());
		assertEquals(1, Scripts.parse("kernel kthread_create 9 -> k", "k return").problems().size());
	}
}
