package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.Test;

/** What can be done with a value in a cell of a view is the same as with a variable: watch it, explain it, go to where it changes. */
class CellsTest extends UserTest {

	private static final String WATCH = "Toggle Watchpoint";
	private static final String EXPLAIN = "Explain Value";
	private static final String NEXT = "Next Change of This Value";
	private static final String PREVIOUS = "Previous Change of This Value";
	private static final List<String> ALL = List.of(WATCH, EXPLAIN, NEXT, PREVIOUS);

	private static final int STATE = 1;
	private static final int PGID = 3;
	private static final int FLAGS = 5;

	/** The shell has called fork and has a newborn. */
	private MachineTarget stoppedInFork() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS).setPid(2);
		return stopped(debug());
	}

	private SWTBotView view(String id) {
		SWTBotView view = bot.viewById(id);
		view.show();
		return view;
	}

	/** A process of the tree, which is open. */
	private SWTBotTreeItem row(SWTBotTree tree, int pid) {
		bot.waitUntil(new Shows("pid " + pid + " in the tree", "true", () -> String.valueOf(find(tree.getAllItems(), pid) != null)));
		return find(tree.getAllItems(), pid);
	}

	private static SWTBotTreeItem find(SWTBotTreeItem[] items, int pid) {
		for (SWTBotTreeItem item : items) {
			boolean isIt = item.cell(0).matches("[^0-9]*" + pid + "\\b.*");
			SWTBotTreeItem found = isIt ? item : find(item.getItems(), pid);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private SWTBotTree cell(int pid, int column) {
		SWTBotTree tree = view(ViewIds.PROCESS_TREE).bot().treeWithId("processTree");
		row(tree, pid).click(column);
		return tree;
	}

	/** Selects a process in the tree; the Debug view and the tree go there, which they may have to do from elsewhere. */
	private void select(ProcessId process) {
		SWTBotTree tree = cell(process.pid(), 0);
		bot.waitUntil(new Shows("selected process", String.valueOf(process), DebuggingTest::selectedProcess));
		bot.waitUntil(new Shows("selected row", "true", () -> String.valueOf(row(tree, process.pid()).isSelected())));
	}

	private static List<String> offered(List<String> menu) {
		return menu.stream().filter(ALL::contains).toList();
	}

	private static List<WatchBreakpoint> watchpoints() {
		return Arrays.stream(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()).filter(WatchBreakpoint.class::isInstance)
				.map(WatchBreakpoint.class::cast).toList();
	}

	private void waitForWatchpoints(String expected) {
		bot.waitUntil(new Shows("watchpoints", expected, () -> watchpoints().stream().map(WatchBreakpoint::text).toList().toString()));
	}

	@Test
	void onlyCellsThatShowAFieldOfferWhatCanBeDoneWithOne() throws CoreException {
		stoppedInFork();
		for (int column = 0; column <= FLAGS; column++) {
			assertEquals(ALL, offered(cell(2, column).contextMenu().menuItems()), "column " + column);
		}
		SWTBotTable frames = view(ViewIds.TRAPFRAMES).bot().tableWithId("trapframes");
		assertEquals(ALL, offered(frames.click(0, 1).contextMenu().menuItems()));
		assertEquals(ALL, offered(frames.click(0, 4).contextMenu().menuItems()));
		assertEquals(List.of(), offered(frames.click(0, 0).contextMenu().menuItems()), "the name is no value");
		assertEquals(List.of(), offered(frames.click(0, 5).contextMenu().menuItems()), "the meaning is no value");
		SWTBotTable ids = view(ViewIds.PID_ALLOCATOR).bot().tableWithId("pidIds");
		assertEquals(ALL, offered(ids.click(1, 0).contextMenu().menuItems()));
		assertEquals(List.of(), offered(ids.click(1, 2).contextMenu().menuItems()), "nobody keeps the number of members");
		SWTBotTable globals = view(ViewIds.PID_ALLOCATOR).bot().tableWithId("pidGlobals");
		assertEquals(ALL, offered(globals.click(0, 1).contextMenu().menuItems()));
		assertEquals(List.of(), offered(globals.click(0, 0).contextMenu().menuItems()), "the instant is no value of the kernel");
		SWTBotTable phases = view(ViewIds.PHASES).bot().tableWithId("phases");
		assertEquals(List.of(), offered(phases.click(0, 2).contextMenu().menuItems()));
	}

	@Test
	void aWatchpointOnACellStopsWhereTheValueChanges() throws CoreException {
		MachineTarget machine = stoppedInFork();
		cell(2, STATE).contextMenu(WATCH).click();
		waitForWatchpoints("[watch p_stat of proc 2]");
		Snapshot before = machine.snapshot();

		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()) {
			breakpoint.setEnabled(breakpoint instanceof WatchBreakpoint);
		}
		machine.resume();
		bot.waitUntil(new MachineStops(machine, before));

		assertTrue(machine.snapshot().stop().reason().startsWith("watch p_stat of pid 2: "), machine.snapshot().stop()::reason);
		cell(2, STATE).contextMenu(WATCH).click();
		waitForWatchpoints("[]");
	}

	@Test
	void aNumberThatStandsForAPointerWatchesThePointer() throws CoreException {
		stoppedInFork();
		cell(2, PGID).contextMenu(WATCH).click();
		waitForWatchpoints("[watch p_pgrp of proc 2]");
		cell(2, 4).contextMenu(WATCH).click();
		bot.waitUntil(new Shows("watchpoints", "2", () -> String.valueOf(watchpoints().size())));
		assertEquals("pgrp", watchpoints().get(1).struct());
		assertEquals("pg_session", watchpoints().get(1).field());
	}

	@Test
	void theLastIdGivenOutIsExplained() throws CoreException {
		MachineTarget machine = stoppedInFork();
		SWTBotTable globals = view(ViewIds.PID_ALLOCATOR).bot().tableWithId("pidGlobals");
		String nextpid = String.valueOf(machine.snapshot().allocator().nextpid());
		bot.waitUntil(new Shows("nextpid", nextpid, () -> globals.rowCount() == 0 ? "" : globals.cell(0, "nextpid")));
		globals.click(0, 1).contextMenu(EXPLAIN).click();
		SWTBotShell dialog = bot.shell(EXPLAIN);
		assertTrue(dialog.bot().table().cell(0, 1).startsWith("fork1 PID_COMMIT"), dialog.bot().table().cell(0, 1));
		assertTrue(dialog.bot().table().cell(0, 3).endsWith("\u2192 " + nextpid), dialog.bot().table().cell(0, 3));
		dialog.close();
	}

	@Test
	void aRegisterIsThatOfTheProcessOfItsColumn() throws CoreException {
		stoppedInFork();
		SWTBotTable frames = view(ViewIds.TRAPFRAMES).bot().tableWithId("trapframes");
		bot.waitUntil(new Shows("registers", "true", () -> String.valueOf(frames.indexOf("tf_eax") >= 0)));
		frames.click(frames.indexOf("tf_eax"), 1).contextMenu(WATCH).click();
		bot.waitUntil(new Shows("watchpoints", "1", () -> String.valueOf(watchpoints().size())));
		frames.click(frames.indexOf("tf_eax"), 2).contextMenu(WATCH).click();
		bot.waitUntil(new Shows("watchpoints", "2", () -> String.valueOf(watchpoints().size())));
		assertEquals("tf_eax", watchpoints().get(0).field());
		assertEquals("tf_eax", watchpoints().get(1).field());
		assertNotEquals(watchpoints().get(0).serial(), watchpoints().get(1).serial());
	}

	@Test
	void anExplanationLeadsToTheWrite() throws CoreException {
		MachineTarget machine = stoppedInFork();
		Snapshot before = machine.snapshot();
		cell(2, FLAGS).contextMenu(EXPLAIN).click();
		SWTBotShell dialog = bot.shell(EXPLAIN);
		SWTBotTable writes = dialog.bot().table();
		assertTrue(writes.rowCount() > 0);
		String position = writes.cell(0, 0);
		assertTrue(writes.cell(0, 3).endsWith("\u2192 " + before.current().flags()), writes.cell(0, 3));

		dialog.bot().button("Go There").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		bot.waitUntil(new MachineStops(machine, before));

		assertEquals(position, "@" + machine.snapshot().position());
	}

	@Test
	void anExplanationFollowsWhatWasCopied() throws CoreException {
		MachineTarget machine = stoppedInFork();
		ProcessId newborn = machine.snapshot().current().newborn();
		select(newborn);
		cell(newborn.pid(), PGID).contextMenu(EXPLAIN).click();
		SWTBotShell dialog = bot.shell(EXPLAIN);
		SWTBotTable writes = dialog.bot().table();
		assertTrue(writes.cell(0, 3).endsWith("copied from p_pgrp of 2"), writes.cell(0, 3));
		assertTrue(writes.rowCount() > 1, "where the parent has it from");
		assertTrue(Long.parseLong(writes.cell(1, 0).substring(1)) < Long.parseLong(writes.cell(0, 0).substring(1)));
		dialog.bot().button("Close").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
	}

	@Test
	void changesOfACellAreGoneTo() throws CoreException {
		MachineTarget machine = stoppedInFork();
		DebugPlugin.getDefault().getBreakpointManager().setEnabled(false);
		Snapshot fork = machine.snapshot();
		cell(2, STATE).contextMenu(PREVIOUS).click();
		bot.waitUntil(new MachineStops(machine, fork));
		Snapshot earlier = machine.snapshot();
		assertTrue(earlier.position() < fork.position());

		cell(2, STATE).contextMenu(NEXT).click();
		bot.waitUntil(new MachineStops(machine, earlier));

		assertTrue(machine.snapshot().position() > fork.position(), "no change was between");
		assertNotEquals(earlier.process(fork.current().id()).stat(), machine.snapshot().process(fork.current().id()).stat());
	}

	@Test
	void arrowKeysGoFromCellToCell() throws CoreException {
		stoppedInFork();
		SWTBotTree tree = cell(2, STATE);
		press(tree, SWT.ARROW_RIGHT);
		press(tree, SWT.ARROW_RIGHT);
		tree.contextMenu(WATCH).click();
		waitForWatchpoints("[watch p_pgrp of proc 2]");
		press(tree, SWT.ARROW_LEFT);
		press(tree, SWT.ARROW_LEFT);
		press(tree, SWT.ARROW_LEFT);
		tree.contextMenu(EXPLAIN).click();
		SWTBotShell dialog = bot.shell(EXPLAIN);
		assertEquals("2", dialog.bot().table().cell(0, 3).replaceFirst(".* ", ""), "the first column is the pid");
		dialog.close();
	}

	private static void press(SWTBotTree tree, int key) {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			Event event = new Event();
			event.keyCode = key;
			tree.widget.notifyListeners(SWT.KeyDown, event);
		});
	}

	@Test
	void aCellOfAnEarlierStopIsThatOfThePresentOne() throws CoreException {
		MachineTarget machine = stoppedInFork();
		SWTBotTree tree = cell(2, FLAGS);
		Snapshot before = machine.snapshot();
		machine.goTo(new PositionExpression.Absolute(before.position() + 1));
		bot.waitUntil(new MachineStops(machine, before));
		bot.waitUntil(new Shows("view", "@" + machine.snapshot().position(),
				() -> UIThreadRunnable.syncExec(() -> bot.viewById(ViewIds.PROCESS_TREE).getReference().getContentDescription())));

		tree.contextMenu(WATCH).click();

		waitForWatchpoints("[watch p_flag of proc 2]");
	}

	@Test
	void aVariableOffersTheSameAndALocalNothing() throws CoreException {
		stoppedInFork();
		SWTBotView view = bot.viewByTitle("Variables");
		view.show();
		SWTBotTree variables = view.bot().tree();
		bot.waitUntil(new Shows("p1 in the variables", "true", () -> String.valueOf(named(variables.getAllItems(), "p1") != null)));
		SWTBotTreeItem process = named(variables.getAllItems(), "p1");
		process.select();
		assertEquals(List.of(), offered(variables.contextMenu().menuItems()));
		process.expand();
		bot.waitUntil(new Shows("p_flag in p1", "true", () -> String.valueOf(named(process.getItems(), "p_flag") != null)));
		named(process.getItems(), "p_flag").select();
		assertEquals(ALL, offered(variables.contextMenu().menuItems()));
		assertFalse(watchpoints().stream().findAny().isPresent());
	}

	private static SWTBotTreeItem named(SWTBotTreeItem[] items, String name) {
		return Arrays.stream(items).filter(item -> item.cell(0).equals(name)).findFirst().orElse(null);
	}
}
