package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.BiPredicate;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --until STOP}: stops where the machine itself is, and shows what it shows. */
class UntilTest {

	private static final String TEXT = Samples.ALL_PHASES;

	@TempDir
	Path folder;
	private Path script;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "a.fks", TEXT);
	}

	@ParameterizedTest
	@EnumSource
	void stopsBeforeTheFirstStepOfAPhase(Phase phase) {
		long position = first((stack, step) -> step.phase() == phase);
		Cli run = stop("phase=" + phase, position);
		assertTrue(run.err().startsWith(script + ": stopped at @" + position + ": breakpoint " + phase + ", pid "), run::err);
		assertTrue(run.err().contains(" forking (fork1 "), run::err);
	}

	@Test
	void saysWhoStoppedAndWhere() {
		long position = first((stack, step) -> step.phase() == Phase.PID_SCAN && pid(stack) == 2);
		Cli.execute("run", "--until", "phase=PID_SCAN,pid=2", script).exits(0).says(
				script + ": stopped at @" + position + ": breakpoint PID_SCAN, pid 2 forking (fork1 315)");
	}

	@Test
	void stopsInsideWhatFork1Calls() {
		long position = first((stack, step) -> step.phase() == null && stack.depth() > 4 && pid(stack) == 2);
		Cli run = stop("@" + position, position);
		assertTrue(run.err().startsWith(script + ": stopped at @" + position + ": pid 2 "), run::err);
	}

	@Test
	void stopsOnALineOfTheOriginal() {
		long position = first((stack, step) -> step.line() == 523 && step.function().name().equals("fork1"));
		Cli run = stop("line=523", position);
		assertTrue(run.err().contains(": breakpoint kern_fork.c:523, pid 1 forking (fork1 523)"), run::err);
	}

	@Test
	void aLineWithAProcessWaitsForIt() {
		long position = first((stack, step) -> step.line() == 523 && step.function().name().equals("fork1") && pid(stack) == 3);
		stop("pid=3,line=523", position);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 5, 8, 9 })
	void stopsBeforeTheFirstStepOfAnOperation(int number) {
		String text = Cli.execute("run", "--until", "op=" + number, script).exits(0).err();
		long position = Long.parseLong(text.replaceAll("(?s).*stopped at @([0-9]+):.*", "$1"));
		stop("op=" + number, position);
		assertEquals(number, new Reference(TEXT).runTo(position).operation());
		if (number > 1) {
			assertEquals(number - 1, new Reference(TEXT).runTo(position - 1).operation());
		}
	}

	@Test
	void stopsAtEveryPosition() {
		long length = new Reference(TEXT).length();
		for (long position = 0; position < length; position += 37) {
			Cli.execute("run", "--dump", "--until", "@" + position, script).exits(0).prints(
					new Reference(TEXT).runTo(position).dump().records());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "@604", "position=604", "position=@604" })
	void aPositionCanBeWrittenInThreeWays(String stop) {
		stop(stop, 604);
	}

	@Test
	void aPositionWithAProcessWaitsForItsNextStep() {
		long position = first((stack, step) -> pid(stack) == 3);
		stop("@" + (position - 5) + ",pid=3", position);
	}

	@Test
	void withoutDumpThereAreOnlyTheRecordsSoFar() {
		long position = first((stack, step) -> step.phase() == Phase.COUNT_HOOKS && pid(stack) == 2);
		String expected = new Reference(TEXT).runTo(position).records();
		assertTrue(expected.lines().count() > 3, expected);
		Cli.execute("run", "--until", "phase=COUNT_HOOKS,pid=2", script).exits(0).prints(expected);
	}

	@Test
	void theDumpHasTheLineOfTheOperation() {
		Cli run = Cli.execute("run", "--dump", "--until", "phase=PID_SCAN,pid=2", script);
		String last = run.out().lines().reduce((a, b) -> b).orElseThrow();
		assertTrue(last.startsWith("{\"state\":\"dump\",\"line\":7,"), last);
	}

	@Test
	void dumpAloneChangesNothing() {
		Cli.execute("run", "--dump", script).exits(0).prints(Cli.execute("run", script).out()).says();
	}

	@ParameterizedTest
	@ValueSource(strings = { "phase=PID_SCAN,pid=77", "line=3", "op=10", "@99999999" })
	void aRunThatNeverGetsThereEndsAndSaysSo(String stop) {
		Cli.execute("run", "--dump", "--until", stop, script).exits(0).prints(Cli.execute("run", script).out()).says(
				script + ": ended without reaching " + stop);
	}

	@Test
	void aSkippedOperationHasNoSteps() {
		Path skips = Samples.write(folder, "b.fks", "init rfork RFFDG -> a\na fork\ninit open\n");
		Cli.execute("run", "--until", "op=2", skips).exits(0).says(skips + ": ended without reaching op=2");
	}

	@Test
	void theBootIsPassedOver() {
		Path empty = Samples.write(folder, "b.fks", "");
		Cli.execute("run", "--until", "phase=PID_SCAN", empty).says(empty + ": ended without reaching phase=PID_SCAN");
	}

	@Test
	void aPositionStopsTheBoot() {
		Cli run = Cli.execute("run", "--dump", "--until", "@0", script).exits(0);
		assertEquals(1, run.out().lines().count());
		assertTrue(run.out().startsWith("{\"state\":\"dump\",\"line\":0,"), run::out);
	}

	@Test
	void theStopIsPartOfTheLineAboutAFile() {
		Path out = folder.resolve("out");
		Path bad = Samples.write(folder, "b.fks", Samples.BAD);
		Cli run = Cli.execute("run", "--out", out, "--until", "line=523", script, bad).exits(2).prints("");
		assertEquals(2, run.err().lines().count(), run::err);
		assertTrue(run.err().startsWith(script + ": stopped at @"), run::err);
		assertEquals(Cli.execute("run", "--until", "line=523", script).out(), Samples.read(out.resolve("a.jsonl")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pid=3", "foo", "foo=3", "phase", "phase=", "phase=pid_scan", "line=0",
			"line=x", "line=", "op=0", "op=-1", "@", "@x", "@1@2", "@1,", "@1,line=3", "pid=1,pid=2,@3",
			"position=99999999999999999999", "pid=99999999999,@3" })
	void whatIsNoPlaceIsWrongUsage(String stop) {
		Cli run = Cli.execute("run", "--until", stop, script).exits(64).prints("");
		assertEquals(2, run.err().lines().count(), run::err);
	}

	@Test
	void aPhaseWithATypingErrorIsRecognised() {
		Cli run = Cli.execute("run", "--until", "phase=PID_SCNA", script).exits(64);
		assertTrue(run.err().contains("unknown phase PID_SCNA (did you mean PID_SCAN?)"), run::err);
	}

	private Cli stop(String stop, long position) {
		Cli run = Cli.execute("run", "--dump", "--until", stop, script).exits(0);
		assertTrue(run.err().startsWith(script + ": stopped at @" + position + ": "), run::err);
		return run.prints(new Reference(TEXT).runTo(position).dump().records());
	}

	private static long first(BiPredicate<KernelStack, Step> fits) {
		return Reference.first(TEXT, fits).orElseThrow();
	}

	private static int pid(KernelStack stack) {
		return stack.proc() == null ? -1 : stack.proc().getPid();
	}
}
