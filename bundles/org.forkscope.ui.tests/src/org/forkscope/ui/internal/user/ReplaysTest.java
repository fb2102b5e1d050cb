package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IExpressionManager;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However much the views and the watched expressions look at it, a run is the same each time. */
class ReplaysTest extends UserTest {

	private static final int REPLAYS = 100;
	private static final String LAST_LINE = "init fork -> last";
	private static final List<String> WATCHED = List.of("count(allproc)", "curproc->p_pid", "nextpid - pidchecked",
			"any(p in allproc: p->p_stat == SZOMB)", "p2->p_pptr->p_pid");
	private static final List<String> VIEWS = List.of(ViewIds.PROCESS_TREE, ViewIds.PID_ALLOCATOR, ViewIds.TRAPFRAMES,
			ViewIds.PHASES, ViewIds.CHOICES, IDebugUIConstants.ID_DEBUG_VIEW, IDebugUIConstants.ID_VARIABLE_VIEW,
			IDebugUIConstants.ID_EXPRESSION_VIEW, IDebugUIConstants.ID_BREAKPOINT_VIEW, IConsoleConstants.ID_CONSOLE_VIEW);

	@AfterEach
	void forgetExpressions() {
		IExpressionManager manager = DebugPlugin.getDefault().getExpressionManager();
		manager.removeExpressions(manager.getExpressions());
	}

	@Test
	void aHundredReplaysAreIdenticalWithAllViewsOpenAndExpressionsWatched() throws CoreException {
		VIEWS.forEach(ReplaysTest::show);
		IExpressionManager manager = DebugPlugin.getDefault().getExpressionManager();
		WATCHED.forEach(text -> manager.addExpression(manager.newWatchExpression(text)));
		PhaseBreakpoint.create(Phase.PID_COMMIT);
		PhaseBreakpoint.create(Phase.LINK_TREE);
		List<Snapshot> first = replay();
		bot.waitUntil(new Shows("last line of the console", "there", () -> console().contains(LAST_LINE) ? "there" : "missing"));
		String printed = console();
		for (int i = 1; i < REPLAYS; i++) {
			forgetLast();
			assertEquals(first.toString(), replay().toString(), "stops of replay " + i);
			bot.waitUntil(new Shows("console of replay " + i, printed, this::console));
		}
	}

	private static void show(String view) {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			try {
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view, null,
						IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/** A run from its power-on to its end, from stop to stop. */
	private List<Snapshot> replay() throws CoreException {
		List<Snapshot> stops = new ArrayList<>();
		MachineTarget machine = stopped(debug());
		stops.add(machine.snapshot());
		while (machine.snapshot().stop().kind() != Kind.END) {
			Snapshot before = machine.snapshot();
			machine.resume();
			bot.waitUntil(new MachineStops(machine, before));
			stops.add(machine.snapshot());
		}
		return stops;
	}

	private static void forgetLast() throws CoreException {
		ILaunch launch = lastTarget().getLaunch();
		launch.terminate();
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
	}

	private String console() {
		return bot.viewById(IConsoleConstants.ID_CONSOLE_VIEW).bot().styledText().getText();
	}
}
