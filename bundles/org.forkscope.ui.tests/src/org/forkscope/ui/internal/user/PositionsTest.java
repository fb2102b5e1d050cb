package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.Snapshot;
import org.junit.jupiter.api.Test;

/** Positions that are typed, come back to and marked. */
class PositionsTest extends UserTest {

	private static final String LIFE = "init fork -> a\na exit 3\ninit wait4 a\ninit fork -> b\n";
	private static final int A = 2;

	private final RunMenu run = new RunMenu(bot);

	private MachineTarget atTheEndOfALife() throws CoreException {
		script = file("life.fks", LIFE);
		MachineTarget machine = stopped(debug());
		assertTrue(machine.isAtEnd());
		return machine;
	}

	private SWTBotShell dialog() {
		run.choose(RunMenu.TIME, "Go to Position...");
		return bot.shell("Go to Position");
	}

	/** Types a position. @return where the machine stands then */
	private Snapshot goTo(MachineTarget machine, String text) {
		Snapshot before = machine.snapshot();
		SWTBotShell dialog = dialog();
		dialog.bot().textWithLabel("Position:").setText(text);
		dialog.bot().button("Go").click();
		bot.waitUntil(new MachineStops(machine, before));
		return machine.snapshot();
	}

	@Test
	void everyFormOfAPositionLeadsThere() throws CoreException {
		MachineTarget machine = atTheEndOfALife();
		long end = machine.snapshot().position();
		Map<String, Long> forms = new LinkedHashMap<>();
		forms.put("start", 0L);
		forms.put("100", 100L);
		forms.put("+20", 120L);
		forms.put("-5", 115L);
		forms.put("@110", 110L);
		forms.put("1,05", 105L);
		forms.put("end", end);
		forms.put("-" + 2 * end, 0L);
		forms.put("+" + 2 * end, end);
		forms.forEach((form, position) -> assertEquals(position, goTo(machine, form).position(), form));
	}

	@Test
	void theLifeOfAProcessHasThreePositions() throws CoreException {
		MachineTarget machine = atTheEndOfALife();
		Snapshot birth = goTo(machine, "pid 2 birth");
		ProcessInfo born = birth.process(A);
		assertEquals(birth.position(), born.id().birth());
		Snapshot exit = goTo(machine, "pid 2 exit");
		assertEquals(ProcessState.ZOMBIE, exit.process(A).state());
		assertFalse(goTo(machine, "-1").process(A).state() == ProcessState.ZOMBIE, "a zombie before its exit");
		Snapshot reap = goTo(machine, "pid  2  reap");
		assertTrue(reap.position() > exit.position(), reap.stop()::toString);
		assertNull(reap.process(A));
	}

	@Test
	void whatIsNoPositionIsExplainedAndLeavesTheMachineWhereItStands() throws CoreException {
		MachineTarget machine = atTheEndOfALife();
		Snapshot end = machine.snapshot();
		SWTBotShell dialog = dialog();
		SWTBotText text = dialog.bot().textWithLabel("Position:");
		for (String wrong : new String[] { "nowhere", "pid 2", "pid 2 death", "@", "1.5" }) {
			text.setText(wrong);
			dialog.bot().widget(WidgetMatcherFactory.withRegex("(?s)\\s*'\\Q" + wrong + "\\E' is no position: 1204, @1204, .* are\\s*"));
			assertFalse(dialog.bot().button("Go").isEnabled(), wrong);
		}
		text.setText("start");
		assertTrue(dialog.bot().button("Go").isEnabled());
		dialog.bot().button("Cancel").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		assertEquals(end, machine.snapshot());
	}

	@Test
	void whatNeverHappensIsSaidAndLeavesTheMachineWhereItStands() throws CoreException {
		MachineTarget machine = atTheEndOfALife();
		long position = goTo(machine, "100").position();
		Snapshot same = goTo(machine, "pid 77 exit");
		assertEquals(position, same.position());
		assertEquals("no process with pid 77 has its exit in this run", same.stop().reason());
	}

	@Test
	void visitedPositionsAreComeBackToInBothDirections() throws CoreException {
		MachineTarget machine = atTheEndOfALife();
		long end = machine.snapshot().position();
		goTo(machine, "100");
		goTo(machine, "start");
		goTo(machine, "200");
		assertFalse(run.isEnabled(RunMenu.TIME, "Forward"));
		assertEquals(0, run.move(machine, RunMenu.TIME, "Back").position());
		assertEquals(100, run.move(machine, RunMenu.TIME, "Back").position());
		assertEquals(end, run.move(machine, RunMenu.TIME, "Back").position());
		assertFalse(run.isEnabled(RunMenu.TIME, "Back"));
		assertEquals(100, run.move(machine, RunMenu.TIME, "Forward").position());
		assertEquals(0, run.move(machine, RunMenu.TIME, "Forward").position());
		goTo(machine, "50");
		assertFalse(run.isEnabled(RunMenu.TIME, "Forward"), "another way was gone from there");
		assertEquals(0, run.move(machine, RunMenu.TIME, "Back").position());
	}

	@Test
	void aBookmarkHasANoteLeadsBackAndCanBeRemoved() throws CoreException {
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot marked = machine.snapshot();
		mark("the child gets its memory");
		Snapshot away = run.move(machine, "Step to Next Phase");
		mark("the next phase");
		SWTBotShell dialog = dialog();
		SWTBotTable bookmarks = dialog.bot().table();
		assertEquals("@" + marked.position() + " the child gets its memory", bookmarks.cell(0, 0) + ' ' + bookmarks.cell(0, 1));
		assertEquals("@" + away.position() + " the next phase", bookmarks.cell(1, 0) + ' ' + bookmarks.cell(1, 1));
		assertFalse(dialog.bot().button("Remove Bookmark").isEnabled());
		bookmarks.select(1);
		dialog.bot().button("Remove Bookmark").click();
		assertEquals(1, bookmarks.rowCount());
		bookmarks.select(0);
		dialog.bot().button("Go").click();
		bot.waitUntil(new MachineStops(machine, away));
		assertEquals(marked.position(), machine.snapshot().position());
		assertEquals(1, machine.session().bookmarks().size());
	}

	private void mark(String note) {
		run.choose(RunMenu.TIME, "Add Bookmark...");
		SWTBotShell dialog = bot.shell("Add Bookmark");
		dialog.bot().text().setText(note);
		dialog.bot().button("OK").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
	}
}
