package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.junit.jupiter.api.Test;

/** Going back with the menu and the dialogs, and the details of a breakpoint. */
class GoingBackTest extends UserTest {

	private static final String TIME = "Time Travel";
	private static final String GO_TO = "Go to Position";

	private SWTBotMenu run(String... path) {
		SWTBotMenu menu = bot.menu("Run");
		for (String name : path) {
			menu = menu.menu(name);
		}
		return menu;
	}

	private void choose(String... path) {
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu " + String.join(" > ", path), "enabled", () -> run(path).isEnabled() ? "enabled" : "disabled"));
		run(path).click();
	}

	/** Chooses something of the menu that moves the machine. @return where it stands then */
	private Snapshot move(MachineTarget machine, String... path) {
		Snapshot before = machine.snapshot();
		choose(path);
		bot.waitUntil(new MachineStops(machine, before));
		return machine.snapshot();
	}

	private static int line(Snapshot snapshot) {
		return snapshot.current().frames().get(0).line();
	}

	@Test
	void theReverseCommandsOfTheMenuGoBack() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot hit = machine.snapshot();
		Snapshot call = move(machine, "Step Over");
		Snapshot inside = move(machine, "Step Into");
		assertEquals("vm_fork", inside.current().frames().get(0).function());
		Snapshot further = move(machine, "Step Over");
		assertEquals(further.position() - 1, move(machine, "Step Back Into").position());
		assertEquals(call.position(), move(machine, "Step Back Out").position());
		assertEquals(hit.position(), move(machine, "Reverse Resume").position());
		assertTrue(line(move(machine, "Step Back Over")) < line(hit));
	}

	@Test
	void aPositionIsTypedAndVisitedPositionsAreComeBackTo() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot hit = machine.snapshot();
		choose(TIME, "Go to Position...");
		SWTBotShell dialog = bot.shell(GO_TO);
		SWTBotText text = dialog.bot().textWithLabel("Position:");
		text.setText("nowhere");
		assertFalse(dialog.bot().button("Go").isEnabled());
		text.setText("pid " + hit.current().pid() + " birth");
		dialog.bot().button("Go").click();
		bot.waitUntil(new MachineStops(machine, hit));
		assertEquals(hit.current().id().birth(), machine.snapshot().position());
		assertEquals(hit.position(), move(machine, TIME, "Back").position());
		assertEquals(hit.current().id().birth(), move(machine, TIME, "Forward").position());
	}

	@Test
	void aBookmarkLeadsBack() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot marked = machine.snapshot();
		choose(TIME, "Add Bookmark...");
		SWTBotShell note = bot.shell("Add Bookmark");
		note.bot().text().setText("the child gets its memory");
		note.bot().button("OK").click();
		bot.waitUntil(Conditions.shellCloses(note));
		Snapshot away = move(machine, "Step to Next Phase");
		choose(TIME, "Go to Position...");
		SWTBotShell dialog = bot.shell(GO_TO);
		assertEquals("the child gets its memory", dialog.bot().table().cell(0, 1));
		dialog.bot().table().select(0);
		dialog.bot().button("Go").click();
		bot.waitUntil(new MachineStops(machine, away));
		assertEquals(marked.position(), machine.snapshot().position());
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
