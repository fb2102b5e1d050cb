package org.forkscope.debug.breakpoints;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.EventDetail;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breakpoints that are not on lines: functions, fields, events, phases that are left. */
class KernelBreakpointTest {

	/** Forks by init, by its child, and by its grandchild. */
	private static final String NEST = """
			init fork -> a
			a fork -> b
			b fork -> c
			""";

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static String reason(MachineTarget target) {
		return target.snapshot().stop().reason();
	}

	/** The reasons of all stops of a script. */
	private List<String> reasons(String script) throws CoreException {
		List<String> reasons = new ArrayList<>();
		MachineTarget target = machine.debugToStop(machine.script(script));
		while (!target.isAtEnd()) {
			reasons.add(reason(target));
			machine.resume(target);
		}
		return reasons;
	}

	/** The pids of the processes that stop in a script. */
	private List<Integer> stoppers(String script) throws CoreException {
		List<Integer> pids = new ArrayList<>();
		MachineTarget target = machine.debugToStop(machine.script(script));
		while (!target.isAtEnd()) {
			pids.add(target.currentThread().process().pid());
			machine.resume(target);
		}
		return pids;
	}

	@Test
	void stopsWhereAFunctionIsCalled() throws CoreException {
		FunctionBreakpoint breakpoint = FunctionBreakpoint.create("fork1", false);

		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertEquals("breakpoint fork1, pid 1 forking", reason(target));
		assertEquals("fork1", ((KernelStackFrame) target.currentThread().getTopStackFrame()).frame().function());
		assertEquals(1, target.hits(breakpoint));
	}

	@Test
	void stopsWhereAFunctionHasReturned() throws CoreException {
		FunctionBreakpoint.create("fork1", true);

		assertEquals(List.of("breakpoint fork1 returned 0, pid 1 fork"), reasons(FORK));
	}

	@Test
	void stopsWhereAPhaseIsLeft() throws CoreException {
		PhaseBreakpoint leave = PhaseBreakpoint.create(Phase.PID_SCAN, true);

		assertEquals(List.of("breakpoint end of PID_SCAN, pid 1 forking"), reasons(FORK));
		assertEquals("PID_SCAN (leave)", leave.text());
		assertNull(PhaseBreakpoint.find(Phase.PID_SCAN), "a breakpoint at the entry is another");
	}

	@Test
	void stopsAfterAWriteToAFieldOfAnyStructure() throws CoreException {
		WatchBreakpoint.create(AtAccess.write("proc", "p_xstat").onlyChanges());

		List<String> reasons = reasons(FORK);

		assertEquals(2, reasons.size());
		assertTrue(reasons.get(0).startsWith("watch p_xstat of pid 2: 0 → 768"), reasons::toString);
		assertTrue(reasons.get(1).startsWith("watch p_xstat of pid 2: 768 → 0"), reasons::toString);
	}

	@Test
	void stopsAfterAReadOfAField() throws CoreException {
		WatchBreakpoint watch = WatchBreakpoint.create(AtAccess.write("proc", "p_xstat").with(Access.READ));
		assertTrue(watch.isAccess());
		assertFalse(watch.isModification());

		List<String> reasons = reasons(FORK + "init wait4 a\n");

		assertEquals(1, reasons.size(), reasons::toString);
		assertTrue(reasons.get(0).startsWith("watch p_xstat of pid 2: read, 768, wait4 step "), reasons::toString);
	}

	@Test
	void aWatchpointOfNeitherReadsNorWritesIsDisabled() throws CoreException {
		WatchBreakpoint watch = WatchBreakpoint.create(AtAccess.write("proc", "p_xstat"));
		watch.setModification(false);
		assertFalse(watch.isEnabled());
		assertEquals(List.of(), reasons(FORK));
	}

	@Test
	void aWatchedStructureIsTheOnlyOne() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		AtAccess ofOne = new AtAccess("proc", "p_xstat", 1, Access.WRITE, true);
		WatchBreakpoint.create(ofOne, "proc 1");
		assertNotNull(WatchBreakpoint.find(ofOne.with(Access.READ)));
		assertNull(WatchBreakpoint.find(AtAccess.write("proc", "p_xstat")));

		machine.resume(target);

		assertTrue(target.isAtEnd());
	}

	@Test
	void stopsWhenSomethingHappens() throws CoreException {
		EventBreakpoint.create(KernelEvent.ZOMBIE, "");

		List<String> reasons = reasons(FORK);

		assertEquals(1, reasons.size());
		assertTrue(reasons.get(0).startsWith("zombie: pid 2"), reasons::toString);
	}

	@Test
	void aDetailNarrowsAnEventDown() throws CoreException {
		EventBreakpoint.create(KernelEvent.ERRNO, "ENOMEM");
		assertEquals(List.of(), reasons(FORK + "init wait4 a\n"));
	}

	@Test
	void anImpossibleDetailNeverStops() throws CoreException {
		EventBreakpoint broken = EventBreakpoint.create(KernelEvent.CONSOLE, "(");

		assertNull(broken.place(null));
		assertEquals(List.of(), reasons(FORK));
	}

	static Stream<Arguments> filters() {
		return Stream.of(Arguments.of(new ProcessFilter.Pid(2), List.of(2)), Arguments.of(new ProcessFilter.Subtree(2), List.of(2, 3)),
				Arguments.of(new ProcessFilter.ChildrenOf(1), List.of(2)), Arguments.of(new ProcessFilter.Name("nobody"), List.of()),
				Arguments.of(ProcessFilter.ANY, List.of(1, 2, 3)));
	}

	@ParameterizedTest
	@MethodSource("filters")
	void onlyTheProcessesOfTheFilterStop(ProcessFilter filter, List<Integer> expected) throws CoreException {
		FunctionBreakpoint.create("fork1", false).setFilter(filter);

		assertEquals(expected, stoppers(NEST));
	}

	@Test
	void aMessageIsPrintedInsteadOfAStop() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PUBLISH);
		breakpoint.setMessage("pid {pid} lets {p1} publish {p1->p_pid + 10}, not {nothing} and not {p1->}");

		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertTrue(target.isAtEnd());
		String console = MachineFixture.out(target.getProcess());
		assertTrue(console.contains("pid 1 lets proc 1 publish 11, not {nothing} and not {p1->}"), console);
		assertEquals(1, target.hits(breakpoint));
	}

	@Test
	void everythingIsInTheMarkerAndComesBack() throws Exception {
		FunctionBreakpoint function = FunctionBreakpoint.create("exit1", true);
		function.setFilter(new ProcessFilter.Name("sh"));
		function.setMessage("gone");
		WatchBreakpoint watch = WatchBreakpoint.create(new AtAccess("proc", "p_pptr", 7, Access.BOTH, false), "proc 14");
		EventBreakpoint event = EventBreakpoint.create(KernelEvent.PID_COLLISION, "zombie");
		PhaseBreakpoint phase = PhaseBreakpoint.create(Phase.PUBLISH, true);
		var manager = DebugPlugin.getDefault().getBreakpointManager();
		List<MachineBreakpoint> all = List.of(function, watch, event, phase);
		manager.removeBreakpoints(all.toArray(IBreakpoint[]::new), false);

		for (MachineBreakpoint old : all) {
			MachineBreakpoint again = old.getClass().getConstructor().newInstance();
			again.setMarker(ResourcesPlugin.getWorkspace().getRoot().findMarker(old.getMarker().getId()));
			assertEquals(old.text(), again.text());
			assertEquals(old.place(null), again.place(null));
			assertEquals(old.getFilter(), again.getFilter());
			assertEquals(old.getMessage(), again.getMessage());
			again.delete();
		}
	}

	@Test
	void placesReadLikeTheirStops() throws CoreException {
		assertEquals("exit1 (return)", FunctionBreakpoint.create("exit1", true).text());
		assertEquals("exit1 (call)", FunctionBreakpoint.create("exit1", false).text());
		WatchBreakpoint watch = WatchBreakpoint.create(AtAccess.write("proc", "p_flag").onlyChanges());
		assertEquals("watch p_flag of any proc", watch.text());
		watch.watch(Access.WRITE, false);
		assertEquals("watch p_flag of any proc  every write", watch.text());
		watch.setAccess(true);
		assertEquals("watch p_flag of any proc  reads and every write", watch.text());
		watch.setModification(false);
		assertEquals("watch p_flag of any proc  reads", watch.text());
		watch.watch(Access.BOTH, true);
		assertEquals("watch p_flag of any proc  reads and changes", watch.text());
		assertEquals("id in use (zombie)", EventBreakpoint.create(KernelEvent.PID_COLLISION, "zombie").text());
		assertEquals("born", EventBreakpoint.create(KernelEvent.BORN, "").text());
	}

	@Test
	void detailsAreChecked() {
		assertNull(EventDetail.problem(KernelEvent.PID_COLLISION, "pgrp"));
		assertEquals("thread never happens here; one of these does: pid, pgrp, session, zombie.",
				EventDetail.problem(KernelEvent.PID_COLLISION, "thread"));
		assertEquals("The event \"born\" has no detail.", EventDetail.problem(KernelEvent.BORN, "x"));
		assertEquals("A signal is a number from 1 to 31, not 32.", EventDetail.problem(KernelEvent.SIGNAL, "32"));
		assertNull(EventDetail.problem(KernelEvent.SIGNAL, "20"));
		assertNull(EventDetail.problem(KernelEvent.CONSOLE, "table is full"));
		assertTrue(EventDetail.problem(KernelEvent.CONSOLE, "(").startsWith("The pattern is wrong: "));
		for (KernelEvent event : KernelEvent.values()) {
			assertNull(EventDetail.problem(event, ""));
		}
	}
}
