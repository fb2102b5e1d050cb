package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forkscope.machine.session.PositionExpression.Absolute;
import org.forkscope.machine.session.PositionExpression.End;
import org.forkscope.machine.session.PositionExpression.Event;
import org.forkscope.machine.session.PositionExpression.Of;
import org.forkscope.machine.session.PositionExpression.Relative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionExpressionTest {

	@Test
	void readsAllForms() {
		assertEquals(new Absolute(1204), PositionExpression.parse("1204"));
		assertEquals(new Absolute(1204), PositionExpression.parse(" @1,204 "));
		assertEquals(new Relative(10), PositionExpression.parse("+10"));
		assertEquals(new Relative(-10), PositionExpression.parse("-10"));
		assertEquals(new Absolute(0), PositionExpression.parse("start"));
		assertEquals(new End(), PositionExpression.parse("end"));
		assertEquals(new Of(14, Event.REAP), PositionExpression.parse("pid  14 reap"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "@", "pid 14", "pid x exit", "12a", "1e5", "99999999999999999999" })
	void refusesAnythingElse(String text) {
		assertEquals("'" + text + "' is no position: 1204, @1204, +10, -10, start, end, and pid 14 birth|exit|reap are",
				assertThrows(IllegalArgumentException.class, () -> PositionExpression.parse(text)).getMessage());
	}

	@Test
	void goesWhereSomethingHappensToAProcess() {
		try (TestSession session = new TestSession("init fork -> a\na exit 1\ninit wait4 a\ninit fork -> b\n")) {
			Snapshot start = session.started(true);
			Snapshot birth = session.move(() -> session.session().goTo(PositionExpression.parse("pid 2 birth")));
			assertEquals(364, birth.current().frames().get(0).line());
			Snapshot exit = session.move(() -> session.session().goTo(PositionExpression.parse("pid 2 exit")));
			assertEquals(ProcessState.ZOMBIE, exit.process(2).state());
			Snapshot none = session.move(() -> session.session().goTo(PositionExpression.parse("pid 77 exit")));
			assertEquals("no process with pid 77 has its exit in this run", none.stop().reason());
			assertEquals(exit.position(), none.position());
			assertEquals(birth.position(), session.move(session.session()::back).position());
			assertEquals(start.position(), session.move(session.session()::back).position());
			assertEquals(birth.position(), session.move(session.session()::forward).position());
		}
	}
}
