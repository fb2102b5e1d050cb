package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that set, change and delete breakpoints. */
class BreakpointCommandsTest {

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "break PID_SCAN | breakpoint PID_SCAN, pid 1 forking",
			"break phase=PID_SCAN,leave | breakpoint end of PID_SCAN, pid 1 forking", "break 361 | breakpoint kern_fork.c:361, pid 1 forking",
			"break kern_fork.c:361,pid=2 | breakpoint kern_fork.c:361, pid 2 forking", "b exit1 | breakpoint exit1, pid 3",
			"break fork1,return,count=2 | breakpoint fork1 returned 0, pid 2", "break script=5 | breakpoint line 5, pid 2",
			"break op=4 | breakpoint line 4, pid 3", "break PID_SCAN if curproc->p_pid == 2 | breakpoint PID_SCAN, pid 2 forking",
			"break watch=p_pptr,change | watch p_pptr of pid 2: ", "watch p_pptr,change | watch p_pptr of pid 2: ",
			"watch proc.p_xstat | watch p_xstat of ", "watch curproc->p_comm | watch p_comm of pid 1: \"swapper\"",
			"watch nextpid if nextpid == 3 | watch nextpid of globals: 2", "break event=BORN | born: pid 2, child of 1",
			"catch BORN | born: pid 2, child of 1", "catch born,count=2 | born: pid 3, child of 2", "catch ERRNO ECHILD | call fails: ECHILD",
			"catch RUNNABLE,children=2 | runnable: pid 3", "catch ZOMBIE if nextpid == 3 | zombie: pid 3", "catch REAPED | reaped: pid 3",
			"tbreak PID_SCAN | breakpoint PID_SCAN, pid 1 forking" })
	void stopsAtEachKind(String command, String reason) {
		Dialogue dialogue = dialogue(command, "continue");
		dialogue.shows("1: " + reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "break PID_SCAN,pid=4", "catch ERRNO EAGAIN", "break exit1 if curproc->p_pid == 2",
			"watch p_xstat,pid=2", "break 361,count=4", "break fork1,name=sh" })
	void passesByWhatDoesNotFit(String command) {
		dialogue(command, "continue").ends("end of the run");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "PID_COMMIT,\"fork\" | fork", "PUBLISH,\"%d of %s\",nextpid,curproc->p_comm | 2 of \"",
			"PUBLISH,\"%5d;%-5d;%05d;%x;%o;%u;%c;100%%\\n\",nextpid,nextpid,nextpid,30,8,-1,65 | ~    2;2    ;00002;1e;10;4294967295;A;100%~",
			"PUBLISH,pid=1,\"%s\",p1 | proc 1", "361 if nextpid == 2,\"%d\",nextpid | 2",
			"PUBLISH, \"%d, %d\", (nextpid), count(allproc) | 2, 2", "PUBLISH,\"%d\",curproc->p_peers->p_pid | <" })
	void printsALineAndRunsOn(String arguments, String line) {
		Dialogue dialogue = dialogue("dprintf " + arguments, "continue");
		assertTrue(dialogue.lines().stream().anyMatch(each -> each.replaceFirst("^@[0-9]+  ", "").startsWith(line)), dialogue.lines()::toString);
		dialogue.ends("end of the run");
	}

	@Test
	void printsAreListedAndChangedLikeBreakpoints() {
		Dialogue dialogue = dialogue("dprintf PUBLISH,\"%d\",nextpid", "condition 1 nextpid == 3", "info breakpoints", "continue",
				"info breakpoints");
		dialogue.shows("Dprintf 1: PUBLISH,\"%d\",nextpid").shows("1  PUBLISH if nextpid == 3,\"%d\",nextpid  (enabled, hit 0 times)")
				.ends("1  PUBLISH if nextpid == 3,\"%d\",nextpid  (enabled, hit 1 times)");
		dialogue("dprintf PUBLISH,\"here\"", "disable 1", "continue", "delete 1", "info breakpoints").ends("No breakpoints.");
	}

	@Test
	void whatCannotBePrintedIsRefused() {
		String form = "expected a place, a format in quotes and expressions, as in 'dprintf PID_COMMIT,\"%d, next %d\",curproc->p_pid,nextpid'";
		String conversions = " is no conversion: %d, %i, %u, %x, %o, %c, %s, %p and %% are, with a width such as %5d or %-8s";
		Dialogue.of(folder, "dprintf", "dprintf PUBLISH", "dprintf PUBLISH,\"a", "dprintf PUBLISH,\"%d\"", "dprintf PUBLISH,\"a\",nextpid",
				"dprintf PUBLISH,\"%f\",nextpid", "dprintf PUBLISH,\"%\"", "dprintf PUBLISH,\"%-05d\",nextpid", "dprintf PUBLISH,\"%d\",1 +",
				"dprintf NOWHERE,\"a\"", "info breakpoints").fails("<stdin>:1: " + form, "<stdin>:2: " + form, "<stdin>:3: " + form,
						"<stdin>:4: the format has 1 conversions, but 0 expressions follow",
						"<stdin>:5: the format has 0 conversions, but 1 expressions follow", "<stdin>:6: %f" + conversions,
						"<stdin>:7: %" + conversions, "<stdin>:8: %-05d" + conversions, "<stdin>:9: expression 1 +: column 4: expected a value, found the end",
						"<stdin>:10: column 1: NOWHERE is neither a line, nor a phase, nor a function of the kernel");
	}

	@Test
	void withoutAPlaceBreaksHere() {
		Dialogue dialogue = dialogue("until PUBLISH", "break", "start", "break", "continue");
		dialogue.shows("Breakpoint 1: kern_fork.c:359").shows("Breakpoint 2: script=1").shows("1: breakpoint kern_fork.c:359");
	}

	@Test
	void aTemporaryBreakpointIsGoneAfterItsStop() {
		dialogue("tbreak PID_SCAN", "run", "info breakpoints").ends("No breakpoints.");
		dialogue("tb PID_SCAN", "run", "continue").ends("end of the run");
	}

	@Test
	void conditionsComeAndGo() {
		Dialogue dialogue = dialogue("break PID_SCAN", "condition 1 curproc->p_pid == 2", "run", "condition 1", "continue");
		dialogue.shows("Breakpoint 1 stops only if curproc->p_pid == 2.").shows("Breakpoint 1 stops always.");
		assertEquals(2, dialogue.lines().stream().filter(line -> line.startsWith("1: breakpoint PID_SCAN")).count());
		Dialogue.of(folder, "break 361", "condition 1 1 +", "condition 2", "condition x").fails(
				"<stdin>:2: column 4: expected a value, found the end", "<stdin>:3: there is no breakpoint 2",
				"<stdin>:4: expected a number from 1 on, found 'x'");
	}

	@Test
	void aConditionWithoutAValueStopsAndSaysSo() {
		Dialogue dialogue = dialogue("break PID_SCAN if p2->p_pid == 2", "run");
		assertTrue(dialogue.lines().stream().anyMatch(line -> line.contains("; its condition: p2 is NULL")), dialogue.lines()::toString);
	}

	@Test
	void ignoresHits() {
		dialogue("break PID_SCAN", "ignore 1 2", "run").shows("The next 2 hits of breakpoint 1 are passed over.")
				.shows("1: breakpoint PID_SCAN, pid 1 forking");
		dialogue("break PID_SCAN", "ignore 1 3", "run").ends("end of the run");
		dialogue("break PID_SCAN", "run", "ignore 1 1", "continue", "info b").shows("1  PID_SCAN  (enabled from hit 3 on, hit 3 times)");
		Dialogue.of(folder, "break 361", "ignore 1", "ignore 2 1").fails(
				"<stdin>:2: expected the number of a breakpoint and how many of its hits to pass over", "<stdin>:3: there is no breakpoint 2");
	}

	@Test
	void disablesAndEnables() {
		dialogue("break PID_SCAN", "disable", "run").ends("end of the run");
		dialogue("break PID_SCAN", "break exit1", "disable 1", "run").shows("2: breakpoint exit1");
		dialogue("break PID_SCAN", "disable 1", "enable 1", "run").shows("1: breakpoint PID_SCAN");
		Dialogue.of(folder, "disable 3", "enable x").fails("<stdin>:1: there is no breakpoint 3",
				"<stdin>:2: expected a number from 1 on, found 'x'");
	}

	@Test
	void deletes() {
		dialogue("break PID_SCAN", "break exit1", "delete 1", "run").shows("2: breakpoint exit1").hides("1: ");
		dialogue("break PID_SCAN", "break exit1", "delete", "info breakpoints").ends("No breakpoints.");
		Dialogue.of(folder, "break PID_SCAN", "delete 1 7", "info b").fails("<stdin>:2: there is no breakpoint 7").ends("1  PID_SCAN");
	}

	@Test
	void listsThem() {
		dialogue("break PID_SCAN,pid=1 if 1", "tbreak exit1", "disable 2", "run", "info breakpoints")
				.shows("1  PID_SCAN,pid=1 if 1  (enabled, hit 1 times)").shows("2  exit1  (disabled once, hit 0 times)");
	}

	@Test
	void severalAtOnePlaceAreNamedTogether() {
		dialogue("break PID_SCAN", "break 315", "run").shows("1, 2: breakpoint ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "break PID_SCNA | column 1: PID_SCNA is neither a line, nor a phase, nor a function of the kernel (did you mean PID_SCAN?)",
			"watch p_pod | column 1: no structure has a field p_pod (did you mean p_pid?)", "watch curproc->p_pod | column 10: struct proc has no field p_pod (did you mean p_pid?)",
			"watch foo->bar | column 1: there is no foo here", "catch BORNE | column 1: unknown event BORNE (did you mean BORN?)",
			"catch FREED proc | column 7: proc never happens here; one of these does: filedesc, vmspace, procsig, plimit, ucred, pargs.",
			"catch | expected an event, as in 'catch BORN' or 'catch ERRNO EAGAIN'; 'info events' lists them", "break op=9 | the script has no operation 9",
			"until op=9 | the script has no operation 9", "break 361 if 1 + | column 11: expected a value, found the end" })
	void saysWhatIsWrong(String command, String message) {
		Dialogue dialogue = Dialogue.of(folder, command, "info breakpoints");
		dialogue.fails("<stdin>:1: " + message).ends("No breakpoints.");
	}
}
