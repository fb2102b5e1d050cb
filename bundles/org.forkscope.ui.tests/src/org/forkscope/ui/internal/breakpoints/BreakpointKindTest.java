package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.forkscope.machine.session.KernelEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreakpointKindTest {

	@ParameterizedTest
	@EnumSource(BreakpointKind.class)
	void everyKindHasPlacesEachOnce(BreakpointKind kind) {
		assertFalse(kind.places().isEmpty());
		assertEquals(kind.places().size(), new HashSet<>(kind.places()).size());
		assertEquals(kind.places(), kind.matching(" "));
		assertNotNull(kind.problem(null, ""), "something must be chosen");
		assertNull(kind.problem(kind.places().get(0), ""));
	}

	@Test
	void placesAreFoundByAPartOfTheirName() {
		assertTrue(BreakpointKind.FUNCTION.matching("FORK1").contains("fork1"));
		assertEquals(List.of("proc.p_pptr"), BreakpointKind.WATCH.matching("p_pptr"));
		assertEquals(List.of("PID_SCAN"), BreakpointKind.PHASE.matching("pid_sc"));
		assertEquals(KernelEvent.values().length, BreakpointKind.EVENT.places().size());
	}

	@Test
	void onlySomeEventsHaveDetails() {
		assertNull(BreakpointKind.FUNCTION.details("fork1"));
		assertNull(BreakpointKind.EVENT.details(KernelEvent.BORN.text()));
		assertNull(BreakpointKind.EVENT.details(null));
		assertTrue(BreakpointKind.EVENT.details(KernelEvent.ERRNO.text()).contains("EAGAIN"));
		assertNotNull(BreakpointKind.EVENT.problem(KernelEvent.ERRNO.text(), "EWHAT"));
	}
}
