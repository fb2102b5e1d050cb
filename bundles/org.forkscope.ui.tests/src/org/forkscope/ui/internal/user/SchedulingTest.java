package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotStyledText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.debug.model.AskingMode;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.launch.MachineShortcut;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Processes run at once, and the user says who goes next. */
class SchedulingTest extends UserTest {

	private static final String TWO = "init fork -> a\ninit fork -> b\ndump\na fork -> c\nb fork -> d\n";

	@AfterEach
	void askNoMore() {
		AskingMode.set(false);
	}

	private ILaunchConfigurationWorkingCopy configuration(String choices) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = MachineShortcut.configuration(WorkloadFile.of(file("race.fks", TWO))).getWorkingCopy();
		copy.setAttribute(DebugIds.ATTR_PROCESSES, Mode.GIANT.word());
		copy.setAttribute(DebugIds.ATTR_CHOICES, choices);
		return copy;
	}

	/** A machine that stands where a or b can go on. */
	private MachineTarget atTheChoice() throws CoreException {
		AskingMode.set(true);
		return stopped(target(configuration("").launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor(), true)));
	}

	private SWTBotMenu choices(String item) {
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu Run > Choices > " + item, "there",
				() -> bot.menu("Run").menuItems().contains("Choices") ? "there" : bot.menu("Run").menuItems().toString()));
		return bot.menu("Run").menu("Choices").menu(item);
	}

	private SWTBotTable candidates() {
		SWTBotView view = bot.viewById(ViewIds.CHOICES);
		view.show();
		return view.bot().tableWithId("choices");
	}

	private static String names(SWTBotTable table) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < table.rowCount(); i++) {
			names.add(table.cell(i, 0));
		}
		return String.join(" ", names);
	}

	private void goesNext(MachineTarget machine, Snapshot before, String label) {
		bot.waitUntil(new MachineStops(machine, before));
		assertEquals(label, machine.snapshot().current().label());
		assertEquals(before.position(), machine.snapshot().position());
	}

	@Test
	void theMachineStopsAtTheChoiceAndTheViewAsks() throws CoreException {
		MachineTarget machine = target(configuration("").launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor(), true));
		stopped(machine);
		assertTrue(machine.isAtEnd());
		choices("Step at Choice Points").click();
		assertTrue(AskingMode.isOn());
		Snapshot end = machine.snapshot();
		machine.goTo(new org.forkscope.machine.session.PositionExpression.Absolute(0));
		bot.waitUntil(new MachineStops(machine, end));
		Snapshot start = machine.snapshot();
		machine.resume();
		bot.waitUntil(new MachineStops(machine, start));
		assertEquals("choice of b, a", machine.snapshot().stop().reason());
		SWTBotTable table = candidates();
		bot.waitUntil(new Shows("who can go next", "b a", () -> names(table)));
		choices("Step at Choice Points").click();
		assertFalse(AskingMode.isOn());
	}

	@Test
	void aDoubleClickLetsAProcessGoNext() throws CoreException {
		MachineTarget machine = atTheChoice();
		AskingMode.set(false);
		Snapshot before = machine.snapshot();
		bot.menu("Window").menu("Show View").menu("Choices").click();
		SWTBotTable table = candidates();
		bot.waitUntil(new Shows("who can go next", "b a", () -> names(table)));
		table.doubleClick(1, 0);
		goesNext(machine, before, "a");
		bot.waitUntil(new Shows("choices so far", "a 1",
				() -> bot.viewById(ViewIds.CHOICES).bot().textWithId("choicesSoFar").getText().strip()));
	}

	@Test
	void theProcessTreeLetsAProcessGoNext() throws CoreException {
		MachineTarget machine = atTheChoice();
		AskingMode.set(false);
		Snapshot before = machine.snapshot();
		SWTBotView view = bot.viewById(ViewIds.PROCESS_TREE);
		view.show();
		SWTBotTree tree = view.bot().treeWithId("processTree");
		bot.waitUntil(new Shows("process a in the tree", "there", () -> find(tree.getAllItems(), "2 ") == null ? "missing" : "there"));
		SWTBotTreeItem item = find(tree.getAllItems(), "2 ");
		item.select();
		bot.waitUntil(new Shows("Run This Process Next", "enabled",
				() -> item.contextMenu("Run This Process Next").isEnabled() ? "enabled" : "disabled"));
		item.contextMenu("Run This Process Next").click();
		goesNext(machine, before, "a");
	}

	private static SWTBotTreeItem find(SWTBotTreeItem[] items, String text) {
		for (SWTBotTreeItem item : items) {
			SWTBotTreeItem found = item.cell(0).startsWith(text) ? item : find(item.expand().getItems(), text);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void editedChoicesAreFollowedAndBadOnesAreExplained() throws Exception {
		AskingMode.set(false);
		MachineTarget machine = stopped(target(configuration("").launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor(), true)));
		Snapshot end = machine.snapshot();
		choices("Edit Choices...").click();
		SWTBotShell dialog = bot.shell("Choices");
		SWTBotStyledText text = dialog.bot().styledTextWithId("choicesText");
		text.setText("a until user\na for ever\n");
		assertFalse(dialog.bot().button("Follow").isEnabled());
		text.setText("a until user\nnobody 2\n");
		dialog.bot().button("Follow").click();
		bot.waitUntil(new Shows("message of the dialog", "shown", () -> dialog.bot().widgets(
				org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex("(?s).*line 2, column 1: nobody cannot take a step.*"))
				.isEmpty() ? "missing" : "shown"));
		assertEquals(end, machine.snapshot());
		assertEquals(1, text.cursorPosition().line);
		text.setText("a until user\n");
		dialog.bot().button("Follow").click();
		bot.waitUntil(new MachineStops(machine, end));
		assertEquals("a", machine.snapshot().current().label());
		assertEquals(2, machine.session().branches().get(20, TimeUnit.SECONDS).size());
	}

	@Test
	void theLaunchDialogSaysHowProcessesRun() throws CoreException {
		file("race.fks", TWO);
		bot.menu("Run").menu("Debug Configurations...").click();
		SWTBotShell dialog = bot.shell("Debug Configurations");
		dialog.activate();
		dialog.bot().tree().getTreeItem("Simulated Machine").select().contextMenu("New Configuration").click();
		dialog.bot().textInGroup("Syscall script:").setText("/user/race.fks");
		dialog.bot().cTabItem("Machine").activate();
		assertFalse(dialog.bot().spinnerWithId("cpus").isEnabled());
		dialog.bot().comboBoxWithId("processes").setSelection("at once without Giant");
		assertEquals(2, dialog.bot().spinnerWithId("cpus").getSelection());
		dialog.bot().textWithId("launchChoices").setText("a for ever");
		bot.waitUntil(new Shows("button Debug", "disabled",
				() -> dialog.bot().button("Debug").isEnabled() ? "enabled" : "disabled"));
		dialog.bot().textWithId("launchChoices").setText("a until user");
		bot.waitUntil(new Shows("button Debug", "enabled",
				() -> dialog.bot().button("Debug").isEnabled() ? "enabled" : "disabled"));
		dialog.bot().button("Debug").click();
		bot.waitUntil(new Shows("launched machine", "there", () -> lastTarget() == null ? "missing" : "there"));
		MachineTarget machine = stopped(lastTarget());
		assertEquals(new Scheduling(Mode.NO_GIANT, 2), machine.snapshot().scheduling());
		assertEquals("c", machine.snapshot().process(4).label());
	}
}
