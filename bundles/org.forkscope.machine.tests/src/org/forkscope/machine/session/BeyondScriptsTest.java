package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions in which processes stop, wait for time, watch and trace each other. */
class BeyondScriptsTest {

	private static final Scheduling GIANT = new Scheduling(Mode.GIANT, 1);
	private static final String SCRIPT = """
			machine ktrace=1
			init fork -> p
			p fork -> c
			dump
			#! kernel clock 60
			#! p kqueue
			#! p kevent 0 c NOTE_FORK
			#! p sigact SIGUSR1 77
			#! p ktrace_pid c c.out
			#! p kill c SIGSTOP
			#! p nanosleep 20
			#! p kill c SIGCONT
			#! p kill p SIGUSR1
			c fork -> d
			#! c compute 300
			c exit 0
			""";

	private static StopPoint at(KernelEvent event, String detail) {
		return StopPoint.of("event", new AtEvent(event, detail));
	}

	@ParameterizedTest
	@CsvSource({ "STOPPED, 17, stopped: 17 to pid 3", "CONTINUED, '', continued: pid 3", "HANDLER, 30, signal handler: 30 to pid 2",
			"CALLOUT, endtsleep, timed call: endtsleep of pid 2", "CALLOUT, roundrobin, timed call: roundrobin",
			"KTRACE, ktrsyscall, trace record: ktrsyscall of pid 3" })
	void aStopPointWaitsForWhatHappens(KernelEvent event, String detail, String reason) {
		try (TestSession session = new TestSession(SCRIPT, GIANT, "", at(event, detail))) {
			Stop stop = session.started(false).stop();
			assertEquals(Kind.BREAKPOINT, stop.kind());
			assertTrue(stop.reason().contains(reason), stop::reason);
		}
	}

	@Test
	void anEventIsStoppedAtWhereItIsHandedOut() {
		String waiting = "init fork -> p\ninit fork -> c\ndump\n#! p kqueue\n#! p kevent 0 c NOTE_EXIT\n#! p kevent_wait 0\nc exit 1\n";
		try (TestSession session = new TestSession(waiting, GIANT, "p until user\np until user\n", at(KernelEvent.KEVENT, "NOTE_EXIT"))) {
			assertTrue(session.started(false).stop().reason().contains("queued event: NOTE_EXIT of pid 3, for pid 2"));
		}
	}

	@Test
	void goingBackAndOnAgainLeadsToTheSameEnd() {
		try (TestSession session = new TestSession(SCRIPT, GIANT, "")) {
			Snapshot end = session.started(false);
			assertEquals(Kind.END, end.stop().kind());
			List<OutputLine> output = new ArrayList<>(session.lines());
			for (long back : new long[] { 2500, 1500, 2200, 900 }) {
				assertEquals(back, session.move(() -> session.session().goTo(back)).position());
			}
			Snapshot again = session.resumed();
			assertEquals(end.position(), again.position());
			assertEquals(end.processes(), again.processes());
			assertEquals(output, session.lines());
		}
	}

	@Test
	void theConsoleTellsWhatCameOfSuchLines() {
		try (TestSession session = new TestSession(SCRIPT, GIANT, "")) {
			session.started(false);
			List<String> lines = session.lines().stream().map(OutputLine::text).toList();
			assertTrue(lines.contains("p kill c SIGSTOP: ret 0"), lines::toString);
			assertTrue(lines.contains("stopped: pid 3, sig 17"), lines::toString);
		}
	}
}
