package org.forkscope.ui.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.forkscope.machine.Phase;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

class StatusTextTest {

	@Test
	void saysWhereWhatAndWhy() {
		try (StoppedMachine machine = new StoppedMachine("machine seed=7\ninit fork -> a", Phase.PID_SCAN)) {
			Snapshot stop = machine.snapshot();
			assertEquals("@" + stop.position() + " · GIANT · seed 7 · stopped: breakpoint PID_SCAN, pid 1 forking",
					StatusText.of(stop, false));
			assertEquals("@" + stop.position() + " · GIANT · seed 7 · stopped: <a>breakpoint PID_SCAN, pid 1 forking</a>",
					StatusText.linked(stop));
			assertEquals("running", StatusText.of(stop, true));
		}
	}

	@Test
	void theEndIsToldWhenItIsKnown() {
		try (StoppedMachine machine = new StoppedMachine("machine seed=18446744073709551615\ninit fork -> a")) {
			Snapshot stop = machine.snapshot();
			Snapshot later = at(stop, 8310, Scheduling.IN_TURN);
			assertEquals("@1204 of 8,310 · GIANT · seed 18446744073709551615 · stopped: " + stop.stop().reason(),
					StatusText.of(later, false));
		}
	}

	@Test
	void howProcessesRunIsTold() {
		try (StoppedMachine machine = new StoppedMachine("machine seed=1\ninit fork -> a")) {
			Snapshot stop = machine.snapshot();
			String rest = " · seed 1 · stopped: " + stop.stop().reason();
			assertEquals("@1204 · GIANT, 4 CPUs" + rest, StatusText.of(at(stop, -1, new Scheduling(Mode.GIANT, 4)), false));
			assertEquals("@1204 · NO GIANT, 2 CPUs" + rest, StatusText.of(at(stop, -1, new Scheduling(Mode.NO_GIANT, 2)), false));
			assertEquals("@1204 · NO GIANT" + rest, StatusText.of(at(stop, -1, new Scheduling(Mode.NO_GIANT, 1)), false));
		}
	}

	private static Snapshot at(Snapshot stop, long end, Scheduling scheduling) {
		return new Snapshot(1204, end, stop.stop(), stop.settings(), List.of(), List.of(), stop.allocator(), Map.of(), scheduling,
				List.of());
	}

	@Test
	void aMachineThatWasNeverStillIsRunning() {
		assertEquals("running", StatusText.of(null, false));
	}
}
