package org.forkscope.ui.internal.commands;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.ui.DebugUITools;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;

/** What is selected in the Debug view. */
public final class SelectedMachine {

	private SelectedMachine() {
	}

	/** The machine, or {@code null}. */
	public static MachineTarget target() {
		return Adapters.adapt(DebugUITools.getDebugContext(), MachineTarget.class);
	}

	/** The process; where only a machine is selected, the one whose step is next. May be {@code null}. */
	public static MachineThread thread() {
		IAdaptable context = DebugUITools.getDebugContext();
		MachineThread thread = Adapters.adapt(context, MachineThread.class);
		MachineTarget target = Adapters.adapt(context, MachineTarget.class);
		return thread != null || target == null ? thread : target.currentThread();
	}

	/** The frame; where only a process is selected, its innermost one. May be {@code null}. */
	public static KernelStackFrame frame() {
		KernelStackFrame frame = Adapters.adapt(DebugUITools.getDebugContext(), KernelStackFrame.class);
		MachineThread thread = thread();
		return frame != null || thread == null ? frame : (KernelStackFrame) thread.getTopStackFrame();
	}
}
