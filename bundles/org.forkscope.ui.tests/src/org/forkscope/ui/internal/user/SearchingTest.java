package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.progress.IProgressConstants;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop.Kind;
import org.junit.jupiter.api.Test;

/** A search through a long run. */
class SearchingTest extends UserTest {

	/** Every other fork looks at all processes, one of which never dies: to find that out takes far longer than the user waits. */
	private static final String CROWD = "machine maxproc=9000\ninit fork -> a\n"
			+ "init fork1 RFFDG|RFPROC|RFHIGHPID\ninit fork\n".repeat(4000);

	private final RunMenu run = new RunMenu(bot);

	@Test
	void aSearchThatIsCancelledLeavesTheMachineWhereItStood() throws CoreException {
		script = file("crowd.fks", CROWD);
		PhaseBreakpoint.create(Phase.VM_FORK);
		MachineTarget machine = stopped(debug());
		Snapshot before = machine.snapshot();
		run.choose(RunMenu.TIME, "Go to Position...");
		SWTBotShell dialog = bot.shell("Go to Position");
		dialog.bot().textWithLabel("Position:").setText("pid 2 exit");
		dialog.bot().button("Go").click();
		progress().bot().toolbarButtonWithTooltip("Cancel Operation").click();
		bot.waitUntil(new MachineStops(machine, before));
		assertEquals(before.position(), machine.snapshot().position());
		assertEquals(before.processes(), machine.snapshot().processes());
		assertEquals(Kind.SUSPEND, machine.snapshot().stop().kind());
	}

	private SWTBotView progress() {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			try {
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IProgressConstants.PROGRESS_VIEW_ID);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		return bot.viewById(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
