package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.junit.jupiter.api.Test;

/** Why a machine stands still leads to the breakpoint. */
class StopLinksTest extends UserTest {

	private static final String SHOW = "Show Breakpoint";

	private MachineTarget stoppedAtOneOfSome() throws CoreException {
		PhaseBreakpoint.create(Phase.RUN_NOTIFY);
		KernelLineBreakpoint.create("sys/kern/kern_fork.c", 577);
		PhaseBreakpoint.create(Phase.PUBLISH);
		return stopped(debug());
	}

	private static String selectedBreakpoint() {
		return UIThreadRunnable.syncExec(() -> {
			var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			boolean isActive = page.getActivePartReference() != null
					&& IDebugUIConstants.ID_BREAKPOINT_VIEW.equals(page.getActivePartReference().getId());
			return isActive && page.getSelection() instanceof IStructuredSelection rows && rows.size() == 1
					&& rows.getFirstElement() instanceof MachineBreakpoint breakpoint ? breakpoint.text() : "none";
		});
	}

	private void waitForBreakpoint(String text) {
		bot.waitUntil(new Shows("selected breakpoint", text, StopLinksTest::selectedBreakpoint));
	}

	private void waitForStatus(String end) {
		bot.waitUntil(new Shows("status", "true", () -> String.valueOf(bot.linkWithId("machineStatus").getText().endsWith(end))));
	}

	@Test
	void theReasonInTheStatusLineIsALinkToTheBreakpoint() throws CoreException {
		stoppedAtOneOfSome();
		waitForStatus("<a>breakpoint PUBLISH, pid 1 forking</a>");

		bot.linkWithId("machineStatus").click();

		waitForBreakpoint("PUBLISH (enter)");
	}

	@Test
	void aReasonThatIsNoBreakpointIsNoLink() throws CoreException {
		MachineTarget machine = stopped(debug());
		waitForStatus("stopped: " + machine.snapshot().stop().reason());
	}

	@Test
	void theDebugViewLeadsToTheBreakpoint() throws CoreException {
		stoppedAtOneOfSome();
		SWTBotView debug = bot.viewByTitle("Debug");
		debug.show();
		bot.waitUntil(new Shows("menu of the Debug view", "true",
				() -> String.valueOf(selectedProcess() != null && selectedProcess().contextMenu().menuItems().contains(SHOW))));

		selectedProcess().contextMenu(SHOW).click();

		waitForBreakpoint("PUBLISH (enter)");
	}

	private SWTBotTreeItem selectedProcess() {
		return selected(bot.viewByTitle("Debug").bot().tree().getAllItems());
	}

	private static SWTBotTreeItem selected(SWTBotTreeItem... items) {
		for (SWTBotTreeItem item : items) {
			SWTBotTreeItem found = item.isSelected() ? item : selected(item.getItems());
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void aBreakpointInAClosedGroupIsFound() throws CoreException {
		stoppedAtOneOfSome();
		SWTBotView view = bot.viewByTitle("Breakpoints");
		view.show();
		groupBy(view, "Phases of fork1");
		try {
			bot.waitUntil(new Shows("groups", "3", () -> String.valueOf(view.bot().tree().getAllItems().length)));
			bot.waitUntil(new Shows("first group", "13  PUBLISH", () -> view.bot().tree().getAllItems()[0].getText()));
			view.bot().tree().getAllItems()[0].collapse();
			waitForStatus("</a>");

			bot.linkWithId("machineStatus").click();

			waitForBreakpoint("PUBLISH (enter)");
		} finally {
			view.show();
			groupBy(view, "Breakpoints");
		}
	}

	/** The items are numbered. */
	static void groupBy(SWTBotView view, String name) {
		SWTBotMenu menu = view.viewMenu().menu("Group By");
		String item = menu.menuItems().stream().filter(text -> text.endsWith(name)).findFirst()
				.orElseThrow(() -> new AssertionError(menu.menuItems()));
		view.viewMenu().menu("Group By", item).click();
	}

	@Test
	void aBreakpointThatIsGoneIsNoLonger() throws CoreException {
		MachineTarget machine = stoppedAtOneOfSome();
		assertEquals(1, machine.stoppedAt().size());
		for (var breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()) {
			breakpoint.delete();
		}
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu", "disabled", () -> bot.menu("Run").menu(SHOW).isEnabled() ? "enabled" : "disabled"));
		assertFalse(machine.stoppedAt().iterator().hasNext());
	}
}
