package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptHelpTest {

	@Test
	void explainsCallsWithUsageAndErrors() {
		String help = ScriptHelp.at("init wait4 any", 6).orElseThrow();
		String[] lines = help.split("\n");
		assertEquals("wait4 any|pgrp|LABEL [clone]", lines[0]);
		assertEquals(Call.WAIT4.description(), lines[1]);
		assertEquals("ECHILD: No child is meant.", lines[2]);
	}

	@Test
	void explainsFlagsByNameAndNumber() {
		assertTrue(ScriptHelp.at("a rfork RFPPWAIT", 9).orElseThrow().startsWith("RFPPWAIT (0x80000000): Kernel only: "));
		assertEquals("RFPROC|RFMEM", ScriptHelp.at("a rfork 0x30", 9).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "machine seed=1, 1", "machine seed=1, 9", "dump, 1", "kernel at_fork x, 1", "init fork, 1",
			"a wait4 init, 9", "a wait4 any, 9", "a ktrace on inherit, 13", "a sysctl kern.lastpid, 12",
			"a fork -> b, 8" })
	void explainsWordsOfTheLanguage(String line, int column) {
		assertTrue(ScriptHelp.at(line, column).orElseThrow().matches("[A-Z].+\\."));
	}

	@ParameterizedTest
	@CsvSource({ "a fork, 1", "a fork -> b, 11", "a cpu 5, 7", "a foo, 3", "a fork # fork, 12", "a fork, 2", "a fork, 99" })
	void hasNothingToSayAboutOthers(String line, int column) {
		assertEquals(Optional.empty(), ScriptHelp.at(line, column));
	}

	@ParameterizedTest
	@EnumSource
	void everyCallIsExplained(Call call) {
		assertTrue(call.description().matches("[A-Z][^.]+\\.( [A-Z][^.]+\\.)?|.*ktrace\\.out.*"), call.description());
		assertTrue(call.usage().startsWith(call.word()));
		call.failures().forEach(failure -> assertTrue(failure.reason().endsWith("."), failure.reason()));
		assertEquals(Optional.of(call), Call.byWord(call.word()));
	}

	@ParameterizedTest
	@CsvSource({ "EXECVE, execve PATH [DSIZE SSIZE]", "KTRACE, ktrace on [inherit]|off", "FORK, fork [-> LABEL]",
			"SETRLIMIT, setrlimit NPROC infinity|CUR [infinity|MAX]", "OPEN, open", "SETPGID, setpgid 0|LABEL 0|LABEL",
			"KTHREAD_CREATE, kthread_create NAME [FLAGS] [-> LABEL]", "RFORK, rfork FLAGS [-> LABEL]" })
	void usageShowsWhatMayBeLeftOut(Call call, String usage) {
		assertEquals(usage, call.usage());
	}
}
