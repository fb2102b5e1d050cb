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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --break SPEC --condition EXPR --goto POS --back N}: stands where the machine itself does. */
class BreakTest {

	private static final String TEXT = Samples.ALL_PHASES;

	@TempDir
	Path folder;
	private Path script;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "a.fks", TEXT);
	}

	private static long position(Cli run) {
		String text = run.exits(0).err();
		assertTrue(text.contains(": stopped at @"), text);
		return Long.parseLong(text.replaceAll("(?s).*: stopped at @([0-9]+):.*", "$1"));
	}

	private static long first(BiPredicate<KernelStack, Step> fits) {
		return Reference.first(TEXT, fits).orElseThrow();
	}

	@ParameterizedTest
	@EnumSource
	void stopsWhereUntilStops(Phase phase) {
		Cli run = Cli.execute("run", "--dump", "--break", phase, script);
		long position = first((stack, step) -> step.phase() == phase);
		assertEquals(position, position(run));
		run.prints(new Reference(TEXT).runTo(position).dump().records());
		run.says(script + ": stopped at @" + position + ": breakpoint " + phase + ", pid " + pid(run) + " forking");
	}

	private static String pid(Cli run) {
		return run.err().replaceAll("(?s).*pid ([0-9]+) forking.*", "$1");
	}

	@Test
	void stopsAtALineAFunctionAndAnOperation() {
		assertEquals(first((stack, step) -> step.line() == 523 && step.function().name().equals("fork1")),
				position(Cli.execute("run", "--break", "523", script)));
		assertEquals(first((stack, step) -> step.function().name().equals("exit1")),
				position(Cli.execute("run", "--break", "exit1", script)));
		assertEquals(position(Cli.execute("run", "--break", "op=5", script)),
				position(Cli.execute("run", "--break", "script=6", script)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "watch=p_pptr,change,pid=2 | watch p_pptr of pid 2: ", "event=BORN,count=2 | born: pid 3, child of 2",
			"event=ZOMBIE | zombie: pid 4", "event=RUNNABLE,children=2 | runnable: pid 3", "event=RUNNABLE,subtree=2,count=2 | runnable: pid 3",
			"fork1,return,name=swapper | fork1 returned 22" })
	void stopsAtWhatHappens(String spec, String reason) {
		Cli run = Cli.execute("run", "--break", spec, script).exits(0);
		assertTrue(run.err().contains(": " + reason) || run.err().contains(" " + reason), run::err);
	}

	@Test
	void ofSeveralTheFirstThatIsHitStops() {
		long scan = position(Cli.execute("run", "--break", "PID_SCAN", script));
		assertEquals(scan, position(Cli.execute("run", "--break", "exit1", "--break", "PID_SCAN", script)));
	}

	@Test
	void aConditionIsForItsBreakpoint() {
		long second = first((stack, step) -> step.phase() == Phase.PID_SCAN && stack.proc().getPid() == 2);
		assertEquals(second, position(Cli.execute("run", "--break", "PID_SCAN", "--condition", "curproc->p_pid == 2", script)));
		assertEquals(second, position(Cli.execute("run", "--break", "PID_SCAN if curproc->p_pid == 2", script)));
		assertEquals(second,
				position(Cli.execute("run", "--break", "exit1", "--break", "PID_SCAN", "--condition", "curproc->p_pid == 2", script)));
	}

	@Test
	void aConditionWithoutAValueStopsAndSaysSo() {
		Cli run = Cli.execute("run", "--break", "PID_SCAN", "--condition", "p2->p_pid == 2", script).exits(0);
		assertTrue(run.err().contains("; its condition: p2 is NULL"), run::err);
	}

	@Test
	void goesFromTheStopAndSaysWhereThatWas() {
		long scan = position(Cli.execute("run", "--break", "PID_SCAN", script));
		Cli run = Cli.execute("run", "--break", "PID_SCAN", "--goto", "+100", "--back", "30", "--dump", script);
		assertEquals(scan + 70, position(run));
		assertTrue(run.err().startsWith(script + ": @" + scan + ": breakpoint PID_SCAN, pid 1 forking\n"), run::err);
		run.prints(new Reference(TEXT).runTo(scan + 70).dump().records());
	}

	@Test
	void goesBackFromTheEnd() {
		long length = new Reference(TEXT).length();
		assertEquals(length - 5, position(Cli.execute("run", "--back", "5", script)));
		assertEquals(length - 7, position(Cli.execute("run", "--goto", "end", "--back", "7", script)));
		assertEquals(0, position(Cli.execute("run", "--back", "999999", script)));
	}

	@Test
	void goesToWhatHappensToAProcess() {
		long birth = position(Cli.execute("run", "--goto", "pid 3 birth", script));
		long exit = position(Cli.execute("run", "--goto", "pid 4 exit", script));
		assertTrue(birth < exit, birth + " < " + exit);
		Cli missing = Cli.execute("run", "--goto", "pid 99 birth", script).exits(0);
		assertTrue(missing.err().contains("no process with pid 99 has its birth in this run"), missing::err);
	}

	@Test
	void printsWhereItStandsAtLast() {
		Cli run = Cli.execute("run", "--print", "curproc->p_pid", "--print", "p2->p_pid", "--break", "PID_SCAN,pid=2", script).exits(0);
		String position = ": @" + position(run) + ": ";
		assertTrue(run.err().contains(position + "curproc->p_pid = 2\n"), run::err);
		assertTrue(run.err().contains(position + "p2->p_pid: column 5: p2 is NULL"), run::err);
	}

	@Test
	void printsOnTheWayWhereAPlaceIsGiven() {
		Cli run = Cli.execute("run", "--print", "curproc->p_pid", "--at", "phase=PID_SCAN", "--break", "exit1", script).exits(0);
		assertEquals(3, run.err().lines().filter(line -> line.contains("curproc->p_pid = ")).count(), run::err);
	}

	@Test
	void checksTheInvariantsOnTheWay() {
		Cli run = Cli.execute("run", "--check", "--break", "PID_SCAN", script).exits(0);
		assertTrue(run.err().strip().endsWith("; all invariants held in " + position(Cli.execute("run", "--break", "PID_SCAN", script)) + " steps"),
				run::err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PID_SCAN,pid=77", "op=10", "event=ERRNO:EAGAIN", "PID_SCAN if nextpid > 5000" })
	void aRunThatIsNotStoppedEndsAndSaysSo(String spec) {
		Cli.execute("run", "--break", spec, script).exits(0).prints(Cli.execute("run", script).out())
				.says(script + ": ended without reaching " + spec);
	}

	@Test
	void aPositionBehindTheEndIsNotReached() {
		Cli.execute("run", "--goto", "99999999", script).exits(0).prints(Cli.execute("run", script).out())
				.says(script + ": ended without reaching 99999999");
	}

	@Test
	void eachFileStopsForItself() {
		Path other = Samples.write(folder, "b.fks", "init fork -> a\n");
		Path bad = Samples.write(folder, "c.fks", Samples.BAD);
		Path out = folder.resolve("out");
		Cli run = Cli.execute("run", "--out", out, "--break", "VM_FORK", script, other, bad).exits(2);
		assertEquals(2, run.err().lines().filter(line -> line.contains(": stopped at @")).count(), run::err);
		assertEquals(Cli.execute("run", "--break", "VM_FORK", other).out(), Samples.read(out.resolve("b.jsonl")));
	}

	@Test
	void processesThatRunAtOnceStopToo() {
		Path vfork = Samples.write(folder, "v.fks", "init fork -> p\ndump\np vfork -> c\nc execve /bin/ls\n");
		Path choices = Samples.write(folder, "choices.txt", "p until msleep\nc until execve\nc until user\n");
		Cli run = Cli.execute("run", "--together", "no-giant", "--choices", choices, "--break", "event=SLEEPING:ppwait", vfork).exits(0);
		assertTrue(run.err().contains("sleeping: pid 2 (ppwait)"), run::err);
		Path impossible = Samples.write(folder, "impossible.txt", "p 3\nnobody 2\n");
		Cli.execute("run", "--together", "giant", "--choices", impossible, "--goto", "end", vfork).exits(64)
				.says(impossible + ": line 2, column 1: nobody cannot take a step here; p can");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--break | PID_SCNA | PID_SCNA: column 1: ", "--break | PID_SCAN if 1 + | column 16: expected a value",
			"--condition | 1 | --break=SPEC", "--goto | foo | 'foo' is no position", "--back | 0 | expected how many steps to go back, found '0'",
			"--back | x | found 'x'", "--print | 1 | say where to print" })
	void whatIsWrongIsToldBeforeAnythingRuns(String option, String value, String message) {
		Cli run = Cli.execute("run", option, value, script).exits(64).prints("");
		assertTrue(run.err().contains(message), run::err);
		assertEquals(2, run.err().lines().count(), run::err);
	}

	@Test
	void optionsThatContradictEachOtherAreRefused() {
		Cli.execute("run", "--until", "op=1", "--break", "fork1", script).exits(64).prints("");
		Cli.execute("run", "--break", "fork1 if 1", "--condition", "1", script).exits(64).prints("");
		Cli.execute("run", "--save", folder.resolve("x.fksession"), script, script).exits(64).prints("");
	}
}
