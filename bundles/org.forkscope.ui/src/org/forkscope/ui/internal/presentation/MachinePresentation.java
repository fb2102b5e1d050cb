package org.forkscope.ui.internal.presentation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.ui.IDebugModelPresentation;
import org.eclipse.debug.ui.IDebugModelPresentationExtension;
import org.eclipse.debug.ui.IValueDetailListener;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorInput;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.KernelValue;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.debug.model.MoreProcesses;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.Images;

/** Labels and images of the debug model, made from what is known at the last stop. */
public final class MachinePresentation extends LabelProvider implements IDebugModelPresentationExtension {

	/** Belongs to the thread of the user interface, on which presentations are not always made. */
	private LocalResourceManager resources;
	/** Images that exist already, for threads that must not make any. */
	private final Map<ImageDescriptor, Image> images = new ConcurrentHashMap<>();
	private volatile boolean showTypes;

	@Override
	public void setAttribute(String attribute, Object value) {
		if (IDebugModelPresentation.DISPLAY_VARIABLE_TYPE_NAMES.equals(attribute)) {
			showTypes = Boolean.TRUE.equals(value);
		}
	}

	@Override
	public String getText(Object element) {
		if (element instanceof MachineTarget target) {
			return text(target);
		}
		if (element instanceof MachineThread thread) {
			return text(thread);
		}
		if (element instanceof MoreProcesses more) {
			return more.getName();
		}
		if (element instanceof KernelStackFrame frame) {
			return frame.getName();
		}
		if (element instanceof KernelVariable variable) {
			return text(variable);
		}
		if (element instanceof KernelValue value) {
			return value.getValueString();
		}
		return element instanceof MachineBreakpoint breakpoint ? BreakpointTexts.of(breakpoint) : null;
	}

	private static String text(MachineTarget target) {
		Snapshot snapshot = target.snapshot();
		if (target.isTerminated()) {
			return Messages.MachinePresentation_terminated;
		}
		return target.isSuspended() && snapshot != null ? NLS.bind(Messages.MachinePresentation_machine, DebugTexts.stopped(snapshot))
				: Messages.MachinePresentation_running;
	}

	private static String text(MachineThread thread) {
		return thread.isSuspended() ? DebugTexts.thread(thread.getName(), thread.info()) : thread.getName();
	}

	private String text(KernelVariable variable) {
		String text = NLS.bind(Messages.MachinePresentation_variable, variable.getName(), variable.info().value());
		String type = variable.getReferenceTypeName();
		return showTypes && !type.isEmpty() ? type + ' ' + text : text;
	}

	@Override
	public Image getImage(Object element) {
		ImageDescriptor image = descriptor(element);
		return image == null ? null : images.computeIfAbsent(image, this::create);
	}

	private Image create(ImageDescriptor image) {
		resources = resources == null ? new LocalResourceManager(JFaceResources.getResources()) : resources;
		return resources.get(image);
	}

	@Override
	public boolean requiresUIThread(Object element) {
		ImageDescriptor image = descriptor(element);
		return image != null && !images.containsKey(image);
	}

	private static ImageDescriptor descriptor(Object element) {
		if (element instanceof MachineTarget) {
			return Images.MACHINE;
		}
		if (element instanceof MachineThread thread) {
			return thread.info() == null ? Images.KERNEL_THREAD : Images.of(thread.info().state());
		}
		if (element instanceof MoreProcesses) {
			return Images.PROCESS_TREE;
		}
		return element instanceof MachineBreakpoint breakpoint ? descriptor(breakpoint) : null;
	}

	private static ImageDescriptor descriptor(MachineBreakpoint breakpoint) {
		boolean enabled = breakpoint.isEnabled();
		if (breakpoint instanceof PhaseBreakpoint) {
			return enabled ? Images.PHASE_BREAKPOINT : Images.PHASE_BREAKPOINT_DISABLED;
		}
		if (breakpoint instanceof WatchBreakpoint) {
			return enabled ? Images.WATCHPOINT : Images.WATCHPOINT_DISABLED;
		}
		return enabled ? Images.KERNEL_BREAKPOINT : Images.KERNEL_BREAKPOINT_DISABLED;
	}

	@Override
	public void computeDetail(IValue value, IValueDetailListener listener) {
		listener.detailComputed(value, value instanceof KernelValue known ? DebugTexts.details(known.info()) : "");
	}

	@Override
	public IEditorInput getEditorInput(Object element) {
		return Sources.input(element);
	}

	@Override
	public String getEditorId(IEditorInput input, Object element) {
		return Sources.editorId(input);
	}

	@Override
	public void dispose() {
		images.clear();
		if (resources != null) {
			resources.dispose();
		}
		super.dispose();
	}
}
