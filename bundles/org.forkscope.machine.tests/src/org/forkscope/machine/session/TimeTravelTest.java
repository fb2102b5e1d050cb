package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.Stop.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Going back, and going another way from there. */
class TimeTravelTest {

	private static final String SCRIPT = """
			init execve /sbin/init 3 2
			init fork -> sh
			sh vfork -> c
			c execve /bin/ls
			c exit 3
			sh wait4 c
			sh fork -> d
			""";

	private TestSession session;

	private TestSession start(StopPoint... points) {
		session = new TestSession(SCRIPT, points);
		return session;
	}

	@AfterEach
	void close() {
		session.close();
	}

	private static StopPoint line(int line) {
		return StopPoint.of("line " + line, new StopPoint.AtLine(KernelListing.KERN_FORK, line));
	}

	private Snapshot back(StepKind kind) {
		return session.move(() -> session.session().stepBack(null, kind));
	}

	private static FrameInfo top(Snapshot snapshot) {
		return snapshot.current().frames().get(0);
	}

	@Test
	void aStepBackUndoesAStep() {
		Snapshot before = start(line(353)).started(false);
		session.stepped(StepKind.INTO);
		Snapshot back = back(StepKind.INTO);
		assertEquals(before.position(), back.position());
		assertEquals(before.processes(), back.processes());
		assertEquals(before.allocator(), back.allocator());
		assertEquals("back at @" + before.position(), back.stop().reason());
	}

	@Test
	void aStepBackIntoGoesToThePositionBeforeWhoeverTookThatStep() {
		long end = start().started(false).position();
		session.move(() -> session.session().goTo(end));
		for (long position = end - 1; position > end - 300; position--) {
			assertEquals(position, back(StepKind.INTO).position());
		}
	}

	@Test
	void aStepBackOverFromTheFirstStepOfAProcessLeadsToItsBirth() {
		start(StopPoint.of("child", new StopPoint.AtFunction("fork_trampoline", false))).started(false);
		Snapshot child = session.resumed();
		assertEquals("fork_trampoline", top(child).function());
		Snapshot birth = back(StepKind.OVER);
		assertEquals(child.current().id().birth(), birth.position());
		assertEquals("fork1", top(birth).function());
	}

	@Test
	void aStepBackOverSkipsCalledFunctions() {
		Snapshot call = start(line(521)).started(false);
		Snapshot after = session.stepped(StepKind.OVER);
		assertTrue(after.position() > call.position() + 10);
		assertEquals(call.position(), back(StepKind.OVER).position());
	}

	@Test
	void aStepBackOutOfAFunctionEndsAtItsCall() {
		start(line(521)).started(false);
		session.stepped(StepKind.INTO);
		session.stepped(StepKind.INTO);
		assertEquals(521, top(back(StepKind.RETURN)).line());
		assertEquals("fork", top(back(StepKind.RETURN)).function());
	}

	@Test
	void stepsBackToTheLineBeforeAcrossProcesses() {
		start(StopPoint.of("exit", new StopPoint.AtScriptLine(5))).started(false);
		assertEquals(4, top(back(StepKind.SCRIPT_LINE)).line());
		Snapshot third = back(StepKind.SCRIPT_LINE);
		assertEquals(3, top(third).line());
		assertEquals("sh", third.current().label());
	}

	@Test
	void runsBackwardsToTheStopPointBefore() {
		StopPoint forks = StopPoint.of("forks", new StopPoint.AtPhase(Phase.PID_START));
		long first = start(forks).started(false).position();
		long second = session.resumed().position();
		session.resumed();
		Snapshot end = session.resumed();
		assertEquals(Kind.END, end.stop().kind());
		Snapshot third = session.move(session.session()::reverseResume);
		assertEquals("breakpoint PID_START, pid 2 forking", third.stop().reason());
		assertEquals(List.of("forks"), third.stop().points());
		assertEquals(second, session.move(session.session()::reverseResume).position());
		assertEquals(first, session.move(session.session()::reverseResume).position());
		Snapshot start = session.move(session.session()::reverseResume);
		assertEquals(0, start.position());
		assertEquals("start of the run", start.stop().reason());
		assertEquals(first, session.resumed().position());
	}

	@Test
	void hitCountsBelongToThePosition() {
		StopPoint forks = StopPoint.of("forks", new StopPoint.AtPhase(Phase.PID_START));
		Snapshot first = start(forks).started(false);
		assertEquals(1, first.hits().get("forks"));
		assertEquals(2, session.resumed().hits().get("forks"));
		assertEquals(1, session.move(() -> session.session().goTo(first.position())).hits().get("forks"));
		assertEquals(2, session.resumed().hits().get("forks"));
	}

	@Test
	void theSameFutureFollowsAgain() {
		start(line(485)).started(false);
		Snapshot end = session.move(() -> session.session().goTo(Long.MAX_VALUE));
		for (long position = 0; position < end.position(); position += 97) {
			long at = position;
			session.move(() -> session.session().goTo(at));
		}
		Snapshot again = session.move(() -> session.session().goTo(Long.MAX_VALUE));
		assertEquals(end.processes(), again.processes());
		assertEquals(end.position(), again.position());
	}

	private VariableInfo global(Snapshot at, String name) throws Exception {
		return session.session().ask(at, i -> i.contents(globals(i))).get().stream().filter(v -> v.name().equals(name)).findFirst()
				.orElseThrow();
	}

	private static ObjectRef globals(Inspector inspector) {
		List<VariableInfo> locals = inspector.locals(null, 0);
		return locals.get(locals.size() - 1).object();
	}

	@Test
	void aChangedValueStartsABranchAndTheOldFutureStays() throws Exception {
		StopPoint second = new StopPoint("second", new StopPoint.AtPhase(Phase.PID_START), -1, 2);
		Snapshot stop = start(second).started(false);
		ObjectRef globals = session.session().ask(stop, TimeTravelTest::globals).get();
		Snapshot changed = session.move(() -> session.session().set(stop, globals, "nextpid", "500"));
		assertEquals(500, changed.allocator().nextpid());
		session.session().setStopPoints(List.of());
		Snapshot end = session.resumed();
		assertEquals("c", end.process(501) == null ? "c" : end.process(501).label());
		assertTrue(end.processes().stream().anyMatch(p -> p.pid() == 502), end.processes().toString());
		List<Branch> branches = session.session().branches().get();
		assertEquals(2, branches.size());
		session.move(() -> session.session().switchTo(branches.get(0)));
		Snapshot oldEnd = session.resumed();
		assertEquals(4, oldEnd.allocator().nextpid());
		session.move(() -> session.session().switchTo(branches.get(1)));
		assertEquals(end.processes(), session.resumed().processes());
	}

	@Test
	void aWrongValueChangesNothing() throws Exception {
		Snapshot stop = start(line(353)).started(false);
		ObjectRef globals = session.session().ask(stop, TimeTravelTest::globals).get();
		ExecutionException e = assertThrows(ExecutionException.class,
				() -> session.session().set(stop, globals, "nextpid", "many").get());
		assertInstanceOf(IllegalArgumentException.class, e.getCause());
		assertEquals("many is no value for nextpid: column 1: there is no many here", e.getCause().getMessage());
		assertEquals("1", global(stop, "nextpid").value());
	}

	@Test
	void aValueThatBreaksTheKernelEndsInAPanicThatSaysWhere() throws Exception {
		Snapshot stop = start(line(436)).started(false);
		VariableInfo p1 = session.session().ask(stop, i -> i.locals(stop.stop().process(), top(stop).depth())).get().stream()
				.filter(v -> v.name().equals("p1")).findFirst().orElseThrow();
		session.move(() -> session.session().set(stop, p1.object(), "p_limit", "NULL"));
		Snapshot panic = session.resumed();
		assertEquals(Kind.PANIC, panic.stop().kind());
		assertTrue(panic.stop().reason().startsWith("panic: page fault: NULL pointer in fork1 453"), panic.stop().reason());
	}

	@Test
	void aListBentIntoACircleIsStillShown() throws Exception {
		Snapshot stop = start(line(436)).started(false);
		VariableInfo p1 = session.session().ask(stop, i -> i.locals(stop.stop().process(), top(stop).depth())).get().stream()
				.filter(v -> v.name().equals("p1")).findFirst().orElseThrow();
		Snapshot bent = session.move(() -> session.session().set(stop, p1.object(), "p_list.le_next", "1"));
		assertTrue(bent.processes().stream().anyMatch(p -> p.pid() == 1), bent.processes().toString());
	}
}
