package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done is answered with one sentence, and the session stays as it is. */
class BadRequestsTest {

	private static final String SCRIPT = "init fork -> a\na fork -> b\nb exit 3\na wait4 b\ninit fork -> c\n";

	private TestSession machine;
	private Snapshot here;

	@BeforeEach
	void stopInTheMiddle() {
		machine = new TestSession(SCRIPT, StopPoint.of("exit", new AtFunction("exit1", false)));
		here = machine.started(false);
		assertEquals(Kind.BREAKPOINT, here.stop().kind());
	}

	@AfterEach
	void close() {
		machine.close();
	}

	/** The same position and branches, and the same future. */
	private void assertUntouched() throws Exception {
		Snapshot now = machine.session().snapshot();
		assertEquals(here.position(), now.position());
		assertEquals(here.processes(), now.processes());
		assertEquals(here.hits(), now.hits());
		assertEquals(1, machine.session().branches().get().size());
		Snapshot end = machine.resumed();
		try (TestSession other = new TestSession(SCRIPT, StopPoint.of("exit", new AtFunction("exit1", false)))) {
			other.started(false);
			Snapshot expected = other.resumed();
			assertEquals(expected.position(), end.position());
			assertEquals(expected.processes(), end.processes());
			assertEquals(expected.hits(), end.hits());
			assertEquals(other.lines(), machine.lines());
		}
	}

	private static String refusal(CompletableFuture<?> answer) {
		Throwable cause = assertThrows(ExecutionException.class, answer::get).getCause();
		assertInstanceOf(IllegalArgumentException.class, cause);
		return cause.getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1 +", "(((", "nosuch", "curproc->", "curproc->p_nosuch", "curproc->p_peers->p_pid", "1 / 0", "pfind(", "\"open",
			"nextpid = 5", "any(p in allproc)", "0x", "curproc->p_pid->p_pid", "99999999999999999999", "allproc[999999]" })
	void anExpressionWithoutAValueChangesNothing(String expression) throws Exception {
		ExecutionException refused = assertThrows(ExecutionException.class,
				() -> machine.session().ask(here, i -> i.evaluate(here.stop().process(), 1, expression)).get());
		assertInstanceOf(ExpressionException.class, refused.getCause());
		assertTrue(refused.getCause().getMessage().strip().length() > 5, refused.getCause()::getMessage);
		assertSame(here, machine.session().snapshot());
		assertUntouched();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nextpid | many", "nextpid | 99999999999", "nextpid | 1 +", "nextpid | NULL", "nosuch | 1", "allproc | 4711" })
	void aValueThatDoesNotFitChangesNothing(String field, String value) throws Exception {
		ObjectRef globals = machine.session().ask(here, i -> i.locals(null, 0)).get().stream().filter(v -> v.name().equals("globals"))
				.findFirst().orElseThrow().object();
		String refusal = refusal(machine.session().set(here, globals, field, value));
		assertTrue(refusal.contains(field) || refusal.contains(value), refusal);
		assertSame(here, machine.session().snapshot());
		assertUntouched();
	}

	@Test
	void aPositionBehindTheEndLeadsToTheEndAndOneBeforeTheStartToTheStart() {
		Snapshot end = machine.move(() -> machine.session().goTo(Long.MAX_VALUE - 1));
		assertEquals(Kind.END, end.stop().kind());
		assertEquals(end.position(), end.end());
		assertEquals(0, machine.move(() -> machine.session().goTo(PositionExpression.parse("-999999999999999999"))).position());
		assertEquals(Kind.END, machine.move(() -> machine.session().goTo(PositionExpression.parse("+999999999999999999"))).stop().kind());
	}

	@Test
	void aProcessThatNeverExistedIsMissedWhereTheMachineStands() throws Exception {
		Snapshot same = machine.move(() -> machine.session().goTo(PositionExpression.parse("pid 77 birth")));
		assertEquals(Kind.MISSED, same.stop().kind());
		assertEquals("no process with pid 77 has its birth in this run", same.stop().reason());
		assertUntouched();
	}

	@Test
	void aBranchOfAnotherSessionIsNotFollowed() throws Exception {
		Branch strange = new Branch("strange", List.of(new Edit(here.position() + 5, 1, "nextpid", "50")));
		Snapshot same = machine.move(() -> machine.session().switchTo(strange));
		assertEquals(here.position(), same.position());
		assertUntouched();
	}

	@Test
	void choicesWhereThereAreNoneChangeNothing() throws Exception {
		assertEquals("the processes of this machine run one after the other: there is nothing to choose",
				refusal(machine.session().choose(here, "a 3\n")));
		assertSame(here, machine.session().snapshot());
		assertUntouched();
	}

	@Test
	void whoAsksAboutAStopThatIsOverIsToldSo() throws Exception {
		Snapshot there = machine.move(() -> machine.session().goTo(here.position() - 3));
		for (CompletableFuture<?> answer : List.of(machine.session().ask(here, i -> i.locals(null, 0)),
				machine.session().choose(here, "a 3\n"), machine.session().set(here, null, "nextpid", "5"))) {
			Throwable cause = assertThrows(ExecutionException.class, answer::get).getCause();
			assertEquals("the machine has moved on", cause.getMessage());
		}
		assertSame(there, machine.session().snapshot());
	}
}
