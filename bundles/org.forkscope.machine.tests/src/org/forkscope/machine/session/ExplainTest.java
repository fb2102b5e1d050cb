package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Phase;
import org.junit.jupiter.api.Test;

/** Why a field has its value. */
class ExplainTest {

	private static final String SCRIPT = """
			init cpu 7
			init fork -> a
			a fork -> b
			a setsid
			""";

	private static List<Write> explain(TestSession session, Snapshot at, int pid, String field) throws Exception {
		ObjectRef object = session.session().ask(at, i -> i.locals(at.process(pid).id(), 0)).get().stream()
				.filter(v -> v.value().equals("proc " + pid) && v.object() != null).findFirst().orElseThrow().object();
		return session.session().explain(at, object, field).get();
	}

	@Test
	void aCopiedValueIsFollowedToWhereItWasSet() throws Exception {
		try (TestSession session = new TestSession(SCRIPT)) {
			Snapshot end = session.started(false);
			List<Write> chain = explain(session, end, 3, "p_estcpu");
			assertEquals(List.of(509, 509), chain.stream().limit(2).map(Write::line).toList());
			assertEquals("p_estcpu of 2", chain.get(0).source().text());
			Write origin = chain.get(2);
			assertEquals("cpu", origin.function());
			assertEquals("7", origin.newValue());
			assertNull(origin.source());
		}
	}

	@Test
	void aValueThatWasSetNamesFunctionPhaseLineAndProcess() throws Exception {
		try (TestSession session = new TestSession(SCRIPT)) {
			Snapshot end = session.started(false);
			Write write = explain(session, end, 3, "p_pid").get(0);
			assertEquals("fork1", write.function());
			assertEquals(Phase.PUBLISH, write.phase());
			assertEquals(361, write.line());
			assertEquals(2, write.process().pid());
			Snapshot before = session.move(() -> session.session().goTo(write.position()));
			assertEquals(361, before.current().frames().get(0).line());
		}
	}

	@Test
	void everyWriteIsListedInOrder() throws Exception {
		try (TestSession session = new TestSession(SCRIPT)) {
			Snapshot end = session.started(false);
			ObjectRef a = session.session().ask(end, i -> i.locals(end.process(2).id(), 0)).get().get(0).object();
			List<Write> writes = session.session().writes(end, a, "p_stat").get();
			assertEquals(List.of("SIDL", "SRUN"), writes.stream().map(Write::newValue).toList());
			assertTrue(writes.get(0).position() < writes.get(1).position());
		}
	}
}
