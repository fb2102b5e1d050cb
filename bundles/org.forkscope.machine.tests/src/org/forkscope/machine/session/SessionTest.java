package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.Stop.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {

	private static final String SHELL = """
			init execve /sbin/init 3 2
			init fork -> sh
			sh setsid
			sh vfork -> c
			c execve /bin/ls
			c exit 3
			sh wait4 c
			sh fork -> d
			""";

	private TestSession session;

	private TestSession start(String script, StopPoint... points) {
		session = new TestSession(script, points);
		return session;
	}

	@AfterEach
	void close() {
		session.close();
	}

	private static StopPoint at(Phase phase) {
		return StopPoint.of(phase.name(), new StopPoint.AtPhase(phase));
	}

	@Test
	void standsBeforeTheFirstLineWhenAsked() {
		Snapshot first = start(SHELL).started(true);
		assertEquals(Kind.START, first.stop().kind());
		assertEquals(1, first.current().frames().get(0).line());
		assertTrue(first.current().frames().get(0).isUser());
	}

	@Test
	void runsToTheEndWithoutStopPointsAndStaysThere() {
		Snapshot end = start(SHELL).started(false);
		assertEquals(Kind.END, end.stop().kind());
		assertEquals(end.position(), end.end());
		assertEquals("end of the run at @" + end.position(), end.stop().reason());
	}

	@Test
	void stopsAtAPhaseBeforeItsFirstStep() {
		Snapshot stop = start(SHELL, at(Phase.PID_SCAN)).started(false);
		assertEquals("breakpoint PID_SCAN, pid 1 forking", stop.stop().reason());
		assertEquals(List.of("PID_SCAN"), stop.stop().points());
		FrameInfo top = stop.current().frames().get(0);
		assertEquals("fork1", top.function());
		assertEquals(Phase.PID_SCAN, top.phase());
		assertEquals(315, top.line());
		assertEquals(2, stop.allocator().scan().candidate());
	}

	@Test
	void countsHitsAndStopsFromTheGivenOneOn() {
		StopPoint third = new StopPoint("third", new StopPoint.AtPhase(Phase.PID_START), -1, 3);
		Snapshot stop = start(SHELL, third).started(false);
		assertEquals(3, stop.hits().get("third"));
		assertEquals(8, userLine(stop));
	}

	@Test
	void stopsOnlyForTheProcessAskedFor() {
		Snapshot stop = start(SHELL, new StopPoint("sh", new StopPoint.AtPhase(Phase.FLAG_CHECK), 2, 0)).started(false);
		assertEquals(2, stop.current().pid());
	}

	@Test
	void stopsAtALineOfTheListingAndAtALineOfTheScript() {
		StopPoint line = StopPoint.of("line", new StopPoint.AtLine(KernelListing.KERN_FORK, 521));
		StopPoint script = StopPoint.of("script", new StopPoint.AtScriptLine(7));
		start(SHELL, line, script);
		assertEquals("breakpoint kern_fork.c:521, pid 1 forking", session.started(false).stop().reason());
		assertEquals("breakpoint kern_fork.c:521, pid 2 forking", session.resumed().stop().reason());
		assertEquals("breakpoint line 7, pid 2", session.resumed().stop().reason());
	}

	@Test
	void stepsIntoOverAndOutOfFunctions() {
		Snapshot stop = start(SHELL, StopPoint.of("call", new StopPoint.AtLine(KernelListing.KERN_FORK, 521))).started(false);
		assertEquals("vm_fork", session.stepped(StepKind.INTO).current().frames().get(0).function());
		Snapshot out = session.stepped(StepKind.RETURN);
		assertEquals("fork1", out.current().frames().get(0).function());
		assertEquals(Phase.COUNT_HOOKS, out.current().frames().get(0).phase());
		assertTrue(out.position() > stop.position() + 10);
		session.move(() -> session.session().goTo(stop.position()));
		assertEquals(out.position(), session.stepped(StepKind.OVER).position());
	}

	@Test
	void stepsToTheNextPhaseAndToTheNextLine() {
		start(SHELL, at(Phase.PROC_ALLOC)).started(false);
		assertEquals(Phase.PEER_LINK, session.stepped(StepKind.PHASE).current().frames().get(0).phase());
		assertEquals(3, userLine(session.stepped(StepKind.SCRIPT_LINE)));
	}

	@Test
	void aStepOverASleepGoesOnWhenTheProcessIsAwakeAgain() {
		start(SHELL, new StopPoint("sleep", new StopPoint.AtLine(KernelListing.KERN_FORK, 577), 2, 0)).started(false);
		Snapshot awake = session.stepped(StepKind.OVER);
		assertEquals(2, awake.current().pid());
		assertEquals(576, awake.current().frames().get(0).line());
		assertEquals("ls", awake.process(3).comm());
	}

	@Test
	void aStepThatNeverComesEndsWithTheProcess() {
		Snapshot stop = start(SHELL, StopPoint.of("exit", new StopPoint.AtScriptLine(6))).started(false);
		Snapshot next = session.move(() -> session.session().step(stop.stop().process(), StepKind.RETURN));
		assertEquals(ProcessState.ZOMBIE, next.process(3).state());
		assertEquals(3, next.process(3).exitCode());
	}

	@Test
	void goesToAnyPositionAndBackWithTheSameStateThere() {
		start(SHELL, at(Phase.LINK_TREE)).started(false);
		Snapshot first = session.session().snapshot();
		Snapshot end = session.move(() -> session.session().goTo(Long.MAX_VALUE - 1));
		assertEquals(Kind.END, end.stop().kind());
		Snapshot again = session.move(() -> session.session().goTo(first.position()));
		assertEquals(first.processes(), again.processes());
		assertEquals(first.allocator(), again.allocator());
		assertEquals(Kind.POSITION, again.stop().kind());
	}

	@Test
	void printsEachLineOnceHoweverOftenItGoesBack() {
		start(SHELL).started(false);
		List<OutputLine> lines = List.copyOf(session.lines());
		session.move(() -> session.session().goTo(0));
		session.move(() -> session.session().resume());
		session.move(() -> session.session().goTo(300));
		session.move(() -> session.session().resume());
		assertEquals(lines, session.lines());
		assertTrue(lines.stream().anyMatch(line -> line.text().equals("sh wait4 c = 3")), lines.toString());
	}

	@Test
	void showsNewbornsSleepersZombiesAndThreads() {
		Snapshot newborn = start(SHELL + "d rfork RFPROC|RFMEM|RFTHREAD -> t\n",
				new StopPoint("late", new StopPoint.AtPhase(Phase.VM_FORK), -1, 2)).started(false);
		assertEquals(ProcessState.NEWBORN, newborn.process(3).state());
		assertEquals("SIDL", newborn.process(3).stat());
		Snapshot asleep = session.move(() -> {
			session.session().setStopPoints(List.of(StopPoint.of("l", new StopPoint.AtScriptLine(5))));
			session.session().resume();
		});
		assertEquals("ppwait", asleep.process(2).wmesg());
		assertEquals(ProcessState.SLEEPING, asleep.process(2).state());
		Snapshot end = session.move(() -> {
			session.session().setStopPoints(List.of());
			session.session().resume();
		});
		assertTrue(end.process(5).isPeer());
		assertEquals(end.process(4).id(), end.process(5).leader());
	}

	@Test
	void looksAtLocalsAndThroughPointers() throws Exception {
		Snapshot stop = start(SHELL, at(Phase.PID_SCAN)).started(false);
		List<VariableInfo> locals = session.session().ask(stop,
				i -> i.locals(stop.stop().process(), stop.current().frames().get(0).depth())).get();
		VariableInfo p1 = named(locals, "p1");
		assertEquals("proc 1", p1.value());
		assertEquals("RFFDG|RFPROC", named(locals, "flags").value());
		assertEquals(2L, named(locals, "trypid").number());
		List<VariableInfo> fields = session.session().ask(stop, i -> i.contents(p1.object())).get();
		assertEquals("P_SYSTEM|P_EXEC", named(fields, "p_flag").value());
		assertEquals("ucred (2 refs)", named(session.session().ask(stop,
				i -> i.contents(named(fields, "p_cred").object())).get(), "pc_ucred").value());
		assertTrue(named(fields, "p_pid").doc().startsWith("Process id"));
		List<VariableInfo> globals = session.session().ask(stop, i -> i.contents(named(locals, "globals").object())).get();
		VariableInfo allproc = named(globals, "allproc.lh_first");
		assertTrue(allproc.list());
		assertEquals(List.of("proc 1", "proc 0"), session.session().ask(stop, i -> i.contents(allproc.object())).get().stream()
				.map(VariableInfo::value).collect(Collectors.toList()));
	}

	@Test
	void looksIntoTables() throws Exception {
		Snapshot stop = start("init open\ninit open\ninit fork -> a\n", at(Phase.PID_SCAN)).started(false);
		VariableInfo p1 = named(session.session().ask(stop,
				i -> i.locals(stop.stop().process(), stop.current().frames().get(0).depth())).get(), "p1");
		List<VariableInfo> proc = session.session().ask(stop, i -> i.contents(p1.object())).get();
		List<VariableInfo> table = session.session().ask(stop, i -> i.contents(named(proc, "p_fd").object())).get();
		VariableInfo files = named(table, "fd_ofiles");
		assertEquals("[2]", files.value());
		assertEquals(List.of("[0]", "[1]"), session.session().ask(stop, i -> i.contents(files.object())).get().stream()
				.map(VariableInfo::name).toList());
	}

	@Test
	void showsTheRegistersOfParentAndChild() throws Exception {
		Snapshot stop = start(SHELL, at(Phase.COUNT_HOOKS)).started(false);
		RegistersInfo child = session.session().ask(stop, i -> i.registers(stop.process(2).id())).get().orElseThrow();
		assertEquals(18, child.trapframe().size());
		assertEquals("tf_fs", child.trapframe().get(0).name());
		assertEquals(0, child.word("tf_eax"));
		assertEquals(1, child.word("tf_edx"));
		assertEquals(0, child.word("tf_eflags") & 1);
		assertEquals("fork_return", child.handler());
	}

	@Test
	void refusesQuestionsAboutAStopThatIsOver() {
		Snapshot first = start(SHELL).started(true);
		session.resumed();
		ExecutionException e = assertThrows(ExecutionException.class,
				() -> session.session().ask(first, i -> i.locals(null, 0)).get());
		assertInstanceOf(IllegalStateException.class, e.getCause());
	}

	@Test
	void canBeSuspendedInAnEndlessScan() {
		String crowd = "machine maxproc=3000 pidmax=9101\n" + "init fork\n".repeat(2900);
		start(crowd);
		session.session().start(false);
		Snapshot stop = session.move(session.session()::suspend);
		assertTrue(stop.stop().kind() == Kind.SUSPEND || stop.stop().kind() == Kind.END, stop.stop().toString());
	}

	@Test
	void endsItsThreadWhenClosed() {
		start(SHELL).started(true);
		session.close();
		assertTrue(session.session().isClosed());
		assertNull(session.failure());
	}

	private static int userLine(Snapshot snapshot) {
		List<FrameInfo> frames = snapshot.current().frames();
		return frames.get(frames.size() - 1).line();
	}

	private static VariableInfo named(List<VariableInfo> variables, String name) {
		return variables.stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow(
				() -> new AssertionError(name + " is not among " + variables));
	}
}
