package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.junit.jupiter.api.Test;

/** Watchpoints at reads and writes: set by the dialog, changed below the list. */
class WatchpointTest extends UserTest {

	private static final String READS = "reads";
	private static final String WRITES = "writes";
	private static final String ONLY_CHANGES = "only when the value changes";

	private SWTBotView breakpoints() {
		SWTBotView view = bot.viewByTitle("Breakpoints");
		view.show();
		return view;
	}

	@Test
	void aWatchpointAtReadsIsChosenInTheDialogAndStopsThere() throws CoreException {
		breakpoints().toolbarPushButton("Set a breakpoint on a function, a field, an event or a phase of the kernel").click();
		SWTBotShell dialog = bot.shell("Add Kernel Breakpoint");
		dialog.bot().comboBoxWithLabel("Kind:").setSelection("Read or write of a field");
		dialog.bot().list().select("proc.p_stat");
		dialog.bot().checkBox(WRITES).deselect();
		assertFalse(dialog.bot().button("OK").isEnabled());
		assertFalse(dialog.bot().checkBox(ONLY_CHANGES).isEnabled());
		dialog.bot().checkBox(READS).select();
		dialog.bot().button("OK").click();
		bot.waitUntil(Conditions.shellCloses(dialog));

		MachineTarget machine = stopped(debug());

		String reason = machine.snapshot().stop().reason();
		assertTrue(reason.startsWith("watch p_stat of ") && reason.contains(": read, "), reason);
	}

	@Test
	void whatStopsIsChangedBelowTheListOfBreakpoints() throws CoreException {
		WatchBreakpoint watch = WatchBreakpoint.create(AtAccess.write("proc", "p_stat").onlyChanges());
		SWTBotView view = breakpoints();
		bot.waitUntil(new Shows("watchpoint in the list", "1", () -> String.valueOf(view.bot().tree().getAllItems().length)));
		view.bot().tree().getAllItems()[0].select();
		view.bot().checkBox(ONLY_CHANGES).deselect();
		bot.waitUntil(new Shows("the watchpoint", "watch p_stat of any proc  every write", watch::text));
		view.bot().checkBox(READS).select();
		view.bot().checkBox(WRITES).deselect();
		bot.waitUntil(new Shows("access", Access.READ.name(), () -> watch.access().name()));
		view.bot().checkBox(READS).deselect();
		view.bot().label("Choose reads, writes or both.");
		assertTrue(watch.isAccess(), "what cannot be is not kept");
	}
}
