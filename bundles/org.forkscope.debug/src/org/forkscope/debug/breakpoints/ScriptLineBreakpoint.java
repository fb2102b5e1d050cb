package org.forkscope.debug.breakpoints;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.machine.session.StopPoint.Place;

/** Stops before a line of a script. The marker is on the script, or on the workspace for a script outside. */
public final class ScriptLineBreakpoint extends LineBreakpoint {

	/** Sets a breakpoint at a line of a script in the workspace. */
	public static ScriptLineBreakpoint create(IFile script, int line) throws CoreException {
		ScriptLineBreakpoint breakpoint = new ScriptLineBreakpoint();
		breakpoint.register(script, DebugIds.SCRIPT_LINE_MARKER, marker -> marker.setAttribute(IMarker.LINE_NUMBER, line));
		return breakpoint;
	}

	/** Sets a breakpoint at a line of a script outside the workspace. */
	public static ScriptLineBreakpoint create(Path script, int line) throws CoreException {
		ScriptLineBreakpoint breakpoint = new ScriptLineBreakpoint();
		breakpoint.register(ResourcesPlugin.getWorkspace().getRoot(), DebugIds.SCRIPT_LINE_MARKER, marker -> {
			marker.setAttribute(FILE, script.toAbsolutePath().normalize().toString());
			marker.setAttribute(IMarker.LINE_NUMBER, line);
		});
		return breakpoint;
	}

	/** The breakpoint at a line of a script, or {@code null}. */
	public static ScriptLineBreakpoint find(WorkloadFile script, int line) {
		return find(ScriptLineBreakpoint.class, candidate -> candidate.line() == line && candidate.isIn(script));
	}

	/** Whether it is in that script. */
	public boolean isIn(WorkloadFile script) {
		return getMarker() != null && script.equals(file());
	}

	/** The script it is in. */
	public WorkloadFile file() {
		IResource resource = getMarker().getResource();
		return resource instanceof IFile file ? WorkloadFile.of(file) : WorkloadFile.of(Path.of(string(FILE)));
	}

	@Override
	public String fileName() {
		return getMarker() == null ? "" : file().name();
	}

	@Override
	public Place place(WorkloadFile workload) {
		return isIn(workload) ? new AtScriptLine(line()) : null;
	}
}
