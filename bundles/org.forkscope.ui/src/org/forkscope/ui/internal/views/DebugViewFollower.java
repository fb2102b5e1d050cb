package org.forkscope.ui.internal.views;

import java.util.Arrays;
import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.DebugContextEvent;
import org.eclipse.debug.ui.contexts.IDebugContextListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Snapshot;

/**
 * Has the Debug view go to the process that a stop is about, and machines keep the process that it has selected among those that it
 * shows.
 */
public final class DebugViewFollower implements IStartup, IDebugEventSetListener, IDebugContextListener {

	/** The Debug view fills itself in the background; its selection has its place after a moment. */
	private static final int SETTLED_MS = 300;
	private static final int LOOKS = 3;

	@Override
	public void earlyStartup() {
		display().asyncExec(() -> DebugUITools.getDebugContextManager().addDebugContextListener(this));
		DebugPlugin.getDefault().addDebugEventListener(this);
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	@Override
	public void debugContextChanged(DebugContextEvent event) {
		boolean activated = (event.getFlags() & DebugContextEvent.ACTIVATED) != 0;
		Selected selected = Selected.of(event.getContext());
		if (activated && selected.machine() != null && event.getDebugContextProvider().getPart() != null) {
			IWorkbenchPage page = event.getDebugContextProvider().getPart().getSite().getPage();
			display().timerExec(SETTLED_MS, () -> DebugSelection.reveal(page));
		}
		if (selected.thread() != null && selected.thread().process() != null) {
			selected.machine().keep(selected.thread().process());
		}
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (DebugEvent event : events) {
			boolean moved = event.getKind() == DebugEvent.MODEL_SPECIFIC && event.getDetail() == DebugIds.MOVED;
			if (moved && event.getSource() instanceof MachineTarget machine && !display().isDisposed()) {
				display().asyncExec(() -> follow(machine));
			}
		}
	}

	private static void follow(MachineTarget machine) {
		pages().forEach(page -> DebugSelection.follow(page, machine));
		settle(machine, machine.snapshot(), LOOKS);
	}

	/** Now and then the Debug view loses what it has selected, or gets late what was selected before; it is told again then. */
	private static void settle(MachineTarget machine, Snapshot stop, int looks) {
		display().timerExec(SETTLED_MS, () -> {
			boolean stands = machine.isSuspended() && machine.snapshot() == stop;
			if (stands && looks > 0 && pages().stream().filter(page -> DebugSelection.follow(page, machine)).count() > 0) {
				machine.selectCurrent();
				settle(machine, stop, looks - 1);
			}
		});
	}

	private static List<IWorkbenchPage> pages() {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.toList();
	}
}
