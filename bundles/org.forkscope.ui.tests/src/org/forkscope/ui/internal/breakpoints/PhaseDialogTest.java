package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.forkscope.machine.Phase;
import org.junit.jupiter.api.Test;

class PhaseDialogTest {

	@Test
	void anEmptyFilterShowsAllPhasesInOrder() {
		assertEquals(Arrays.asList(Phase.values()), PhaseDialog.matching("  "));
	}

	@Test
	void namesMatchInAnyCaseAndWithSpaces() {
		assertEquals(List.of(Phase.PID_SCAN), PhaseDialog.matching("pid_sc"));
		assertEquals(List.of(Phase.PID_SCAN), PhaseDialog.matching("pid scan"));
	}

	@Test
	void whatHappensMatchesToo() {
		assertEquals(List.of(Phase.PID_SCAN), PhaseDialog.matching("zombies"));
		assertEquals(List.of(), PhaseDialog.matching("no such phase"));
	}
}
