package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Phase;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.model.Globals;
import org.forkscope.model.MachineXmi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Other choices in the past of a long run begin at the nearest saved moment, and lead to the same bytes as if they had been made
 * from power-on.
 */
class ChoicesInThePastTest {

	private static final Scheduling NO_GIANT = new Scheduling(Mode.NO_GIANT, 2);
	/** So many that moments are saved on the way. */
	private static final int CYCLES = 90;
	private static final long LEAST_LENGTH = 60_000;
	private static final StopPoint COUNTED = new StopPoint("counted", new AtPhase(Phase.PUBLISH), -1,
			Integer.MAX_VALUE);

	private static final String SCRIPT = script();

	private TestSession machine;
	private Snapshot end;

	private static String script() {
		StringBuilder script = new StringBuilder("machine maxproc=900\ninit fork -> a\ninit fork -> b\ndump\n");
		for (int i = 0; i < CYCLES; i++) {
			script.append("a fork -> x%1$d\nb fork -> y%1$d\nx%1$d exit 0\n#! a waitpid -1 0\ny%1$d exit 0\n#! b waitpid -1 0\n".formatted(i));
		}
		return script.toString();
	}

	/** All that can be told of a machine where it stands. */
	private record Picture(Snapshot snapshot, String choices, byte[] structures) {

		static Picture of(TestSession machine, Snapshot at) throws Exception {
			return new Picture(at, machine.session().choices().get(), machine.session().ask(at, Picture::structures).get());
		}

		private static byte[] structures(Inspector inspector) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			List<VariableInfo> locals = inspector.locals(null, 0);
			try {
				MachineXmi.save((Globals) locals.get(locals.size() - 1).object().object, out);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return out.toByteArray();
		}

		void assertSameAs(Picture expected) {
			assertEquals(expected.snapshot.position(), snapshot.position());
			assertEquals(expected.snapshot.processes(), snapshot.processes());
			assertEquals(expected.snapshot.allocator(), snapshot.allocator());
			assertEquals(expected.snapshot.candidates(), snapshot.candidates());
			assertEquals(expected.snapshot.hits(), snapshot.hits());
			assertEquals(expected.choices, choices);
			assertArrayEquals(expected.structures, structures);
		}
	}

	@BeforeEach
	void run() {
		machine = new TestSession(SCRIPT, NO_GIANT, "", COUNTED);
		end = machine.started(false);
		assertTrue(end.position() > LEAST_LENGTH, () -> "only " + end.position() + " steps");
	}

	@AfterEach
	void close() {
		machine.close();
	}

	private Session session() {
		return machine.session();
	}

	private Snapshot goTo(long position) {
		return machine.move(() -> session().goTo(position));
	}

	private Snapshot goTo(String position) {
		return machine.move(() -> session().goTo(PositionExpression.parse(position)));
	}

	/** Runs on to where more than one process could take the next step. */
	private Snapshot nextChoice() {
		session().setAsking(true);
		Snapshot choice = machine.resumed();
		session().setAsking(false);
		return choice;
	}

	private Snapshot choose(String choices) {
		return machine.move(() -> session().choose(session().snapshot(), choices));
	}

	/** Another than the one that would go next. */
	private static Candidate other(Snapshot at) {
		return at.candidates().stream().filter(candidate -> !candidate.process().equals(at.stop().process())).findFirst().orElseThrow();
	}

	private String choices() throws Exception {
		return session().choices().get();
	}

	/** A list that parts from the present one where a parent, from this line on, would go to sleep: its child goes first. */
	private static String changed(List<String> choices, int from) {
		int index = from;
		while (countOf(choices.get(index)) < 200) {
			index++;
		}
		return String.join("\n", choices.subList(0, index)) + '\n' + nameOf(choices.get(index)) + ' '
				+ (countOf(choices.get(index)) - 20) + '\n' + nameOf(choices.get(index + 1)) + " 1\n";
	}

	private static int countOf(String choice) {
		return Integer.parseInt(choice.substring(choice.indexOf(' ') + 1));
	}

	private static String nameOf(String choice) {
		return choice.substring(0, choice.indexOf(' '));
	}

	private void assertSameAsFromPowerOn(Snapshot there) throws Exception {
		Picture found = Picture.of(machine, there);
		Picture foundEnd = Picture.of(machine, machine.resumed());
		try (TestSession straight = new TestSession(SCRIPT, NO_GIANT, foundEnd.choices, COUNTED)) {
			straight.started(true);
			Snapshot expected = straight.move(() -> straight.session().goTo(there.position()));
			assertArrayEquals(Picture.of(straight, expected).structures, found.structures);
			assertEquals(expected.processes(), there.processes());
			assertEquals(expected.candidates(), there.candidates());
			assertEquals(expected.hits(), there.hits());
			foundEnd.assertSameAs(Picture.of(straight, straight.resumed()));
		}
	}

	@Test
	void aListThatDiffersAtTheStartLeadsTheSameWayAsFromPowerOn() throws Exception {
		List<String> choices = choices().lines().toList();
		Snapshot parting = choose(changed(choices, 0));
		assertTrue(parting.position() < 5000, () -> parting.stop().reason());
		assertSameAsFromPowerOn(parting);
	}

	@Test
	void aListThatDiffersInTheMiddleLeadsTheSameWayAsFromPowerOn() throws Exception {
		List<String> choices = choices().lines().toList();
		Snapshot parting = choose(changed(choices, choices.size() / 2));
		assertEquals("other choices from @" + parting.position(), parting.stop().reason());
		assertSameAsFromPowerOn(parting);
	}

	@Test
	void aListThatDiffersAtTheEndLeadsTheSameWayAsFromPowerOn() throws Exception {
		List<String> choices = choices().lines().toList();
		Snapshot parting = choose(changed(choices, choices.size() - 5));
		assertTrue(parting.position() > end.position() - 5000, () -> parting.stop().reason());
		assertSameAsFromPowerOn(parting);
	}

	@Test
	void aListIsFollowedFromTheNearestSavedMoment() throws Exception {
		AtomicLong first = new AtomicLong(-1);
		session().addListener(new SessionListener() {
			@Override
			public void searching(long done, long goal) {
				first.compareAndSet(-1, done);
			}
		});
		List<String> choices = choices().lines().toList();
		Snapshot parting = choose(changed(choices, choices.size() - 5));
		assertTrue(first.get() >= parting.position(), () -> "after the first slice @" + first + " of @" + parting.position());
	}

	@Test
	void choicesByHandLeadTheSameWayAsFromPowerOn() throws Exception {
		for (int pid = end.allocator().nextpid() - 1; pid > 10; pid -= 50) {
			goTo("pid " + pid + " birth");
			Snapshot here = nextChoice();
			Candidate next = other(here);
			Snapshot chosen = machine.move(() -> session().runNext(next.process()));
			assertEquals(here.position(), chosen.position());
			assertEquals(next.process(), chosen.stop().process());
			assertEquals(next.name() + " goes next", chosen.stop().reason());
			assertSameAsFromPowerOn(chosen);
		}
	}

	@Test
	void choicesByHandAreMadeWhereProcessesAreBornAndReaped() throws Exception {
		int pid = end.allocator().nextpid() / 2;
		for (String event : List.of("reap", "exit", "birth")) {
			Snapshot here = goTo("pid " + pid + " " + event);
			Candidate next = other(here);
			assertSameAsFromPowerOn(machine.move(() -> session().runNext(next.process())));
		}
	}

	@Test
	void choicesUpToNowMayBeWrittenInOtherWords() throws Exception {
		goTo(end.position() / 2);
		String written = choices().lines().takeWhile(line -> !line.startsWith("#")).flatMap(ChoicesInThePastTest::halves).reduce("",
				(all, line) -> all + line + '\n');
		assertSameAsFromPowerOn(choose(written + "a until user\nb until user\n"));
	}

	private static Stream<String> halves(String choice) {
		String name = nameOf(choice);
		int count = countOf(choice);
		return count < 2 ? Stream.of(choice) : Stream.of(name + ' ' + count / 2, name + ' ' + (count - count / 2));
	}

	@Test
	void branchesThatAreLeftCanBeTakenAgain() throws Exception {
		goTo("pid " + (end.allocator().nextpid() - 1) + " birth");
		Snapshot here = nextChoice();
		Candidate next = other(here);
		machine.move(() -> session().runNext(next.process()));
		Picture otherEnd = Picture.of(machine, machine.resumed());
		List<Branch> branches = session().branches().get();
		assertEquals(2, branches.size());
		machine.move(() -> session().switchTo(branches.get(0)));
		assertEquals(end.processes(), machine.resumed().processes());
		Snapshot again = machine.move(() -> session().switchTo(branches.get(1)));
		assertEquals(here.position(), again.position());
		Picture.of(machine, machine.resumed()).assertSameAs(otherEnd);
	}

	@Test
	void theConsoleTellsWhatHappensOnTheOtherWayOnce() throws Exception {
		List<String> choices = choices().lines().toList();
		machine.lines().clear();
		Snapshot parting = choose(changed(choices, choices.size() / 2));
		machine.resumed();
		List<OutputLine> told = new ArrayList<>(machine.lines());
		try (TestSession straight = new TestSession(SCRIPT, NO_GIANT, choices(), COUNTED)) {
			straight.started(false);
			assertEquals(straight.lines().stream().filter(line -> line.position() > parting.position()).toList(), told);
		}
	}

	@Test
	void aListThatCannotBeFollowedLeavesTheSessionAlone() throws Exception {
		Picture before = Picture.of(machine, end);
		List<String> choices = choices().lines().toList();
		int last = choices.size() - 1;
		String impossible = String.join("\n", choices.subList(0, last)) + "\nnobody 1\n";
		ChoicesException refusal = assertInstanceOf(ChoicesException.class, refused(impossible).getCause());
		assertTrue(refusal.getMessage().startsWith("line " + choices.size() + ", column 1: nobody cannot take a step here; "),
				refusal.getMessage());
		assertUntouched(before);
	}

	private ExecutionException refused(String choices) {
		List<CompletableFuture<Boolean>> answer = new ArrayList<>();
		machine.move(() -> answer.add(session().choose(session().snapshot(), choices)));
		return assertThrows(ExecutionException.class, () -> answer.get(0).get());
	}

	private void assertUntouched(Picture before) throws Exception {
		assertSame(before.snapshot, session().snapshot());
		assertEquals(1, session().branches().get().size());
		Picture.of(machine, before.snapshot).assertSameAs(before);
		Snapshot back = goTo(end.position() - 1000);
		assertEquals(end.position() - 1000, back.position());
		Picture.of(machine, machine.resumed()).assertSameAs(before);
	}

	@Test
	void aCheckThatIsCancelledLeavesTheSessionAlone() throws Exception {
		Picture before = Picture.of(machine, end);
		List<String> choices = choices().lines().toList();
		session().addListener(new SessionListener() {
			@Override
			public void searching(long done, long goal) {
				session().suspend();
			}
		});
		String others = changed(choices, 1) + "a 1\nb 1\n".repeat(50_000);
		IllegalArgumentException cancelled = assertInstanceOf(IllegalArgumentException.class, refused(others).getCause());
		assertEquals("the search was cancelled", cancelled.getMessage());
		assertUntouched(before);
	}

	@Test
	void goingElsewhereEndsACheckToo() throws Exception {
		List<String> choices = choices().lines().toList();
		List<CompletableFuture<Boolean>> answer = new ArrayList<>();
		session().addListener(new SessionListener() {
			@Override
			public void searching(long done, long goal) {
				session().goTo(1000);
			}
		});
		machine.move(() -> answer.add(session().choose(session().snapshot(), changed(choices, 1) + "a 1\nb 1\n".repeat(50_000))));
		assertThrows(ExecutionException.class, () -> answer.get(0).get());
		assertEquals(1000, machine.move(() -> {
		}).position());
		assertEquals(end.processes(), machine.resumed().processes());
		assertEquals(String.join("\n", choices) + "\n", choices());
	}

	@Test
	void anAnswerComesEvenWhenTheSessionEnds() {
		CompletableFuture<Boolean> answer = session().choose(session().snapshot(), "a 1\nb 1\n".repeat(50_000));
		session().close();
		assertThrows(ExecutionException.class, answer::get);
	}

	@Test
	void hitsAreCountedAnewAlongTheWayAndKnownAfterwards() throws Exception {
		List<StopPoint> others = List.of(new StopPoint("other", new AtPhase(Phase.PID_START), -1, Integer.MAX_VALUE));
		session().setStopPoints(others);
		Snapshot late = goTo(end.position() - 500);
		Snapshot later = goTo(end.position() - 100);
		Snapshot again = goTo(end.position() - 500);
		assertEquals(late.hits(), again.hits());
		try (TestSession straight = new TestSession(SCRIPT, NO_GIANT, "", others.toArray(StopPoint[]::new))) {
			straight.started(true);
			assertEquals(straight.move(() -> straight.session().goTo(late.position())).hits(), late.hits());
			assertEquals(straight.move(() -> straight.session().goTo(later.position())).hits(), later.hits());
		}
	}
}
