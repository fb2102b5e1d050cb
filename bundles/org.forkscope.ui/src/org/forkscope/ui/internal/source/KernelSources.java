package org.forkscope.ui.internal.source;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.sourcelookup.ISourceDisplay;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.MachineSourceLocator;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.commands.SelectedMachine;

/** Which source is shown for a file of the kernel. Use it on the thread of the user interface. */
public final class KernelSources {

	private KernelSources() {
	}

	/**
	 * The source for the machine that is selected in the Debug view; without one, as the preferences say. When the user's own copy
	 * is not good the listing takes its place, and the user is told.
	 *
	 * @param file path such as {@code sys/kern/kern_fork.c}
	 * @return {@code null} if there is no such file
	 */
	public static KernelSource of(String file) {
		MachineTarget machine = SelectedMachine.target();
		return machine != null && machine.getLaunch().getSourceLocator() instanceof MachineSourceLocator locator
				? locator.source(file, machine::complain)
				: MachineSourceLocator.preferredSource(file, Errors::show);
	}

	/** Shows the source of the frame that is selected, from where it is to be found now. */
	static void showAgain() {
		MachineThread thread = SelectedMachine.thread();
		if (thread != null) {
			thread.sourceChanged();
		}
		IAdaptable context = DebugUITools.getDebugContext();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		ISourceDisplay display = Adapters.adapt(context, ISourceDisplay.class);
		if (context instanceof KernelStackFrame && page != null && display != null) {
			display.displaySource(context, page, true);
		}
	}
}
