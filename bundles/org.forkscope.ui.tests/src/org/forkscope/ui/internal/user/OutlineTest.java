package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The structures of the kernel in the outline of a listing. */
class OutlineTest extends UserTest {

	private static final String STRUCTURES = "Structures of the kernel";
	private static final String WATCH = "Toggle Watchpoint";
	private static final String WATCH_SELECTED = "Toggle Watchpoint in Selected Process";
	private static final String EXPLAIN = "Explain Value";

	private SWTBotView outline;

	private SWTBotTree outline() {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			try {
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_OUTLINE);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		outline = bot.viewById(IPageLayout.ID_OUTLINE);
		outline.show();
		return outline.bot().tree();
	}

	@AfterEach
	void closeOutline() {
		if (outline != null) {
			outline.close();
		}
	}

	/** A field of a structure in the outline of the listing, selected. */
	private SWTBotTreeItem field(String struct, String field) {
		SWTBotTreeItem item = outline().getTreeItem(STRUCTURES).expand().getNode(struct).expand().getNode(field);
		return item.select();
	}

	private void openListing() {
		bot.menu("Navigate").menu("Open Kernel Listing").click();
		bot.editorByTitle("kern_fork.c").show();
	}

	private static List<WatchBreakpoint> watchpoints() {
		return Arrays.stream(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()).filter(WatchBreakpoint.class::isInstance)
				.map(WatchBreakpoint.class::cast).toList();
	}

	private void waitForWatchpoints(String expected) {
		bot.waitUntil(new Shows("watchpoints", expected, () -> watchpoints().stream().map(WatchBreakpoint::text).toList().toString()));
	}

	private static boolean hasImage(SWTBotTreeItem item) {
		Image image = UIThreadRunnable.syncExec(() -> item.widget.getImage());
		return image != null;
	}

	@Test
	void aFieldOfAllStructuresIsWatchedBeforeAnyMachineRuns() throws CoreException {
		openListing();
		SWTBotTreeItem state = field("struct proc", "p_xstat : u_short");
		assertFalse(hasImage(state));
		assertFalse(state.contextMenu().menuItems().contains(WATCH_SELECTED), "no process is selected");
		assertFalse(state.contextMenu().menuItems().contains(EXPLAIN));

		state.contextMenu(WATCH).click();

		waitForWatchpoints("[watch p_xstat of any proc]");
		bot.waitUntil(new Shows("image of the field", "true", () -> String.valueOf(hasImage(state))));
		MachineTarget machine = stopped(debug());
		assertTrue(machine.snapshot().stop().reason().startsWith("watch p_xstat of "), machine.snapshot().stop()::reason);
		bot.editorByTitle("kern_fork.c").show();
		field("struct proc", "p_xstat : u_short").contextMenu(WATCH).click();
		waitForWatchpoints("[]");
	}

	@Test
	void aFieldOfTheSelectedProcessIsWatchedAndExplained() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS).setPid(2);
		MachineTarget machine = stopped(debug());
		Snapshot before = machine.snapshot();
		bot.editorByTitle("kern_fork.c").show();
		SWTBotTreeItem leader = field("struct session", "s_leader : struct proc *");

		leader.contextMenu(WATCH_SELECTED).click();
		waitForWatchpoints("[watch s_leader of session 2]");
		leader.contextMenu(EXPLAIN).click();
		SWTBotShell dialog = bot.shell(EXPLAIN);
		String position = dialog.bot().table().cell(0, 0);
		dialog.bot().button("Go There").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		bot.waitUntil(new MachineStops(machine, before));

		assertEquals(position, "@" + machine.snapshot().position());
	}

	@Test
	void aVariableOfTheKernelHasNoProcess() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS).setPid(2);
		stopped(debug());
		bot.editorByTitle("kern_fork.c").show();
		List<String> menu = field("globals", "nextpid : int").contextMenu().menuItems();
		assertTrue(menu.contains(WATCH) && menu.contains(EXPLAIN), menu::toString);
		assertFalse(menu.contains(WATCH_SELECTED), menu::toString);
	}

	@Test
	void functionsAndStructuresOfferNothing() {
		openListing();
		SWTBotTree tree = outline();
		assertFalse(tree.getTreeItem("fork1()").select().contextMenu().menuItems().contains(WATCH));
		assertFalse(tree.getTreeItem(STRUCTURES).expand().getNode("struct proc").select().contextMenu().menuItems().contains(WATCH));
	}
}
