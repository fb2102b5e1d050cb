package org.forkscope.ui.internal.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.forkscope.machine.Phase;
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
			assertEquals("running", StatusText.of(stop, true));
		}
	}

	@Test
	void theEndIsToldWhenItIsKnown() {
		try (StoppedMachine machine = new StoppedMachine("machine seed=18446744073709551615\ninit fork -> a")) {
			Snapshot stop = machine.snapshot();
			Snapshot later = new Snapshot(1204, 8310, stop.stop(), stop.settings(), List.of(), List.of(), stop.allocator(), Map.of());
			assertEquals("@1204 of 8,310 · GIANT · seed 18446744073709551615 · stopped: " + stop.stop().reason(),
					StatusText.of(later, false));
		}
	}

	@Test
	void aMachineThatWasNeverStillIsRunning() {
		assertEquals("running", StatusText.of(null, false));
	}
}
