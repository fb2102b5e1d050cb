package org.forkscope.machine.script;

import static org.forkscope.machine.script.Scripts.bad;
import static org.forkscope.machine.script.Scripts.good;
import static org.forkscope.machine.script.Scripts.lastOperation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.forkscope.machine.MachineSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text breaks into lines and words. */
class LineRulesTest {

	static IntStream allBytes() {
		return IntStream.rangeClosed(0, 0xff);
	}

	@Test
	void emptyTextIsAScriptWithoutStatements() {
		Script script = ScriptParser.parse(new byte[0]).script();
		assertEquals(0, script.statements().size());
		assertEquals(MachineSettings.DEFAULT, script.settings());
		assertEquals(Label.BOOT, script.labels());
	}

	@Test
	void lastLineMayLackItsLineFeed() {
		assertEquals(1, ScriptParser.parse("init fork".getBytes()).script().statements().size());
		assertEquals(3, ScriptParser.parse("\n\ndump".getBytes()).script().statements().get(0).line());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\r  ", "#", "  # text", "\r", "#\r", "###" })
	void linesWithoutWordsAreIgnored(String line) {
		assertEquals(5, lastOperation(line, line, line, line, "init fork").line());
	}

	@Test
	void spacesTabsAndCarriageReturnsSeparateWords() {
		assertEquals("init rfork RFPROC -> a", lastOperation(" \tinit\rrfork \r\t RFPROC\r->\ta\r").text());
	}

	@Test
	void carriageReturnAloneEndsNoLine() {
		bad(1, "init fork\rinit fork");
	}

	@Test
	void commentStartsInsideWordsToo() {
		assertEquals("init fork", lastOperation("init fork#x -> y").text());
		assertEquals("init fork -> a", lastOperation("init fork -> a#b").text());
		bad(1, "init fork -> #a");
		bad(1, "in#it fork");
	}

	@ParameterizedTest
	@MethodSource("allBytes")
	void everyByteMayStandInAComment(int value) {
		if (value != '\n') {
			good("dump #" + (char) value, "dump");
		}
	}

	@ParameterizedTest
	@MethodSource("allBytes")
	void bytesOutsidePrintableAsciiAreErrorsOfTheirLine(int value) {
		String line = "dump " + (char) value;
		boolean harmless = " \t\r\n#".indexOf(value) >= 0;
		if (harmless) {
			good("dump", line);
		} else {
			Problem problem = bad(2, "dump", line);
			assertEquals(6, problem.column());
			boolean wordByte = value >= 0x21 && value <= 0x7e;
			assertEquals(!wordByte, problem.message().contains("byte 0x%02x".formatted(value)), problem.message());
		}
	}

	@Test
	void badByteInTheMiddleOfAWordIsFoundThere() {
		assertEquals(9, bad(1, "init for\u00e4k").column());
	}

	@Test
	void aLineHasSixteenWordsAtMost() {
		String fifteen = " x".repeat(15);
		assertTrue(bad(1, "dump" + fifteen).message().startsWith("dump stands alone"));
		Problem problem = bad(1, "dump" + fifteen + " y");
		assertTrue(problem.message().contains("16 words"), problem.message());
		assertEquals(36, problem.column());
		good("dump #" + fifteen + fifteen);
	}

	@Test
	void sixteenWordsOfAMachineLineAreFine() {
		bad(1, "machine" + " seed=1".repeat(15));
		bad(2, "machine seed=1", "machine" + " maxproc=9".repeat(16));
	}

	@Test
	void theFirstOfBadByteAndExtraWordIsReported() {
		assertTrue(bad(1, "\u0001" + " x".repeat(20)).message().contains("0x01"));
		assertTrue(bad(1, "x" + " x".repeat(20) + "\u0001").message().contains("16 words"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Init fork", "init Fork", "KERNEL at_fork x", "DUMP", "init rfork rfproc",
			"init ktrace ON", "init setrlimit nproc 1", "init setrlimit NPROC Infinity" })
	void wordsAreCaseSensitive(String line) {
		bad(1, line);
	}
}
