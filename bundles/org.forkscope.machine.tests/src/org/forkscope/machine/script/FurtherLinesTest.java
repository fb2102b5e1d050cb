package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments that make calls where processes run at once. */
class FurtherLinesTest {

	private static ParseResult parse(String text) {
		return ScriptParser.parse(text.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void aCommentBecomesACallWithValues() {
		FurtherLines further = parse("init fork -> p\ndump\n#! init kill p SIGSTOP\np exit 0 #! init waitpid -1 WNOHANG|WUNTRACED\n")
				.script().further();
		assertEquals(List.of("init kill p SIGSTOP", "init waitpid -1 WNOHANG|WUNTRACED"),
				further.lines().stream().map(FurtherLine::text).toList());
		FurtherLine kill = further.lines().get(0);
		assertEquals(FurtherCall.KILL, kill.call());
		assertEquals("p", kill.arguments().label(0).name());
		assertEquals(17, kill.arguments().number(1));
		assertEquals(3, further.lines().get(1).arguments().number(1));
		assertEquals(4, further.lines().get(1).line());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"#!; after #! stand the name of a process and a call",
			"#! q ps; no process is called q",
			"#! init jump; there is no call jump",
			"#! init hardclock; hardclock cannot be called by init",
			"#! kernel ps; ps cannot be called by kernel",
			"#! init kill 1; it is written: kill ID SIGNAL",
			"#! init ps 1; it is written: ps",
			"#! init kill 1 SIGFOO; SIGFOO is not a signal (SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGEMT, SIGFPE, "
					+ "SIGKILL, SIGBUS, SIGSEGV, SIGSYS, SIGPIPE, SIGALRM, SIGTERM, SIGURG, SIGSTOP, SIGTSTP, SIGCONT, SIGCHLD, "
					+ "SIGTTIN, SIGTTOU, SIGIO, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGINFO, SIGUSR1, SIGUSR2)" })
	void whatIsWrongIsAProblemOnlyWhereProcessesRunAtOnce(String comment, String message) {
		ParseResult plain = parse("dump\n" + comment + "\n");
		assertTrue(plain.isGood());
		Problem problem = plain.together().firstProblem().orElseThrow();
		assertEquals(new Problem(2, 1, comment.length() + 1, message), problem);
	}

	@Test
	void beforeTheFirstDumpNothingRunsAtOnce() {
		assertEquals("such a line must stand behind the first dump, where the processes begin to run at once",
				parse("#! init ps\ndump\n").together().firstProblem().orElseThrow().message());
	}
}
