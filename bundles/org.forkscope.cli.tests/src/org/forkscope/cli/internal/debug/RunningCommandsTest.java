package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.forkscope.cli.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that let the machine run forward. */
class RunningCommandsTest {

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	@Test
	void beginsAtTheFirstLineOfTheScript() {
		Dialogue start = dialogue();
		assertEquals(1, start.lines().size());
		assertTrue(start.last().endsWith("pid 1 (init)  user t.fks:1  init execve /sbin/init 3 2"), start::last);
	}

	@Test
	void runsToTheEnd() {
		dialogue("run").shows("@").ends("end of the run at @");
		assertEquals(dialogue("run").last(), dialogue("continue").last());
	}

	@Test
	void runsToTheFirstBreakpointFromAnywhere() {
		assertEquals(dialogue("break PID_SCAN", "run").last(), dialogue("goto end", "break PID_SCAN", "r").last());
		dialogue("break PID_SCAN", "run").shows("1: breakpoint PID_SCAN, pid 1 forking");
	}

	@Test
	void startsAgain() {
		assertEquals(dialogue().last(), dialogue("goto end", "start").last());
	}

	@Test
	void continuesFromBreakpointToBreakpoint() {
		dialogue("break PID_SCAN", "run", "continue").ends("@").shows("1: breakpoint PID_SCAN, pid 2 forking");
		assertEquals(dialogue("b PID_SCAN", "run", "c", "c").last(), dialogue("b PID_SCAN", "run", "c 2").last());
		Dialogue.of(folder, "continue 2").fails("<stdin>:1: the machine does not stand at a breakpoint that could be passed over");
	}

	@Test
	void stepsThroughEachStepOfAProcess() {
		Dialogue steps = dialogue("step", "step", "s", "s 3");
		long first = steps.places().get(0);
		assertEquals(List.of(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6), steps.places());
	}

	@Test
	void nextPassesOverCalls() {
		Dialogue into = dialogue("until 106", "step");
		Dialogue over = dialogue("until 106", "next");
		assertTrue(into.last().contains("fork1 kern_fork.c:"), into::last);
		assertTrue(over.last().contains("fork kern_fork.c:107"), over::last);
		assertEquals(over.place(), dialogue("until 106", "n").place());
	}

	@Test
	void finishLeavesTheSelectedFrame() {
		assertTrue(dialogue("until PID_SCAN", "finish").last().contains("fork kern_fork.c:107"));
		assertTrue(dialogue("until PID_SCAN", "up", "finish").last().contains("syscall trap.c:"));
	}

	@Test
	void stepiGoesOnePositionFurther() {
		Dialogue dialogue = dialogue("stepi", "si 5");
		long first = dialogue.places().get(0);
		assertEquals(List.of(first, first + 1, first + 6), dialogue.places());
	}

	@Test
	void untilStopsAtAPlaceOnce() {
		Dialogue dialogue = dialogue("until ZERO_COPY", "info breakpoints", "continue");
		dialogue.shows("breakpoint ZERO_COPY, pid 1 forking").shows("No breakpoints.").ends("end of the run");
	}

	@Test
	void untilComesToTheEndOfALoop() {
		String scan = "machine maxproc=32 pidmax=200 randompid=100 seed=19811\ninit fork -> a\ninit sysctl kern.randompid 0\n" + "init fork -> b\n";
		Path script = Samples.write(folder, "scan.fks", scan);
		Dialogue dialogue = Dialogue.of(script, List.of(), "until PID_SCAN", "until").succeeds();
		assertTrue(dialogue.place() > dialogue.places().get(1), () -> dialogue.lines().toString());
		assertTrue(line(dialogue.last()) > 315, dialogue::last);
	}

	private static int line(String place) {
		return Integer.parseInt(place.replaceFirst(".*kern_fork.c:([0-9]+).*", "$1"));
	}

	@Test
	void untilInUserModeGoesToTheNextLineOfTheProcess() {
		assertEquals(dialogue("until").place(), dialogue("next").place());
	}

	@Test
	void nextLineGoesToTheNextLineOfTheScript() {
		Dialogue dialogue = dialogue("next-line", "nl 2");
		assertTrue(dialogue.last().contains("user t.fks:4  b exit 3"), dialogue::last);
	}

	@Test
	void nextPhaseGoesToTheNextPhase() {
		assertTrue(dialogue("until PUBLISH", "next-phase").last().contains("[ZERO_COPY]"));
		assertTrue(dialogue("until PUBLISH", "np 2").last().contains("[BASE_INIT]"));
	}

	@Test
	void atTheEndEverythingStaysThere() {
		Dialogue dialogue = dialogue("goto end", "step", "next", "continue", "stepi", "finish");
		assertEquals(6, dialogue.lines().stream().filter(line -> line.startsWith("end of the run at @")).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "step x", "next 0", "stepi -1", "continue 1 2", "finish x" })
	void howOftenIsANumber(String command) {
		String word = command.substring(command.indexOf(' ') + 1);
		Dialogue.of(folder, command).fails("<stdin>:1: expected a number from 1 on, found '" + word + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "run x", "start x" })
	void nothingStandsBehindTheseCommands(String command) {
		Dialogue.of(folder, command).fails("<stdin>:1: expected nothing behind the command, found x");
	}

	@Test
	void aProcessThatIsSelectedIsStepped() {
		Dialogue dialogue = dialogue("break script=3", "run", "process init", "step");
		assertTrue(dialogue.last().contains("pid 1 (init)"), dialogue::last);
	}
}
