package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.AllocatorInfo.IdUse;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.RegistersInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.Test;

/** What the views show at a stop inside fork1, compared with the machine. */
class ViewsTest extends UserTest {

	private MachineTarget stoppedAtTheLastFork() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		breakpoint.setPid(1);
		breakpoint.setHitCount(3);
		return stopped(debug());
	}

	private SWTBotView view(String id) {
		SWTBotView view = bot.viewById(id);
		view.show();
		return view;
	}

	@Test
	void theTreeHasEveryProcessUnderItsParent() throws CoreException {
		MachineTarget machine = stoppedAtTheLastFork();
		SWTBotTree tree = view(ViewIds.PROCESS_TREE).bot().treeWithId("processTree");
		Snapshot now = machine.snapshot();
		bot.waitUntil(new Shows("process tree", expected(now), () -> shown(tree)));
		assertTrue(expected(now).contains("zombie"), expected(now));
	}

	private static String expected(Snapshot now) {
		List<String> lines = new ArrayList<>();
		add(now, now.process(0), "", lines);
		return String.join("\n", lines);
	}

	private static void add(Snapshot now, ProcessInfo p, String indent, List<String> lines) {
		lines.add(indent + p.pid() + " uid " + p.uid() + " pgid " + p.pgid() + " sid " + p.sid()
				+ (p.xstat() != 0 ? " zombie" : ""));
		p.children().forEach(child -> add(now, now.process(child), indent + " ", lines));
	}

	private static String shown(SWTBotTree tree) {
		List<String> lines = new ArrayList<>();
		for (SWTBotTreeItem root : tree.getAllItems()) {
			add(root, "", lines);
		}
		return String.join("\n", lines);
	}

	private static void add(SWTBotTreeItem item, String indent, List<String> lines) {
		String pid = item.cell(0).replaceFirst("^[^0-9]*", "").replaceFirst(" .*", "");
		lines.add(indent + pid + " uid " + item.cell(2) + " pgid " + item.cell(3) + " sid " + item.cell(4)
				+ (item.cell(1).startsWith("zombie") ? " zombie" : ""));
		item.expand();
		for (SWTBotTreeItem child : item.getItems()) {
			add(child, indent + " ", lines);
		}
	}

	/** On GTK, texts lose their colours in a tree or table that paints its items. */
	@Test
	void noViewPaintsItsItems() throws CoreException {
		stoppedAtTheLastFork();
		assertPaintsNoItems(view(ViewIds.PROCESS_TREE).bot().treeWithId("processTree").widget);
		assertPaintsNoItems(view(ViewIds.PID_ALLOCATOR).bot().tableWithId("pidIds").widget);
		assertPaintsNoItems(view(ViewIds.TRAPFRAMES).bot().tableWithId("trapframes").widget);
	}

	private static void assertPaintsNoItems(Widget widget) {
		assertFalse(UIThreadRunnable.syncExec(() -> widget.isListening(SWT.PaintItem)), widget::toString);
	}

	@Test
	void theAllocatorHasEveryIdInUseAndTheScan() throws CoreException {
		MachineTarget machine = stoppedAtTheLastFork();
		SWTBotView view = view(ViewIds.PID_ALLOCATOR);
		SWTBotTable ids = view.bot().tableWithId("pidIds");
		List<String> expected = machine.snapshot().allocator().used().stream().map(IdUse::id).map(String::valueOf).toList();
		bot.waitUntil(new Shows("ids in use", String.join(" ", expected), () -> column(ids, 0)));
		assertEquals("1 init tries " + machine.snapshot().allocator().scan().candidate() + " (PID_SCAN, line 315).",
				view.bot().labelWithId("pidScan").getText());
		SWTBotTable globals = view.bot().tableWithId("pidGlobals");
		assertEquals("0", globals.cell(0, "pidchecked"));
	}

	private static String column(SWTBotTable table, int column) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < table.rowCount(); i++) {
			cells.add(table.cell(i, column));
		}
		return String.join(" ", cells);
	}

	@Test
	void theTrapframesCompareTheForkerWithItsNewborn() throws Exception {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS).setPid(2);
		MachineTarget machine = stopped(debug());
		Snapshot now = machine.snapshot();
		ProcessInfo child = now.processes().stream().filter(p -> p.stat().equals("SIDL")).findFirst().orElseThrow();
		RegistersInfo registers = machine.session().ask(now, i -> i.registers(child.id())).get().orElseThrow();
		SWTBotTable table = view(ViewIds.TRAPFRAMES).bot().tableWithId("trapframes");
		String expected = String.join(" ", registers.trapframe().stream().map(r -> "0x%08x".formatted(r.value())).toList());
		bot.waitUntil(new Shows("the child's trapframe", expected,
				() -> String.join(" ", List.of(column(table, 2).split(" ")).stream().limit(18).toList())));
		assertTrue(column(table, 5).contains("child's call returns 0"), column(table, 5));
	}

	@Test
	void withoutAMachineEachViewSaysWhatToDo() {
		String text = "No machine is running. Launch one with Debug As > Simulated Machine.";
		for (String id : List.of(ViewIds.PROCESS_TREE, ViewIds.PID_ALLOCATOR, ViewIds.TRAPFRAMES)) {
			SWTBotView view = view(id);
			bot.waitUntil(new Shows(id, "says what to do",
					() -> view.bot().widgets(org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withText(text)).isEmpty()
							? "says something else"
							: "says what to do"));
		}
	}
}
