package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.junit.jupiter.api.Test;

/** Names that are offered to whoever types them, and taken. */
class CompletionTest extends UserTest {

	private SWTBotShell phaseDialog() {
		SWTBotView breakpoints = bot.viewByTitle("Breakpoints");
		breakpoints.show();
		breakpoints.toolbarPushButton("Set breakpoints on phases of fork1").click();
		return bot.shell("Add Phase Breakpoint");
	}

	@Test
	void aWordOfTheScriptIsTakenFromTheProposals() throws CoreException {
		SWTBotEclipseEditor editor = openScript();
		editor.navigateTo(1, 0);
		editor.insertText("init fo\n");
		editor.navigateTo(1, 7);
		new Proposals(bot, editor.getStyledText()).show("fork [-> LABEL]", "fork1 FLAGS [-> LABEL]").accept(1);
		assertEquals("init fork1 ", editor.getTextOnLine(1));
	}

	@Test
	void theOnlyWordOfTheScriptThatFitsIsTakenAtOnce() throws CoreException {
		SWTBotEclipseEditor editor = openScript();
		editor.navigateTo(1, 0);
		editor.insertText("init kt\n");
		editor.navigateTo(1, 7);
		editor.pressShortcut(SWT.CTRL, ' ');
		bot.waitUntil(new Shows("line", "init ktrace ", () -> editor.getTextOnLine(1)));
	}

	@Test
	void aNameIsTakenIntoACondition() throws CoreException {
		SWTBotShell dialog = phaseDialog();
		SWTBotText condition = dialog.bot().textWithLabel("Condition:");
		condition.typeText("p1->p_xs");
		new Proposals(bot, condition).show("p_xstat \u2014 u_short").accept(0);
		condition.typeText(" == 0 && nextp");
		new Proposals(bot, condition).show("nextpid \u2014 int").accept(0);
		assertEquals("p1->p_xstat == 0 && nextpid", condition.getText());
		assertTrue(dialog.isOpen());
	}

	@Test
	void aNameIsTakenIntoTheBracesOfAMessage() throws CoreException {
		SWTBotShell dialog = phaseDialog();
		SWTBot fields = dialog.bot();
		SWTBotText message = fields.textWithLabel("Print instead:");
		message.typeText("nextpid is {nextp");
		new Proposals(bot, message).show("nextpid \u2014 int").accept(0);
		message.typeText("}");
		fields.table().getTableItem(Phase.PUBLISH.name()).check();
		fields.button("OK").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		assertEquals("nextpid is {nextpid}", PhaseBreakpoint.find(Phase.PUBLISH).getMessage());
	}
}
