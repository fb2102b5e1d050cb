package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.Condition;
import org.junit.jupiter.api.Test;

/** Stop points at reads of fields: only what the kernel reads counts. */
class ReadWatchTest {

	private static final String SCRIPT = """
			machine maxproc=8 pidmax=200
			kernel at_fork hook
			init execve /sbin/init
			init fork -> sh
			sh fork -> c
			c exit 3
			sh wait4 c
			""";

	private static AtAccess access(String struct, String field, Access access) {
		return AtAccess.write(struct, field).with(access);
	}

	private static StopPoint point(AtAccess place) {
		return StopPoint.of("w", place);
	}

	/** A stop: its position and its reason. */
	private record Hit(long position, String reason) {
		static Hit of(Snapshot stop) {
			return new Hit(stop.position(), stop.stop().reason());
		}
	}

	private static List<Hit> hits(StopPoint... points) {
		List<Hit> hits = new ArrayList<>();
		try (TestSession session = new TestSession(SCRIPT, points)) {
			for (Snapshot stop = session.started(false); stop.stop().kind() != Kind.END; stop = session.resumed()) {
				hits.add(Hit.of(stop));
			}
		}
		return hits;
	}

	private static List<String> reasons(StopPoint... points) {
		return hits(points).stream().map(Hit::reason).toList();
	}

	@Test
	void aReadStopsAndSaysWho() {
		List<String> reasons = reasons(point(access("proc", "p_xstat", Access.READ)));
		assertEquals(List.of("watch p_xstat of pid 3: read, 768, wait4 step 22, by pid 2"), reasons);
	}

	@Test
	void writesAreNoReads() {
		List<String> written = reasons(point(access("proc", "p_xstat", Access.WRITE)));
		assertFalse(written.isEmpty());
		assertTrue(written.stream().noneMatch(reason -> reason.contains("read")), written::toString);
	}

	@Test
	void bothAreReadsAndWritesInTheirOrder() {
		List<Hit> each = new ArrayList<>(hits(point(access("proc", "p_xstat", Access.WRITE))));
		each.addAll(hits(point(access("proc", "p_xstat", Access.READ))));
		each.sort((a, b) -> Long.compare(a.position(), b.position()));
		assertEquals(each, hits(point(access("proc", "p_xstat", Access.BOTH))));
	}

	@Test
	void aStepThatReadsAFieldToWriteItHasWrittenIt() {
		AtAccess flags = access("proc", "p_flag", Access.BOTH);
		List<Hit> written = hits(point(flags.with(Access.WRITE)));
		List<Hit> accessed = hits(point(flags));
		assertTrue(accessed.containsAll(written));
		accessed.removeAll(written);
		List<Long> writes = written.stream().map(Hit::position).toList();
		assertTrue(Collections.disjoint(writes, accessed.stream().map(Hit::position).toList()), accessed::toString);
	}

	@Test
	void onlyChangesPassesOverWritesButNotOverReads() {
		AtAccess stat = access("proc", "p_stat", Access.BOTH);
		List<Hit> changes = hits(point(stat.onlyChanges()));
		assertTrue(changes.containsAll(hits(point(stat.with(Access.READ)))));
		assertTrue(changes.containsAll(hits(point(stat.with(Access.WRITE).onlyChanges()))));
	}

	@Test
	void onlyTheStructureThatIsMeantCounts() {
		int serial;
		try (TestSession session = new TestSession(SCRIPT, point(access("proc", "p_xstat", Access.READ)))) {
			Snapshot stop = session.started(false);
			serial = session.session().ask(stop, i -> i.evaluate(stop.current().id(), 0, "curproc->p_children.lh_first").object().serial()).join();
		}
		assertEquals(1, hits(point(new AtAccess("proc", "p_xstat", serial, Access.READ, false))).size());
		assertEquals(List.of(), hits(point(new AtAccess("proc", "p_xstat", serial + 1, Access.READ, false))));
	}

	@Test
	void whatConditionsChecksAndRecordsReadDoesNotCount() {
		StopPoint reading = new StopPoint("c", access("proc", "p_xstat", Access.WRITE), ProcessFilter.ANY, 0,
				Condition.of("any(p in allproc: p->p_pptr == NULL && p->p_xstat == -1)"), null);
		StopPoint invariants = StopPoint.of("i", new StopPoint.AtEvent(KernelEvent.INVARIANT, ""));
		StopPoint read = point(access("proc", "p_xstat", Access.READ));
		assertEquals(hits(read), hits(read, reading, invariants));
	}

	@Test
	void lookingAtTheMachineIsNoRead() {
		StopPoint read = point(access("globals", "nextpid", Access.READ));
		try (TestSession session = new TestSession(SCRIPT, read)) {
			List<Hit> seen = new ArrayList<>();
			for (Snapshot stop = session.started(false); stop.stop().kind() != Kind.END; stop = session.resumed()) {
				seen.add(Hit.of(stop));
				session.session().ask(stop, i -> i.evaluate(null, 0, "nextpid")).join();
			}
			assertFalse(seen.isEmpty());
			assertEquals(hits(read), seen);
		}
	}

	@Test
	void backwardsTheSameReadsStop() {
		StopPoint read = point(access("proc", "p_pptr", Access.READ));
		List<Hit> forwards = hits(read);
		List<Hit> backwards = new ArrayList<>();
		try (TestSession session = new TestSession(SCRIPT)) {
			session.started(false);
			session.session().setStopPoints(List.of(read));
			for (Snapshot stop = session.move(session.session()::reverseResume); stop.stop().kind() == Kind.BREAKPOINT; stop = session
					.move(session.session()::reverseResume)) {
				backwards.add(0, Hit.of(stop));
			}
		}
		assertFalse(forwards.isEmpty());
		assertEquals(forwards, backwards);
	}
}
