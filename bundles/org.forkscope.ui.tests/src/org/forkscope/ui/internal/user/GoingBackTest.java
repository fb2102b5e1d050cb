package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.junit.jupiter.api.Test;

/** Going back with the menu and the dialogs, and the details of a breakpoint. */
class GoingBackTest extends UserTest {

	private final RunMenu run = new RunMenu(bot);

	private static int line(Snapshot snapshot) {
		return snapshot.current().frames().get(0).line();
	}

	@Test
	void theReverseCommandsOfTheMenuGoBack() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot hit = machine.snapshot();
		Snapshot call = run.move(machine, "Step Over");
		Snapshot inside = run.move(machine, "Step Into");
		assertEquals("vm_fork", inside.current().frames().get(0).function());
		Snapshot further = run.move(machine, "Step Over");
		assertEquals(further.position() - 1, run.move(machine, "Step Back Into").position());
		assertEquals(call.position(), run.move(machine, "Step Back Out").position());
		assertEquals(hit.position(), run.move(machine, "Reverse Resume").position());
		assertTrue(line(run.move(machine, "Step Back Over")) < line(hit));
	}

	@Test
	void theDetailsOfABreakpointAreEditedBelowTheList() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_COMMIT);
		bot.viewByTitle("Breakpoints").show();
		bot.waitUntil(new Shows("breakpoints in the list", "1",
				() -> String.valueOf(bot.viewByTitle("Breakpoints").bot().tree().getAllItems().length)));
		bot.viewByTitle("Breakpoints").bot().tree().getAllItems()[0].select();
		SWTBotText hitCount = bot.viewByTitle("Breakpoints").bot().textWithLabel("From hit:");
		hitCount.setText("2");
		bot.waitUntil(new Shows("hit count", "2", () -> String.valueOf(breakpoint.getHitCount())));
		hitCount.setText("two");
		bot.viewByTitle("Breakpoints").bot().label("The hit count must be a whole number, such as 3, not two.");
		assertEquals(2, breakpoint.getHitCount());
		assertEquals(2, stopped(debug()).snapshot().hits().values().iterator().next());
	}
}
