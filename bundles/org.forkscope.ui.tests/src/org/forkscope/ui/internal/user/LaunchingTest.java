package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.forkscope.debug.model.MachineTarget;
import org.junit.jupiter.api.Test;

/** Launch configurations through the dialog, and what is said of a bad workload. */
class LaunchingTest extends UserTest {

	private SWTBotShell openDialog() {
		bot.menu("Run").menu("Debug Configurations...").click();
		SWTBotShell dialog = bot.shell("Debug Configurations");
		dialog.activate();
		dialog.bot().tree().getTreeItem("Simulated Machine").select().contextMenu("New Configuration").click();
		return dialog;
	}

	private static SWTBotText workload(SWTBot dialog) {
		return dialog.textInGroup("Syscall script:");
	}

	@Test
	void aConfigurationMadeInTheDialogRunsItsScript() {
		SWTBotShell dialog = openDialog();
		workload(dialog.bot()).setText(script.getFullPath().toString());
		dialog.bot().checkBox("Stop before the first line").select();
		bot.waitUntil(new Shows("button Debug", "enabled",
				() -> dialog.bot().button("Debug").isEnabled() ? "enabled" : "disabled"));
		dialog.bot().button("Debug").click();
		bot.waitUntil(new Shows("launched machine", "there", () -> lastTarget() == null ? "missing" : "there"));
		MachineTarget machine = stopped(lastTarget());
		assertEquals(2, machine.snapshot().current().frames().get(0).line());
	}

	@Test
	void aBadWorkloadIsToldWithLineAndColumnBeforeAnythingRuns() throws CoreException {
		file("bad.fks", "init fork -> a\na rfork RFPROCC\n");
		SWTBotShell dialog = openDialog();
		workload(dialog.bot()).setText("/user/bad.fks");
		bot.waitUntil(new Shows("message of the dialog", "shown", () -> dialog.bot().widgets(
				org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex("(?s).*bad.fks:2:9: unknown flag RFPROCC.*"))
				.isEmpty() ? "missing" : "shown"));
		assertFalse(dialog.bot().button("Debug").isEnabled());
		dialog.bot().button("Close").click();
		SWTBotShell save = bot.shell("Save Changes");
		save.bot().button("Don't Save").click();
	}

	@Test
	void theEditorMarksAMistakeAsItIsTyped() throws CoreException {
		SWTBotEclipseEditor editor = openScript();
		editor.navigateTo(1, 0);
		editor.insertText("init frok\n");
		bot.waitUntil(new Shows("problem of the script", "line 2, column 6",
				() -> problem("line %s, column %s")));
	}

	private String problem(String format) {
		try {
			IMarker[] markers = script.findMarkers("org.forkscope.ui.scriptProblem", true, IResource.DEPTH_ZERO);
			return markers.length == 0 ? "none"
					: format.formatted(markers[0].getAttribute(IMarker.LINE_NUMBER, 0), markers[0].getAttribute("column", 0));
		} catch (CoreException e) {
			return e.toString();
		}
	}
}
