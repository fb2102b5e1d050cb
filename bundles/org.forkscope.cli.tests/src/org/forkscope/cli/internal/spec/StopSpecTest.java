package org.forkscope.cli.internal.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.forkscope.machine.Phase;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.machine.session.StopPoint.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The syntax of breakpoints on the command line. */
class StopSpecTest {

	private static final String KERN_FORK = "sys/kern/kern_fork.c";

	private static Stream<Arguments> places() {
		return Stream.of(Arguments.of("phase=PID_SCAN", new AtPhase(Phase.PID_SCAN)),
				Arguments.of("PID_SCAN", new AtPhase(Phase.PID_SCAN)),
				Arguments.of("PID_SCAN,enter", new AtPhase(Phase.PID_SCAN)),
				Arguments.of("phase=PID_SCAN,leave", new AtPhase(Phase.PID_SCAN, true)),
				Arguments.of("line=361", new AtLine(KERN_FORK, 361)), Arguments.of("361", new AtLine(KERN_FORK, 361)),
				Arguments.of("kern_fork.c:361", new AtLine(KERN_FORK, 361)),
				Arguments.of(KERN_FORK + ":361", new AtLine(KERN_FORK, 361)),
				Arguments.of("function=fork1", new AtFunction("fork1", false)),
				Arguments.of("fork1", new AtFunction("fork1", false)),
				Arguments.of("fork1,return", new AtFunction("fork1", true)),
				Arguments.of("script=3", new AtScriptLine(3)),
				Arguments.of("watch=p_pptr", AtAccess.write("proc", "p_pptr")),
				Arguments.of("watch=proc.p_pptr,change", AtAccess.write("proc", "p_pptr").onlyChanges()),
				Arguments.of("rwatch=p_pptr", AtAccess.write("proc", "p_pptr").with(Access.READ)),
				Arguments.of("awatch=proc.p_pptr,change", AtAccess.write("proc", "p_pptr").with(Access.BOTH).onlyChanges()),
				Arguments.of("event=BORN", new AtEvent(KernelEvent.BORN, "")),
				Arguments.of("event=ERRNO:EAGAIN", new AtEvent(KernelEvent.ERRNO, "EAGAIN")),
				Arguments.of("event=CONSOLE:\"full, see\"", new AtEvent(KernelEvent.CONSOLE, "full, see")));
	}

	@ParameterizedTest
	@MethodSource("places")
	void readsEachKindOfPlace(String text, Place place) {
		StopSpec spec = StopSpec.parse(text);
		assertEquals(place, spec.place());
		assertEquals(ProcessFilter.ANY, spec.filter());
		assertEquals(text, spec.toString());
	}

	@ParameterizedTest
	@EnumSource
	void readsEachEvent(KernelEvent event) {
		assertEquals(new AtEvent(event, ""), StopSpec.parse("event=" + event).place());
	}

	@Test
	void readsEachFilter() {
		assertEquals(new ProcessFilter.Pid(14), StopSpec.parse("fork1,pid=14").filter());
		assertEquals(new ProcessFilter.Name("sh"), StopSpec.parse("fork1, name=sh").filter());
		assertEquals(new ProcessFilter.Subtree(2), StopSpec.parse("fork1,subtree=2").filter());
		assertEquals(new ProcessFilter.ChildrenOf(1), StopSpec.parse("fork1 ,children=1").filter());
	}

	@Test
	void readsCountAndCondition() {
		StopSpec spec = StopSpec.parse("PID_SCAN,pid=1,count=3 if nextpid > 20 && curproc->p_pid == 1");
		assertEquals(3, spec.hitCount());
		assertEquals("nextpid > 20 && curproc->p_pid == 1", spec.condition());
		assertEquals("PID_SCAN,pid=1,count=3 if nextpid > 20 && curproc->p_pid == 1", spec.toString());
		assertNull(StopSpec.parse("PID_SCAN").condition());
	}

	@Test
	void anOperationIsALineOfTheScript() {
		Script script = ScriptParser.parse("init fork -> a\n\na exit 0\n".getBytes(StandardCharsets.UTF_8)).script();
		assertEquals(new AtScriptLine(3), StopSpec.parse("op=2").in(script, "x").orElseThrow().place());
		assertFalse(StopSpec.parse("op=3").in(script, "x").isPresent());
	}

	@Test
	void aFieldOfOneStructureNeedsAMachine() {
		AtAccess place = new AtAccess("proc", "p_pid", 17, Access.WRITE, false);
		assertEquals(place.onlyChanges(), StopSpec.parse("watch=p2->p_pid,change", text -> place).place());
		SpecException refused = assertThrows(SpecException.class, () -> StopSpec.parse("watch=p2->p_pid"));
		assertEquals(7, refused.column());
	}

	@ParameterizedTest
	@CsvSource(delimiterString = " => ", quoteCharacter = '`', value = { "`` => 1 => expected a place",
			"PID_SCNA => 1 => did you mean PID_SCAN?", "phase=PID_SCNA => 7 => unknown phase PID_SCNA (did you mean PID_SCAN?)",
			"function=forc1 => 10 => the kernel has no function forc1 (did you mean fork1?)",
			"line=x => 6 => expected a number from 1 on, found 'x'", "line=3 => 6 => kern_fork.c has no step on line 3; the next line with one is 106",
			"kern_exot.c:3 => 1 => the kernel has no file kern_exot.c (did you mean kern_exit.c?)", "99999 => 1 => has no step on line 99999",
			"script=0 => 8 => expected a number from 1 on", "watch=p_pod => 7 => no structure has a field p_pod", "rwatch=p_pod => 8 => no structure has a field p_pod",
			"watch=proc.p_pod => 7 => proc has no field p_pod", "event=BORNE => 7 => unknown event BORNE (did you mean BORN?)",
			"event=ERRNO:EFOO => 13 => EFOO never happens", "event=SIGNAL:77 => 14 => A signal is a number from 1 to 31",
			"event=CONSOLE:( => 15 => The pattern is wrong", "foo=3 => 1 => expected phase=", "@1204 => 1 => @1204 is a position",
			"fork1,pid=x => 11 => expected a number", "fork1,pid=1,pid=2 => 13 => one limit of processes is enough",
			"fork1,count=0 => 13 => expected a number from 1 on", "fork1,count=2,count=2 => 15 => one count is enough",
			"fork1,leave => 7 => only phases are left", "PID_SCAN,return => 10 => only functions return",
			"fork1,change => 7 => only watch and awatch", "rwatch=p_pptr,change => 15 => only watch and awatch", "script=1,enter => 10 => only phases and functions are entered",
			"fork1,cuont=2 => 7 => did you mean count=?", "fork1,name= => 7 => something must stand behind name=",
			"PID_SCAN if 1 + => 16 => expected a value, found the end", "PID_SCAN if => 1 => is neither a line" })
	void saysWhereItIsWrongAndWhatWouldBeRight(String text, int column, String message) {
		SpecException wrong = assertThrows(SpecException.class, () -> StopSpec.parse(text));
		assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
		assertEquals(column, wrong.column(), wrong.getMessage());
		assertEquals("column " + column + ": " + wrong.getMessage(), wrong.withColumn());
	}
}
