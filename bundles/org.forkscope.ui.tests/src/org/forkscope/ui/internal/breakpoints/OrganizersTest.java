package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.IBreakpointOrganizerDelegate;
import org.eclipse.ui.model.IWorkbenchAdapter;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.EventBreakpoint;
import org.forkscope.debug.breakpoints.FunctionBreakpoint;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The groups of the Breakpoints view. */
class OrganizersTest {

	@AfterEach
	void leaveNothingBehind() throws CoreException {
		var manager = DebugPlugin.getDefault().getBreakpointManager();
		manager.removeBreakpoints(manager.getBreakpoints(DebugIds.MODEL), true);
	}

	private static List<String> groups(IBreakpointOrganizerDelegate organizer, IBreakpoint breakpoint) {
		return Arrays.stream(organizer.getCategories(breakpoint))
				.map(category -> Adapters.adapt(category, IWorkbenchAdapter.class).getLabel(category)).toList();
	}

	@Test
	void everyBreakpointIsInTheGroupOfItsKind() throws CoreException {
		KindOrganizer kinds = new KindOrganizer();

		assertEquals(List.of("Phases"), groups(kinds, PhaseBreakpoint.create(Phase.PID_SCAN)));
		assertEquals(List.of("Functions"), groups(kinds, FunctionBreakpoint.create("fork1", false)));
		assertEquals(List.of("Watchpoints"), groups(kinds, WatchBreakpoint.create(AtAccess.write("proc", "p_flag").onlyChanges())));
		assertEquals(List.of("Kernel Events"), groups(kinds, EventBreakpoint.create(KernelEvent.BORN, "")));
		assertEquals(List.of("Lines"), groups(kinds, KernelLineBreakpoint.create("sys/kern/kern_fork.c", 331)));
	}

	@Test
	void breakpointsInAPhaseOfFork1AreInItsGroup() throws CoreException {
		PhaseOrganizer phases = new PhaseOrganizer();

		assertEquals(List.of("11  PID_SCAN"), groups(phases, PhaseBreakpoint.create(Phase.PID_SCAN, true)));
		assertEquals(List.of("11  PID_SCAN"), groups(phases, KernelLineBreakpoint.create("sys/kern/kern_fork.c", 331)));
		assertEquals(List.of(), groups(phases, KernelLineBreakpoint.create("sys/kern/kern_exit.c", 331)));
		assertEquals(List.of(), groups(phases, FunctionBreakpoint.create("exit1", false)));
	}

	@Test
	void theGroupsOfPhasesAreInTheOrderOfFork1() throws CoreException {
		PhaseOrganizer phases = new PhaseOrganizer();
		List<String> names = Stream.of(Phase.PID_START, Phase.PID_WRAP, Phase.RUN_NOTIFY)
				.flatMap(phase -> groups(phases, at(phase)).stream()).toList();

		assertEquals(names, names.stream().sorted().toList());
		assertTrue(names.get(0).endsWith("PID_START"), names::toString);
	}

	private static PhaseBreakpoint at(Phase phase) {
		try {
			return PhaseBreakpoint.create(phase);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void equalGroupsAreOne() throws CoreException {
		PhaseOrganizer phases = new PhaseOrganizer();

		assertEquals(phases.getCategories(PhaseBreakpoint.create(Phase.PUBLISH))[0],
				phases.getCategories(PhaseBreakpoint.create(Phase.PUBLISH, true))[0]);
	}
}
