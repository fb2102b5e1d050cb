package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Ticks of the clock, which come as interrupts between the steps of processes. */
class ClockTest {

	@Test
	void aTickIsChargedToTheProcessThatRuns() {
		Race race = Race.noGiant("""
				init fork -> a
				dump
				a fork -> b
				kernel hardclock
				kernel hardclock
				""").choose("a until fork1:270");
		long before = race.kernel().g.getTicks();
		race.choose("""
				kernel until user
				kernel until user
				""");
		assertEquals(before + 2, race.kernel().g.getTicks());
		assertEquals(2, race.proc("a").getEstcpu());
		assertEquals(2, race.proc("a").getSticks());
		assertTrue(race.kernel().cpu().isInterrupts());
		race.finish();
		assertEquals(2, race.proc("b").getEstcpu());
		assertEquals(0, race.proc("b").getSticks());
	}
}
