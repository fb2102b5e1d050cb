package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong between processes stops a session: locks out of order where a stop point waits for it, panics always. */
class RaceSessionTest {

	private static final Scheduling GIANT = new Scheduling(Mode.GIANT, 1);
	private static final Scheduling NO_GIANT = new Scheduling(Mode.NO_GIANT, 2);
	private static final String LOCKS = "init fork -> a\ndump\n#! a lkm_locks allproc proctree uidinfo a\n";

	private static String stoppedAt(String detail) {
		try (TestSession session = new TestSession(LOCKS, GIANT, "", StopPoint.of("x", new AtEvent(KernelEvent.LOCK_ORDER, detail)))) {
			return StopPointTest.withoutStep(session.started(false).stop().reason());
		}
	}

	@Test
	void aLockTakenOutOfOrderIsAnEventWithTheLockThatIsTaken() {
		assertEquals("lock taken out of order: pid 2 holds allproc and takes proctree, lkm_locks, by pid 2", stoppedAt(""));
		assertEquals("lock taken out of order: pid 2 holds uidinfo hash and takes process lock, lkm_locks, by pid 2", stoppedAt("process lock"));
		assertTrue(stoppedAt("Giant").startsWith("end of the run "));
	}

	private static StopPoint panic(String id, String pattern) {
		return StopPoint.of(id, new AtEvent(KernelEvent.PANIC, pattern));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"init _exit 0 | s 1 | panic: Going nowhere without my init!",
			"s ps | c until fork1:390;s until user | panic: NULL p_cred of process 11 in sysctl_kern_proc ",
			"s fork -> x | c until fork1:371;s until user | panic: NULL p_pgrp of process 11 in fork1 327 ",
			"s procfs_read 11 | c until fork1:371;s until user | panic: use of a freed slot: process lock of process 11 is not initialised in procfs_domem " })
	void aPanicIsAStopWithAMessageAndTheStep(String line, String choices, String reason) {
		String call = line.contains("fork") ? line : "#! " + line;
		String script = "machine invariants=1\ninit fork -> c\ninit fork -> s\ninit fork1 RFPROC|RFFDG|RFHIGHPID -> h\ndump\nc fork1 RFPROC|RFFDG|RFHIGHPID -> n\n" + call;
		try (TestSession session = new TestSession(script + "\n", NO_GIANT, choices.replace(';', '\n'),
				panic("waits", ""), panic("too", "init|NULL|freed"), panic("not", "^nothing like it$"))) {
			Snapshot stop = session.started(false);
			assertEquals(Kind.PANIC, stop.stop().kind());
			assertTrue(stop.stop().reason().startsWith(reason), stop.stop().reason());
			assertTrue(stop.position() > 0);
			assertEquals(List.of("waits", "too"), stop.stop().points());
			assertEquals(Map.of("waits", 1, "too", 1), stop.hits());
		}
	}
}
