package org.forkscope.ui.internal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StepKind;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

class DemoReportTest {

	private static final String SCRIPT = "init fork -> a\na execve /bin/sh\na exit 3\ninit fork -> b\n";

	@Test
	void aStopIsToldWithTheWholeTree() {
		try (StoppedMachine machine = new StoppedMachine(SCRIPT, Phase.PID_SCAN)) {
			machine.resume();
			List<String> lines = DemoReport.stop(machine.snapshot());
			assertEquals("@" + machine.snapshot().position() + " — stopped: breakpoint PID_SCAN, pid 1 forking", lines.get(0));
			assertEquals("Next in fork1 PID_SCAN, line 315: outside the free window?", lines.get(1));
			assertEquals(List.of("Processes:", "  0 swapper — runnable", "    1 swapper — forking", "      2 sh — zombie, exit 3"),
					lines.subList(2, 6));
			assertTrue(lines.get(6).startsWith("PID allocator: nextpid 2, "), lines.get(6));
			assertTrue(lines.get(6).endsWith("; pid 1 tries id 3"), lines.get(6));
		}
	}

	@Test
	void aNewbornIsWhatChangesInPublish() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a", Phase.PUBLISH)) {
			Snapshot before = machine.snapshot();
			Snapshot after = machine.step(StepKind.PHASE).snapshot();
			List<String> lines = DemoReport.changes(before, after);
			assertEquals("Stepped from @" + before.position() + " to @" + after.position() + " — stopped: "
					+ after.stop().reason(), lines.get(0));
			assertTrue(lines.get(1).startsWith("Next in fork1 ZERO_COPY, line 371: "), lines.get(1));
			assertTrue(lines.stream().anyMatch(line -> line.startsWith("New: 2 ")), lines.toString());
		}
	}

	@Test
	void endsAndNewStatesAreTold() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\na exit 0\ninit fork -> b\ninit wait4 a\n",
				Phase.FLAG_CHECK)) {
			Snapshot first = machine.snapshot();
			Snapshot second = machine.resume().snapshot();
			Snapshot end = machine.resume().snapshot();
			assertTrue(DemoReport.changes(second, end).stream().anyMatch(line -> line.startsWith("Gone: 2 ")),
					() -> DemoReport.changes(second, end).toString());
			assertTrue(DemoReport.changes(first, second).stream().anyMatch(line -> line.startsWith("New: 2 ")),
					() -> DemoReport.changes(first, second).toString());
		}
	}
}
