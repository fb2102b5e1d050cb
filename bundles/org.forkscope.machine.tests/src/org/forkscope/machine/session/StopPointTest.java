package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.forkscope.machine.Machine;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of stop point: hit, not hit, filtered, conditioned, counted, printing. */
class StopPointTest {

	private static final String SCRIPT = """
			machine maxproc=8 pidmax=200
			kernel at_fork hook
			init execve /sbin/init 3 2
			init fork -> sh
			sh setsid
			sh vfork -> c
			c execve /bin/ls
			c exit 3
			sh wait4 c
			sh rfork RFPROC|RFMEM -> d
			d setuid 7
			sh exit 0
			d exit 1
			init wait4 any
			init execve /nonexistent
			init fork
			init fork
			init fork
			init fork
			init fork
			init fork
			init fork
			""";

	/** The reasons of all stops of a run, in order. */
	private static List<String> stops(String script, StopPoint... points) {
		List<String> reasons = new ArrayList<>();
		try (TestSession session = new TestSession(script, points)) {
			for (Snapshot stop = session.started(false); stop.stop().kind() != Kind.END; stop = session.resumed()) {
				reasons.add(withoutStep(stop.stop().reason()));
			}
			session.lines().stream().filter(line -> line.kind() == OutputLine.Kind.MESSAGE).forEach(line -> reasons.add(line.text()));
		}
		return reasons;
	}

	/** A reason but for the number of the step. */
	static String withoutStep(String reason) {
		return reason.replaceFirst("(, \\w+) step \\d+(, by )", "$1$2");
	}

	private static StopPoint event(KernelEvent event, String detail) {
		return StopPoint.of("e", new AtEvent(event, detail));
	}

	static Stream<Arguments> places() {
		return Stream.of(
				Arguments.of(new AtPhase(Phase.PUBLISH, true),
						"breakpoint end of PUBLISH, pid 1 forking"),
				Arguments.of(new AtFunction("vm_fork", false), "breakpoint vm_fork, pid 1 forking"),
				Arguments.of(new AtFunction("execve", true), "breakpoint execve returned 0, pid 1"),
				Arguments.of(AtAccess.write("proc", "p_pptr").onlyChanges(), "watch p_pptr of pid 2: NULL → 1, fork1, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.BORN, ""), "born: pid 2, child of 1, fork1, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.SLEEPING, "ppwait"), "sleeping: pid 2 (ppwait), msleep, by pid 2"),
				Arguments.of(new AtEvent(KernelEvent.WOKEN, ""), "woken: pid 2, execve, by pid 3"),
				Arguments.of(new AtEvent(KernelEvent.EXITING, ""), "exiting: pid 3, exit1, by pid 3"),
				Arguments.of(new AtEvent(KernelEvent.ZOMBIE, ""), "zombie: pid 3, exit1, by pid 3"),
				Arguments.of(new AtEvent(KernelEvent.REAPED, ""), "reaped: pid 3, wait4, by pid 2"),
				Arguments.of(new AtEvent(KernelEvent.REPARENTED, ""), "new parent: pid 4, 2 → 1, exit1, by pid 2"),
				Arguments.of(new AtEvent(KernelEvent.SHARED, "filedesc"), "shared: filedesc 1 → 2, fork1, by pid 2"),
				Arguments.of(new AtEvent(KernelEvent.UNSHARED, "vmspace"), "not shared any more: vmspace 2 → 1, execve, by pid 3"),
				Arguments.of(new AtEvent(KernelEvent.FREED, "filedesc"), "freed: filedesc 1 → 0, fdfree, by pid 3"),
				Arguments.of(new AtEvent(KernelEvent.COPIED, "vmspace"), "made: vmspace 0 → 1, vmspace_fork, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.AT_FORK, "hook"), "fork hook: hook, fork1, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.ERRNO, "ENOENT"), "call fails: ENOENT, syscall, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.LIMIT_REACHED, ""), "limit reached: pid 1, fork1, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.CONSOLE, "table.*full"), "console: proc: table is full, fork1, by pid 1"),
				Arguments.of(new AtEvent(KernelEvent.RUNNABLE, ""), "runnable: pid 2, fork1, by pid 1"));
	}

	@ParameterizedTest
	@MethodSource("places")
	void isHitAndSaysWhy(Place place, String reason) {
		assertEquals(reason, stops(SCRIPT, StopPoint.of("x", place)).get(0));
	}

	@Test
	void isNotHitWhereNothingOfTheKindHappens() {
		for (KernelEvent event : List.of(KernelEvent.PID_WRAP, KernelEvent.PID_COLLISION, KernelEvent.LOCK_CONTENDED,
				KernelEvent.SIGNAL)) {
			assertEquals(List.of(), stops(SCRIPT, event(event, "")));
		}
		assertEquals(List.of(), stops(SCRIPT, event(KernelEvent.ERRNO, "EPERM"), event(KernelEvent.CONSOLE, "^full")));
		assertEquals(List.of(), stops(SCRIPT, StopPoint.of("w", AtAccess.write("proc", "p_nice").onlyChanges())));
	}

	@Test
	void collisionsAndWrapsAreToldApart() {
		StringBuilder script = new StringBuilder("machine maxproc=33 pidmax=200\n");
		for (int i = 0; i < 98; i++) {
			script.append("init fork -> q%d\nq%d exit 0\ninit wait4 q%d\n".formatted(i, i, i));
		}
		script.append("init fork -> leader\nleader fork -> member\nmember setpgid 0 0\nleader setsid\n");
		for (int i = 98; i < 198; i++) {
			script.append("init fork -> q%d\nq%d exit 0\ninit wait4 q%d\n".formatted(i, i, i));
		}
		assertEquals("ids wrap around: pid 1, fork1, by pid 1", stops(script.toString(), event(KernelEvent.PID_WRAP, "")).get(0));
		assertEquals("id in use: 100 is a pid of 100, fork1, by pid 1",
				stops(script.toString(), event(KernelEvent.PID_COLLISION, "pid")).get(0));
	}

	@Test
	void signalsAreEvents() {
		String task = "init rfork RFPROC -> l\nl rfork RFPROC|RFTHREAD -> t\nl exit 0\n";
		assertEquals(List.of("signal: 9 to pid 3, exit1, by pid 2"), stops(task, event(KernelEvent.SIGNAL, "9")));
	}

	@Test
	void aFilterAdmitsPidNameSubtreeOrChildren() {
		Place fork = new AtPhase(Phase.FLAG_CHECK);
		assertEquals(2, stops(SCRIPT, new StopPoint("x", fork, new ProcessFilter.Pid(2), 0, null, null)).size());
		assertEquals(10, stops(SCRIPT, new StopPoint("x", fork, new ProcessFilter.Name("init"), 0, null, null)).size());
		assertEquals(2, stops(SCRIPT, new StopPoint("x", fork, new ProcessFilter.Subtree(2), 0, null, null)).size());
		assertEquals(2, stops(SCRIPT, new StopPoint("x", fork, new ProcessFilter.ChildrenOf(1), 0, null, null)).size());
	}

	@Test
	void aNewbornIsAChildOfWhoMakesItBeforeItHasAParent() {
		Place born = new AtEvent(KernelEvent.BORN, "");
		assertEquals(List.of("born: pid 3, child of 2, fork1, by pid 2", "born: pid 4, child of 2, fork1, by pid 2"),
				stops(SCRIPT, new StopPoint("x", born, new ProcessFilter.ChildrenOf(2), 0, null, null)));
		assertEquals(2, stops(SCRIPT, new StopPoint("x", born, new ProcessFilter.Pid(3), 0, null, null)).size()
				+ stops(SCRIPT, new StopPoint("x", born, new ProcessFilter.Pid(4), 0, null, null)).size());
		assertEquals(3, stops(SCRIPT, new StopPoint("x", born, new ProcessFilter.Subtree(2), 0, null, null)).size());
	}

	@Test
	void anInvariantThatAChangedValueBreaksStopsTheMachineOnce() throws Exception {
		try (TestSession session = new TestSession(SCRIPT, event(KernelEvent.INVARIANT, "I6"))) {
			Snapshot first = session.started(true);
			ObjectRef globals = session.session().ask(first, inspector -> inspector.locals(null, -1).stream()
					.filter(local -> local.name().equals("globals")).findFirst().orElseThrow().object()).get();
			session.move(() -> session.session().set(first, globals, "nprocs", "77"));
			Snapshot broken = session.resumed();
			assertEquals(Kind.BREAKPOINT, broken.stop().kind());
			assertTrue(broken.stop().reason().startsWith("invariant broken: I6, "), broken.stop().reason());
			assertEquals(List.of("e"), broken.stop().points());
			assertEquals(Kind.END, session.resumed().stop().kind());
		}
	}

	@Test
	void anInvariantIsWaitedForByItsName() {
		assertEquals(List.of(), stops(SCRIPT, event(KernelEvent.INVARIANT, "")));
	}

	@Test
	void aConditionDecidesAndOnlyTrueHitsAreCounted() {
		StopPoint point = new StopPoint("x", new AtPhase(Phase.PUBLISH), ProcessFilter.ANY, 2,
				(inspector, process, depth) -> inspector.locals(process, depth).stream()
						.anyMatch(v -> v.name().equals("trypid") && v.number() >= 3),
				null);
		assertEquals("breakpoint PUBLISH, pid 2 forking", stops(SCRIPT, point).get(0));
		assertEquals(6, stops(SCRIPT, point).size());
	}

	@Test
	void aMessageIsPrintedInsteadOfStopping() {
		StopPoint point = new StopPoint("x", new AtEvent(KernelEvent.BORN, ""), new ProcessFilter.Pid(2), 0, null,
				(inspector, process, depth) -> "hello from " + process);
		assertEquals(List.of("hello from 1"), stops(SCRIPT, point));
	}

	@Test
	void theReasonNamesTheStepThatDidIt() {
		try (TestSession session = new TestSession(SCRIPT, StopPoint.of("w", AtAccess.write("proc", "p_pptr").onlyChanges()))) {
			Matcher reason = Pattern.compile("watch p_pptr of pid 2: NULL → 1, fork1 step (\\d+), by pid 1")
					.matcher(session.started(false).stop().reason());
			assertTrue(reason.matches());
			FrameInfo writer = session.move(() -> session.session().stepBack(null, StepKind.INTO)).current().frames().get(0);
			Machine machine = Machine.watched(TestSession.parse(SCRIPT), null);
			KernelFunction<?> fork1 = machine.kernel().functions.all().stream().filter(f -> f.name().equals("fork1")).findFirst()
					.orElseThrow();
			Step step = fork1.steps().get(Integer.parseInt(reason.group(1)) - 1);
			assertEquals(writer.line(), step.line());
			assertEquals(writer.text(), step.text());
		}
	}

	@Test
	void aWatchOfOneStructureIgnoresTheOthers() {
		List<String> all = stops(SCRIPT, StopPoint.of("w", AtAccess.write("filedesc", "fd_refcnt").onlyChanges()));
		try (TestSession session = new TestSession(SCRIPT)) {
			Snapshot first = session.started(true);
			int serial = session.session().ask(first, i -> i.locals(first.process(1).id(), 0)).join().stream()
					.filter(v -> v.value().equals("proc 1")).findFirst().orElseThrow().object().serial();
			List<String> one = stops(SCRIPT, StopPoint.of("w", new AtAccess("proc", "p_children.lh_first", serial, Access.WRITE, true)));
			assertEquals("watch p_children.lh_first of pid 1: NULL → 2, fork1, by pid 1", one.get(0));
			one.forEach(reason -> assertEquals(true, reason.startsWith("watch p_children.lh_first of pid 1:"), reason));
		}
		assertEquals(false, all.isEmpty());
	}
}
