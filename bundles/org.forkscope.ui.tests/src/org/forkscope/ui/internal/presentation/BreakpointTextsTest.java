package org.forkscope.ui.internal.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BreakpointTextsTest {

	@Test
	void saysOnlyWhatNarrowsItDown() {
		assertEquals("PID_SCAN (enter)", BreakpointTexts.of("PID_SCAN (enter)", -1, 0));
		assertEquals("PID_SCAN (enter)", BreakpointTexts.of("PID_SCAN (enter)", -1, 1));
		assertEquals("PID_SCAN (enter)  pid 14", BreakpointTexts.of("PID_SCAN (enter)", 14, 0));
		assertEquals("PID_SCAN (enter)  pid 0  hit 3", BreakpointTexts.of("PID_SCAN (enter)", 0, 3));
	}
}
