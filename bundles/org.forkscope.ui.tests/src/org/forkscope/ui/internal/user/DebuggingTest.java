package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTableItem;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.Test;

/** Breakpoints in the phases of fork1 in each of the three ways, steps, the end. */
class DebuggingTest extends UserTest {

	private static FrameInfo top(MachineTarget machine) {
		return machine.snapshot().current().frames().get(0);
	}

	private void stopsAt(Phase phase) throws CoreException {
		assertNotNull(PhaseBreakpoint.find(phase), "a breakpoint for " + phase);
		MachineTarget machine = stopped(debug());
		assertEquals(phase, top(machine).phase());
		assertEquals("breakpoint " + phase + ", pid " + machine.snapshot().current().pid() + " forking",
				machine.snapshot().stop().reason());
	}

	@Test
	void aPhaseBreakpointFromThePhasesViewStopsThere() throws CoreException {
		SWTBotView view = bot.viewById(ViewIds.PHASES);
		view.show();
		SWTBotTable phases = view.bot().tableWithId("phases");
		SWTBotTableItem row = phases.getTableItem(Phase.PID_SCAN.ordinal());
		row.check();
		bot.waitUntil(new Shows("breakpoint of PID_SCAN", "set",
				() -> PhaseBreakpoint.find(Phase.PID_SCAN) == null ? "missing" : "set"));
		stopsAt(Phase.PID_SCAN);
		bot.waitUntil(new Shows("hits of PID_SCAN", "1", () -> phases.cell(Phase.PID_SCAN.ordinal(), 2)));
		assertTrue(phases.cell(Phase.PID_SCAN.ordinal(), 0).startsWith("▶"), phases.cell(Phase.PID_SCAN.ordinal(), 0));
	}

	@Test
	void aPhaseBreakpointFromTheBreakpointsViewStopsThere() throws CoreException {
		SWTBotView breakpoints = bot.viewByTitle("Breakpoints");
		breakpoints.show();
		breakpoints.toolbarPushButton("Set breakpoints on phases of fork1").click();
		SWTBotShell dialog = bot.shell("Add Phase Breakpoint");
		dialog.bot().table().getTableItem(Phase.VM_FORK.name()).check();
		dialog.bot().button("OK").click();
		bot.waitUntil(new Shows("breakpoint of VM_FORK", "set",
				() -> PhaseBreakpoint.find(Phase.VM_FORK) == null ? "missing" : "set"));
		stopsAt(Phase.VM_FORK);
	}

	@Test
	void aPhaseBreakpointFromTheListingStopsThere() throws CoreException {
		bot.menu("Navigate").menu("Open Kernel Listing").click();
		SWTBotEclipseEditor listing = bot.editorByTitle("kern_fork.c").toTextEditor();
		int head = Phase.PUBLISH.firstLine();
		while (!listing.getTextOnLine(head - 1).contains("PUBLISH")) {
			head++;
		}
		listing.navigateTo(head - 1, 0);
		bot.menu("Run").menu("Toggle Breakpoint").click();
		bot.waitUntil(new Shows("breakpoint of PUBLISH", "set",
				() -> PhaseBreakpoint.find(Phase.PUBLISH) == null ? "missing" : "set"));
		stopsAt(Phase.PUBLISH);
	}

	@Test
	void theListingOpensAtTheStoppedLine() throws CoreException {
		PhaseBreakpoint.create(Phase.LINK_TREE);
		MachineTarget machine = stopped(debug());
		bot.waitUntil(new Shows("line of the listing", String.valueOf(top(machine).line()),
				() -> String.valueOf(bot.editorByTitle("kern_fork.c").toTextEditor().cursorPosition().line + 1)));
	}

	@Test
	void stepsFollowTheMenu() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		step(machine, "Step Over");
		assertEquals(521, top(machine).line());
		step(machine, "Step Into");
		assertEquals("vm_fork", top(machine).function());
		step(machine, "Step Return");
		assertEquals(Phase.COUNT_HOOKS, top(machine).phase());
		step(machine, "Step to Next Phase");
		assertEquals(Phase.RUN_NOTIFY, top(machine).phase());
	}

	private void step(MachineTarget machine, String menu) {
		Snapshot before = machine.snapshot();
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu " + menu, "enabled",
				() -> bot.menu("Run").menu(menu).isEnabled() ? "enabled" : "disabled"));
		bot.menu("Run").menu(menu).click();
		bot.waitUntil(new MachineStops(machine, before));
	}

	/** Children are made by init and by the shell, so that most jumps lead to another process. */
	@Test
	void theDebugViewGoesToTheProcessThatAJumpLeadsTo() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget machine = stopped(debug());
		List<Snapshot> stops = new ArrayList<>();
		while (!machine.isAtEnd()) {
			stops.add(machine.snapshot());
			Snapshot before = machine.snapshot();
			machine.resume();
			bot.waitUntil(new MachineStops(machine, before));
		}
		Collections.reverse(stops);
		for (Snapshot stop : stops) {
			Snapshot before = machine.snapshot();
			machine.goTo(new PositionExpression.Absolute(stop.position()));
			bot.waitUntil(new MachineStops(machine, before));
			bot.waitUntil(new Shows("selected process", String.valueOf(stop.stop().process()), DebuggingTest::selectedProcess));
		}
	}

	/** The process that is selected in the Debug view. */
	static String selectedProcess() {
		return UIThreadRunnable.syncExec(() -> {
			Object element = DebugUITools.getDebugContext();
			MachineThread thread = element == null ? null : Adapters.adapt(element, MachineThread.class);
			return String.valueOf(thread == null ? null : thread.process());
		});
	}

	@Test
	void terminateEndsTheMachineAndARelaunchStopsAtTheSameBreakpoint() throws CoreException {
		PhaseBreakpoint.create(Phase.PROC_ALLOC);
		MachineTarget machine = stopped(debug());
		long position = machine.snapshot().position();
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu Terminate", "enabled",
				() -> bot.menu("Run").menu("Terminate").isEnabled() ? "enabled" : "disabled"));
		bot.menu("Run").menu("Terminate").click();
		bot.waitUntil(new Shows("machine", "terminated", () -> machine.isTerminated() ? "terminated" : "alive"));
		assertEquals(position, stopped(debug()).snapshot().position());
	}

	@Test
	void aDisabledBreakpointDoesNotStop() throws CoreException {
		PhaseBreakpoint.create(Phase.PROC_ALLOC).setEnabled(false);
		MachineTarget machine = stopped(debug());
		assertTrue(machine.isAtEnd(), () -> machine.snapshot().stop().toString());
	}

	@Test
	void skippedBreakpointsDoNotStop() throws CoreException {
		PhaseBreakpoint.create(Phase.PUBLISH);
		DebugPlugin.getDefault().getBreakpointManager().setEnabled(false);
		MachineTarget machine = stopped(debug());
		assertTrue(machine.isAtEnd(), () -> machine.snapshot().stop().toString());
	}

	@Test
	void aConditionDecidesWhereTheMachineStops() throws CoreException {
		PhaseBreakpoint.create(Phase.PUBLISH).setCondition("trypid > 3");
		MachineTarget machine = stopped(debug());
		assertEquals(4, machine.snapshot().allocator().scan().candidate());
	}

	@Test
	void aConditionThatCannotBeToldStopsAndSaysWhy() throws CoreException {
		PhaseBreakpoint.create(Phase.FLAG_CHECK).setCondition("p2->p_pid == 3");
		MachineTarget machine = stopped(debug());
		assertTrue(machine.snapshot().stop().reason().contains("p2 is NULL"), machine.snapshot().stop().reason());
	}

	@Test
	void breakpointsComeBackFromTheirMarkersAsAfterARestart() throws CoreException {
		PhaseBreakpoint first = PhaseBreakpoint.create(Phase.UID_LIMIT);
		first.setPid(2);
		var manager = DebugPlugin.getDefault().getBreakpointManager();
		PhaseBreakpoint again = new PhaseBreakpoint();
		again.setMarker(first.getMarker());
		manager.removeBreakpoint(first, false);
		assertFalse(manager.isRegistered(first));
		manager.addBreakpoint(again);
		assertEquals(Phase.UID_LIMIT, PhaseBreakpoint.find(Phase.UID_LIMIT).phase());
		MachineTarget machine = stopped(debug());
		assertEquals(2, machine.snapshot().current().pid());
	}
}
