package org.forkscope.ui.internal.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forkscope.machine.session.ProcessFilter;
import org.junit.jupiter.api.Test;

class BreakpointTextsTest {

	private static final String PLACE = "PID_SCAN (enter)";

	@Test
	void saysOnlyWhatNarrowsItDown() {
		assertEquals(PLACE, BreakpointTexts.of(PLACE, ProcessFilter.ANY, 0, ""));
		assertEquals(PLACE, BreakpointTexts.of(PLACE, ProcessFilter.ANY, 1, ""));
		assertEquals(PLACE + "  pid 14", BreakpointTexts.of(PLACE, new ProcessFilter.Pid(14), 0, ""));
		assertEquals(PLACE + "  pid 0  hit 3", BreakpointTexts.of(PLACE, new ProcessFilter.Pid(0), 3, ""));
	}

	@Test
	void saysWhichProcessesAndWhatIsPrinted() {
		assertEquals(PLACE + "  all sh", BreakpointTexts.of(PLACE, new ProcessFilter.Name("sh"), 0, ""));
		assertEquals(PLACE + "  14 and descendants", BreakpointTexts.of(PLACE, new ProcessFilter.Subtree(14), 0, ""));
		assertEquals(PLACE + "  children of 1  print \"p2 is {p2}\"",
				BreakpointTexts.of(PLACE, new ProcessFilter.ChildrenOf(1), 0, "p2 is {p2}"));
	}
}
