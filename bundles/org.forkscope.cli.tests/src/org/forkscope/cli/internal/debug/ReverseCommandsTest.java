package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reverse command at the start, in the middle and at the end. */
class ReverseCommandsTest {

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	@ParameterizedTest
	@ValueSource(strings = { "reverse-continue", "reverse-step", "reverse-next", "reverse-finish", "reverse-next-line", "reverse-next-phase" })
	void atTheStartNothingIsLeftToGoBackTo(String command) {
		dialogue("goto start", command).shows("start of the run").ends("@0  ");
	}

	@Test
	void atTheStartAStepOfTheMachineStaysThere() {
		dialogue("goto start", "reverse-stepi 3").ends("@0  ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "reverse-step", "reverse-next", "reverse-finish", "reverse-next-phase", "reverse-stepi", "rs", "rsi" })
	void atTheEndTheLastStepIsTheOneToGoBackTo(String command) {
		Dialogue dialogue = dialogue("goto end", command);
		long end = Long.parseLong(dialogue.lines().stream().filter(line -> line.startsWith("end of the run at @")).findFirst()
				.orElseThrow().substring("end of the run at @".length()));
		assertEquals(end - 1, dialogue.place());
	}

	@Test
	void atTheEndTheLastLineIsFound() {
		assertTrue(dialogue("goto end", "reverse-next-line").last().contains("user t.fks:7"));
	}

	@Test
	void stepsBackAndForthMeet() {
		long middle = dialogue("until PUBLISH").place();
		assertEquals(middle, dialogue("until PUBLISH", "step", "reverse-step").place());
		assertEquals(middle - 2, dialogue("until PUBLISH", "reverse-step 2").place());
		assertEquals(middle, dialogue("until PUBLISH", "step 7", "reverse-step 7").place());
		assertEquals(middle, dialogue("until PUBLISH", "stepi 40", "rsi 40").place());
	}

	@Test
	void reverseNextPassesOverCalls() {
		long call = dialogue("until 106").place();
		Dialogue back = dialogue("until 106", "next", "reverse-next");
		assertEquals(call, back.place());
	}

	@Test
	void reverseFinishGoesToTheCall() {
		Dialogue back = dialogue("until PID_SCAN", "reverse-finish");
		assertTrue(back.last().contains("syscall trap.c:") || back.last().contains("fork kern_fork.c:106"), back::last);
		assertTrue(back.place() < dialogue("until PID_SCAN").place());
	}

	@Test
	void reverseNextLineGoesToTheLineThatWasBegunLast() {
		assertTrue(dialogue("break exit1", "run", "reverse-next-line").last().contains("user t.fks:4  b exit 3"));
		assertTrue(dialogue("break exit1", "run", "rnl 2").last().contains("user t.fks:3  a fork -> b"));
	}

	@Test
	void reverseNextPhaseGoesToTheOtherPhase() {
		assertTrue(dialogue("until PUBLISH", "reverse-next-phase").last().contains("[PID_COMMIT]"));
	}

	@Test
	void reverseContinueGoesToTheHitBefore() {
		Dialogue dialogue = dialogue("break PID_SCAN", "run", "continue", "continue", "reverse-continue", "rc");
		assertEquals(dialogue.places().get(2), dialogue.places().get(4));
		assertEquals(dialogue.places().get(1), dialogue.places().get(5));
		dialogue("break PID_SCAN", "run", "rc").shows("start of the run").ends("@0  ");
	}

	@Test
	void reverseContinueFromTheEndCrossesBirthsAndReaps() {
		Dialogue dialogue = dialogue("catch REAPED", "goto end", "rc");
		dialogue.shows("1: reaped: pid 3");
		assertEquals(dialogue("catch REAPED", "run").place(), dialogue.place());
	}

	@Test
	void theSameFutureComesAgain() {
		assertEquals(dialogue("run").last(), dialogue("break exit1", "run", "rc", "goto 300", "delete", "continue").last());
	}
}
