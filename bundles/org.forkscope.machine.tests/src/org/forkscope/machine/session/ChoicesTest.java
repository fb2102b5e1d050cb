package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.junit.jupiter.api.Test;

/** Sessions whose processes run at once: who goes next is seen, chosen, written down and gone back over. */
class ChoicesTest {

	private static final Scheduling GIANT = new Scheduling(Mode.GIANT, 1);
	private static final Scheduling NO_GIANT = new Scheduling(Mode.NO_GIANT, 2);
	private static final String VFORK = "init fork -> p\ndump\np vfork -> c\nc execve /bin/ls\n";
	private static final String TWO = "init fork -> a\ninit fork -> b\ndump\na fork -> c\nb fork -> d\n";
	private static final String LOST_WAKEUP = "p until msleep\nc until execve\nc until user\n";

	private static List<String> names(Snapshot snapshot) {
		return snapshot.candidates().stream().map(Candidate::name).toList();
	}

	private static ProcessId id(Snapshot snapshot, String label) {
		return snapshot.processes().stream().filter(p -> label.equals(p.label())).findFirst().orElseThrow().id();
	}

	private static String choices(TestSession machine) throws Exception {
		return machine.session().choices().get();
	}

	private static ChoicesException refused(TestSession machine, String text) {
		ExecutionException refusal = assertThrows(ExecutionException.class,
				() -> machine.session().choose(machine.session().snapshot(), text).get());
		return (ChoicesException) refusal.getCause();
	}

	private static Snapshot choose(TestSession machine, String text) {
		return machine.move(() -> machine.session().choose(machine.session().snapshot(), text));
	}

	private static TestSession asking(String script, Scheduling scheduling) {
		TestSession machine = new TestSession(script, scheduling, "");
		machine.session().setAsking(true);
		return machine;
	}

	@Test
	void inTurnNobodyHasAChoice() throws Exception {
		try (TestSession machine = new TestSession(TWO)) {
			machine.session().setAsking(true);
			machine.started(true);
			Snapshot end = machine.resumed();
			assertEquals(Kind.END, end.stop().kind());
			assertEquals(List.of(), end.candidates());
			assertEquals("", choices(machine));
		}
	}

	@Test
	void asksWhereMoreThanOneProcessCanGoOn() {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			assertEquals(Kind.CHOICE, first.stop().kind());
			assertEquals("choice of b, a", first.stop().reason());
			assertEquals(List.of("b", "a"), names(first));
			assertTrue(first.isChoicePoint());
			assertEquals("b", first.current().label());
		}
	}

	@Test
	void theProcessThatIsChosenTakesTheNextStep() {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			machine.session().setAsking(false);
			Snapshot chosen = machine.move(() -> machine.session().runNext(id(first, "a")));
			assertEquals(first.position(), chosen.position());
			assertEquals("a", chosen.current().label());
			assertEquals("a goes next", chosen.stop().reason());
			Snapshot stepped = machine.stepped(StepKind.INTO);
			assertEquals("a", stepped.current().label());
			assertEquals(first.position() + 1, stepped.position());
		}
	}

	@Test
	void anAnswerLeadsToTheNextQuestion() {
		try (TestSession machine = asking(TWO, NO_GIANT)) {
			Snapshot first = machine.started(false);
			Snapshot second = machine.move(() -> machine.session().runNext(id(first, "a")));
			assertEquals(Kind.CHOICE, second.stop().kind());
			assertEquals(first.position() + 1, second.position());
			assertEquals("a", second.current().label());
		}
	}

	@Test
	void whoCannotTakeTheStepIsToldSo() {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			Snapshot same = machine.move(() -> machine.session().runNext(first.process(1).id()));
			assertEquals("pid 1 cannot take the next step", same.stop().reason());
			assertEquals(first.processes(), same.processes());
		}
	}

	@Test
	void choicesMadeOnTheWayAreWrittenDownAndLeadTheSameWay() throws Exception {
		String written;
		Snapshot end;
		try (TestSession machine = asking(TWO, NO_GIANT)) {
			Snapshot at = machine.started(false);
			for (int i = 0; i < 40; i++) {
				ProcessId next = at.candidates().get(i * 7 % at.candidates().size()).process();
				at = machine.move(() -> machine.session().runNext(next));
			}
			assertEquals(1, machine.session().branches().get().size(), "nothing lay ahead, so nothing was left behind");
			machine.session().setAsking(false);
			end = machine.resumed();
			written = choices(machine);
		}
		try (TestSession machine = new TestSession(TWO, NO_GIANT, written)) {
			Snapshot again = machine.started(false);
			assertEquals(end.processes(), again.processes());
			assertEquals(end.position(), again.position());
			assertEquals(written, choices(machine));
		}
	}

	@Test
	void anotherChoiceInThePastBeginsABranchAndTheOldOneStays() throws Exception {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			machine.session().setAsking(false);
			Snapshot end = machine.resumed();
			machine.move(() -> machine.session().goTo(first.position()));
			Snapshot other = machine.move(() -> machine.session().runNext(id(first, "a")));
			Branch branch = machine.session().branch().get();
			assertEquals("a next at @" + first.position(), branch.name());
			assertEquals(first.position(), branch.start());
			assertEquals(2, machine.session().branches().get().size());
			Snapshot otherEnd = machine.resumed();
			assertEquals(4, otherEnd.process(id(otherEnd, "c")).pid(), "a came first this time");
			assertEquals(5, end.process(id(end, "c")).pid());
			assertEquals(first.position(), other.position());
			Branch original = machine.session().branches().get().get(0);
			machine.move(() -> machine.session().switchTo(original));
			assertEquals(end.processes(), machine.resumed().processes());
		}
	}

	@Test
	void theConsoleTellsWhatHappensOnABranch() {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			machine.session().setAsking(false);
			machine.resumed();
			machine.move(() -> machine.session().goTo(first.position()));
			machine.lines().clear();
			machine.move(() -> machine.session().runNext(id(first, "a")));
			machine.resumed();
			assertEquals(List.of("a fork -> c = 4", "b fork -> d = 5"), machine.lines().stream()
					.filter(line -> line.kind() == OutputLine.Kind.PROCESS).map(OutputLine::text).toList());
		}
	}

	@Test
	void aListLeadsIntoTheLostWakeup() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			Snapshot end = machine.started(false);
			assertEquals(Kind.END, end.stop().kind());
			assertEquals("ppwait", end.process(2).wmesg());
			assertTrue(choices(machine).startsWith(LOST_WAKEUP), choices(machine));
			assertNull(end.current());
		}
	}

	@Test
	void goingBackAndForwardCrossesSwitches() {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			Snapshot end = machine.started(false);
			Snapshot middle = machine.move(() -> machine.session().goTo(PositionExpression.parse("pid 3 birth")));
			Snapshot before = machine.move(() -> machine.session().goTo(PositionExpression.parse("-25")));
			assertEquals(middle.position() - 25, before.position());
			for (int i = 0; i < 25; i++) {
				machine.stepped(StepKind.INTO);
			}
			assertEquals(middle.processes(), machine.session().snapshot().processes());
			assertEquals(before.processes(), machine.move(() -> machine.session().goTo(before.position())).processes());
			Snapshot back = machine.move(() -> machine.session().stepBack(null, StepKind.INTO));
			assertEquals(before.position() - 1, back.position());
			assertEquals(end.processes(), machine.resumed().processes());
		}
	}

	@Test
	void runsBackwardsToTheLastChoice() {
		try (TestSession machine = asking(TWO, GIANT)) {
			Snapshot first = machine.started(false);
			Snapshot second = machine.resumed();
			Snapshot back = machine.move(machine.session()::reverseResume);
			assertTrue(second.position() > first.position());
			assertEquals(first.position(), back.position());
			assertEquals(first.candidates(), back.candidates());
		}
	}

	@Test
	void breakpointsAndExplanationsWorkWhereProcessesRunAtOnce() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP,
				StopPoint.of("x", new AtFunction("execve", false)))) {
			Snapshot hit = machine.started(false);
			assertEquals("breakpoint execve, pid 3 executing", hit.stop().reason());
			assertEquals("c", hit.current().label());
			ObjectRef proc = machine.session().ask(hit, inspector -> inspector.locals(id(hit, "c"), 0).stream()
					.filter(v -> v.name().equals("this process")).findFirst().orElseThrow().object()).get();
			Write write = machine.session().explain(hit, proc, "p_flag").get().get(0);
			assertEquals("fork1", write.function());
			assertEquals(2, write.process().pid());
		}
	}

	@Test
	void theChoicesToComeAreShownApart() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			machine.started(false);
			Snapshot birth = machine.move(() -> machine.session().goTo(PositionExpression.parse("pid 3 birth")));
			assertEquals("p until msleep\n# at @" + birth.position() + "; still to come:\nc until execve\nc until user\n",
					choices(machine));
		}
	}

	@Test
	void anEditedListGoesToWhereItParts() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			Snapshot end = machine.started(false);
			Snapshot parting = choose(machine, "p until msleep\np until user\n");
			assertTrue(parting.position() < end.position());
			assertEquals("other choices from @" + parting.position(), parting.stop().reason());
			assertEquals("p", parting.current().label());
			assertEquals("msleep", parting.current().frames().get(0).function());
			assertEquals(List.of("original course", "other choices from @" + parting.position()),
					machine.session().branches().get().stream().map(Branch::name).toList());
			assertNull(machine.resumed().process(2).wmesg(), "nobody sleeps for ever this time");
		}
	}

	@Test
	void theSameListChangesNothing() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			Snapshot end = machine.started(false);
			assertFalse(machine.session().choose(end, choices(machine) + "# that was it\n").get());
			assertEquals(1, machine.session().branches().get().size());
		}
	}

	@Test
	void aBadListIsRefusedWithItsPlaceAndLeavesTheSessionAlone() throws Exception {
		try (TestSession machine = new TestSession(VFORK, NO_GIANT, LOST_WAKEUP)) {
			Snapshot end = machine.started(false);
			String before = choices(machine);
			assertEquals("line 2, column 5: zero is no number of steps: 1 to 999999999 are, or the word until",
					refused(machine, "p 3\n  p zero").getMessage());
			ChoicesException impossible = refused(machine, "p 3\n\n  c until user # not born yet\n");
			assertEquals("line 3, column 3: c cannot take a step here; p can", impossible.getMessage());
			assertEquals(3, impossible.line());
			assertEquals(3, impossible.column());
			assertEquals("line 1, column 3: after until stands user, or a function, or a function and a line as in fork1:479",
					refused(machine, "p until").getMessage());
			assertEquals("line 1, column 9: after the colon stands a line number, not x",
					refused(machine, "p until fork1:x").getMessage());
			assertEquals(before, choices(machine));
			assertEquals(end, machine.session().snapshot());
			assertEquals(1, machine.session().branches().get().size());
		}
	}

	@Test
	void choicesBeyondTheEndAreRefused() throws Exception {
		try (TestSession machine = new TestSession(VFORK, GIANT, "")) {
			machine.started(false);
			assertEquals("line 4, column 1: the run is over before c takes a step",
					refused(machine, "p 9999\nc 9999\np 9999\nc 1\n").getMessage());
		}
	}

	@Test
	void placesThatAreNotThereAreRefused() {
		try (TestSession machine = new TestSession(VFORK, GIANT, "")) {
			machine.started(false);
			assertEquals("line 2, column 9: the kernel has no function forkk1 (did you mean fork1?)",
					refused(machine, "p 2\np until forkk1\n").getMessage());
			assertEquals("line 1, column 9: fork1 has no step at line 9999", refused(machine, "p until fork1:9999").getMessage());
		}
	}

	@Test
	void aListIsCheckedBeforeAnythingStarts() {
		ChoicesException problem = assertThrows(ChoicesException.class,
				() -> ChoicesCheck.course(TestSession.parse(VFORK), NO_GIANT, "p 3\nnobody 2\n"));
		assertEquals("line 2, column 1: nobody cannot take a step here; p can", problem.getMessage());
	}

	@Test
	void aChangedValueCanMakeChoicesImpossibleWhichIsTold() throws Exception {
		try (TestSession machine = new TestSession("init fork -> a\ninit fork -> b\ndump\na fork -> c\nb fork -> d\nc fork -> e\n", GIANT,
				"a until user\nc until user\n", StopPoint.of("x", new AtScriptLine(4)))) {
			Snapshot fork = machine.started(false);
			ObjectRef globals = machine.session().ask(fork, inspector -> inspector.locals(null, 0).stream()
					.filter(v -> v.name().equals("globals")).findFirst().orElseThrow().object()).get();
			machine.move(() -> machine.session().set(fork, globals, "maxproc", "3"));
			machine.session().setStopPoints(List.of());
			Snapshot lost = machine.resumed();
			assertEquals(Kind.CHOICE, lost.stop().kind());
			assertEquals("the choices cannot be followed: c cannot take a step here; b can", lost.stop().reason());
			assertEquals(Kind.END, machine.resumed().stop().kind());
		}
	}

	@Test
	void aSavedSessionHasItsChoicesAndIsSavedWithTheSameBytes() throws Exception {
		SessionFile saved;
		Snapshot there;
		Snapshot end;
		try (TestSession machine = asking(TWO, NO_GIANT)) {
			Snapshot first = machine.started(false);
			machine.session().setAsking(false);
			machine.resumed();
			machine.move(() -> machine.session().goTo(first.position()));
			machine.move(() -> machine.session().runNext(id(first, "a")));
			there = machine.move(() -> machine.session().goTo(PositionExpression.parse("+9")));
			saved = machine.session().save(TWO).get();
			end = machine.resumed();
		}
		byte[] bytes = SessionFileTest.bytes(saved);
		SessionFile read = SessionFileTest.read(bytes);
		assertEquals(NO_GIANT, read.scheduling());
		try (TestSession machine = new TestSession(read.course(TestSession.parse(read.workload())))) {
			Snapshot opened = machine.move(() -> machine.session().open(read));
			assertEquals(there.processes(), opened.processes());
			assertEquals(there.candidates(), opened.candidates());
			assertEquals("a next at @" + read.branches().get(1).start(), machine.session().branch().get().name());
			assertEquals(new String(bytes), new String(SessionFileTest.bytes(machine.session().save(read.workload()).get())));
			assertEquals(end.processes(), machine.resumed().processes());
		}
	}

	@Test
	void aLongRunIsTheSameWhereverItIsGoneBackTo() throws Exception {
		StringBuilder script = new StringBuilder("machine maxproc=900\ninit fork -> a\ninit fork -> b\ndump\n");
		for (int i = 0; i < 150; i++) {
			script.append("a fork -> x%1$d\nb fork -> y%1$d\nx%1$d exit 0\ny%1$d exit 0\n".formatted(i));
		}
		Random dice = new Random(5);
		StringBuilder choices = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			choices.append(i % 2 == 0 ? "a " : "b ").append(1 + dice.nextInt(90)).append('\n');
		}
		try (TestSession there = new TestSession(script.toString(), NO_GIANT, choices.toString());
				TestSession back = new TestSession(script.toString(), NO_GIANT, choices.toString())) {
			long end = back.started(false).position();
			assertTrue(end > 50_000, () -> "only " + end + " steps");
			there.started(true);
			List<Long> positions = dice.longs(12, end / 50, end).sorted().boxed().toList();
			for (int i = positions.size() - 1; i >= 0; i--) {
				long position = positions.get(i);
				back.move(() -> back.session().goTo(position));
				String shown = choices(back);
				back.move(() -> back.session().goTo(positions.get(0)));
				Snapshot again = back.move(() -> back.session().goTo(position));
				assertEquals(shown, choices(back));
				there.move(() -> there.session().goTo(0L));
				Snapshot forward = there.move(() -> there.session().goTo(position));
				assertEquals(forward.processes(), again.processes(), () -> "@" + position);
				assertEquals(forward.candidates(), again.candidates());
				assertEquals(choices(there), shown);
			}
		}
	}

	@Test
	void severalProcessorsSayWhomTheyRun() {
		try (TestSession machine = asking(TWO, new Scheduling(Mode.NO_GIANT, 4))) {
			Snapshot first = machine.started(false);
			assertEquals(1, first.current().cpu());
			assertEquals(0, first.process(1).cpu(), "init has gone nowhere");
			machine.resumed();
			Snapshot both = machine.move(() -> machine.session().runNext(id(first, "a")));
			ProcessInfo a = both.process(id(both, "a"));
			ProcessInfo b = both.process(id(both, "b"));
			assertEquals(List.of(ProcessState.RUNNING, ProcessState.RUNNING), List.of(a.state(), b.state()));
			assertEquals(List.of(2, 1), List.of(a.cpu(), b.cpu()));
		}
	}

	@Test
	void giantOnSeveralProcessorsKeepsForksApart() {
		try (TestSession machine = new TestSession(TWO, new Scheduling(Mode.GIANT, 4), "")) {
			Snapshot end = machine.started(false);
			assertEquals(Kind.END, end.stop().kind());
			assertEquals(6, end.processes().size());
		}
	}
}
