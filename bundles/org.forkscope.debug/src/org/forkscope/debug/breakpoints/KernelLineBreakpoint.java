package org.forkscope.debug.breakpoints;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops before a line of the kernel. */
public final class KernelLineBreakpoint extends LineBreakpoint {

	/** Sets a breakpoint at a line. @param file path of the kernel's file, such as {@code sys/kern/kern_fork.c} */
	public static KernelLineBreakpoint create(String file, int line) throws CoreException {
		KernelLineBreakpoint breakpoint = new KernelLineBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.KERNEL_LINE_MARKER, marker -> {
			marker.setAttribute(FILE, file);
			marker.setAttribute(IMarker.LINE_NUMBER, line);
		});
		return breakpoint;
	}

	/** The breakpoint at a line, or {@code null}. */
	public static KernelLineBreakpoint find(String file, int line) {
		return find(KernelLineBreakpoint.class, candidate -> candidate.line() == line && candidate.file().equals(file));
	}

	/** Path of the kernel's file. */
	public String file() {
		return string(FILE);
	}

	@Override
	public String fileName() {
		return file().substring(file().lastIndexOf('/') + 1);
	}

	@Override
	public Place place(WorkloadFile workload) {
		return new AtLine(file(), line());
	}
}
