package org.forkscope.machine.script;

import static org.forkscope.machine.script.Scripts.bad;
import static org.forkscope.machine.script.Scripts.bytes;
import static org.forkscope.machine.script.Scripts.good;
import static org.forkscope.machine.script.Scripts.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.MachineSettings.Boot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineLinesTest {

	@Test
	void allKeysReachTheSettings() {
		Script script = good("machine maxproc=0x20 pidmax=0000300", "#", "machine seed=0xFFFFFFFFFFFFFFFF",
				"machine ktrace=1 invariants=1 boot=full randompid=-5");
		assertEquals(new MachineSettings(32, 300, -5, -1L, true, true, Boot.FULL), script.settings());
	}

	@Test
	void whatIsNotGivenHasItsDefault() {
		assertEquals(new MachineSettings(532, 99_999, null, 0, false, false, Boot.MINIMAL), good("dump").settings());
	}

	@ParameterizedTest
	@ValueSource(strings = { "maxproc=2", "maxproc=0x2", "maxproc=300000 pidmax=900101", "pidmax=999999",
			"pidmax=200 maxproc=33", "randompid=-2147483648", "randompid=2147483647", "randompid=-0", "randompid=-0x80000000",
			"seed=0", "seed=18446744073709551615", "seed=000", "ktrace=0", "ktrace=1", "invariants=0", "invariants=1",
			"boot=minimal", "boot=full", "boot=full maxproc=9 pidmax=200" })
	void goodPairs(String pairs) {
		good("machine " + pairs);
	}

	@ParameterizedTest
	@ValueSource(strings = { "maxproc=1", "maxproc=300001", "maxproc=-2", "maxproc=", "maxproc=+5", "maxproc=5x", "maxproc",
			"maxproc==5", "maxproc=99999999999999999999", "pidmax=199", "pidmax=1000000", "randompid=-2147483649",
			"randompid=2147483648", "randompid=x", "seed=-0", "seed=-1", "seed=18446744073709551616",
			"seed=0x10000000000000000", "seed=", "ktrace=2", "ktrace=00", "ktrace=0x1", "ktrace=-0", "ktrace=on",
			"ktrace=", "invariants=01", "invariants=true", "boot=Full", "boot=", "boot=medium", "boot", "=5", "=",
			"Maxproc=5", "memory=5", "maxproc=5=5", "boot=full=", "machine" })
	void badPairs(String pair) {
		bad(2, "#", "machine " + pair, "dump");
	}

	@Test
	void aMachineLineSetsSomething() {
		bad(1, "machine");
		bad(1, "machine # maxproc=5");
	}

	@Test
	void aKeyCanBeGivenOnce() {
		bad(1, "machine seed=1 seed=1");
		assertEquals("seed is already set on line 1", bad(3, "machine seed=1", "", "machine ktrace=1 seed=1").message());
	}

	@Test
	void machineLinesStandFirst() {
		bad(2, "dump", "machine seed=1");
		bad(3, "machine seed=1", "dump", "machine ktrace=1");
		bad(2, "init fork", "machine");
		good("# remark", "", "machine seed=1", "  # remark", "machine ktrace=1", "dump");
	}

	@Test
	void combinationIsBlamedOnTheLastMachineLine() {
		bad(3, "machine maxproc=100", "# x", "machine pidmax=400 seed=1", "", "init foo");
		bad(1, "machine pidmax=400", "#", "#");
		bad(2, "machine pidmax=400", "machine seed=1");
		bad(1, "machine maxproc=8 boot=full");
		bad(1, "machine pidmax=1696");
		good("machine pidmax=1697");
		good("machine maxproc=9 boot=full");
		good("machine maxproc=300000 pidmax=900101");
		bad(1, "machine maxproc=300000 pidmax=900100");
		bad(1, "machine maxproc=34 pidmax=200");
	}

	@Test
	void combinationComesBeforeErrorsOfTheLineThatEndsTheHead() {
		bad(1, "machine pidmax=400", "foo");
		bad(1, "machine pidmax=400", "\u0001");
		bad(1, "machine pidmax=400", "machine seed=1 \u0001");
		bad(1, "machine pidmax=400", "machine" + " seed=1".repeat(16), "machine maxproc=50");
		bad(2, "machine pidmax=400", "machine maxproc=x");
		bad(1, "machine maxproc=x", "machine pidmax=400", "foo");
	}

	@Test
	void aMachineLineThatCannotBeSplitEndsTheHead() {
		bad(1, "machine seed=1 \u00ff", "machine ktrace=1");
		bad(2, "machine seed=1", "\u0001 machine", "machine pidmax=400");
	}

	@Test
	void withOtherDefaultsTheScriptStillDecides() {
		MachineSettings defaults = MachineSettings.DEFAULT.withBoot(Boot.FULL).withSeed(7).withMaxproc(20);
		Script script = ScriptParser.parse(bytes("machine maxproc=30", "kernel setrunnable idle"), defaults).script();
		assertEquals(defaults.withMaxproc(30), script.settings());
		MachineSettings unfit = MachineSettings.DEFAULT.withPidmax(200);
		assertEquals(1, ScriptParser.parse(bytes("", "dump"), unfit).firstProblem().orElseThrow().line());
	}

	@Test
	void messagesSayWhatWouldBeRight() {
		assertEquals("maxproc must be a number from 2 to 300000, not 1", bad(1, "machine maxproc=1").message());
		assertEquals("boot must be minimal or full, not medium", bad(1, "machine boot=medium").message());
		assertEquals("unknown machine key maxprocs (did you mean maxproc?)", bad(1, "machine maxprocs=5").message());
		assertEquals("boot=full needs a maxproc of at least 9, not 8", bad(1, "machine maxproc=8 boot=full").message());
		assertTrue(bad(1, "machine maxproc=100 pidmax=400").message().contains("at least 401"));
	}

	@Test
	void problemsOfFaultyHeadsDoNotMultiply() {
		assertEquals(1, parse("machine boot=ful", "kernel setrunnable idle").problems().size());
		assertEquals(1, parse("machine maxproc=x", "machine pidmax=400", "dump").problems().size());
	}
}
