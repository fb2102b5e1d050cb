package org.forkscope.debug.breakpoints;

import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.ILineBreakpoint;
import org.forkscope.debug.DebugIds;

/** A breakpoint at a line of a text. */
public abstract class LineBreakpoint extends MachineBreakpoint implements ILineBreakpoint {

	/** Marker attribute, string: the file, where the marker's resource does not say it. */
	static final String FILE = "org.forkscope.debug.file";

	/** The name of its file, without folders. */
	public abstract String fileName();

	/** Its line, from 1; -1 when the marker is gone. */
	public final int line() {
		IMarker marker = getMarker();
		return marker == null ? -1 : marker.getAttribute(IMarker.LINE_NUMBER, -1);
	}

	@Override
	public final int getLineNumber() throws CoreException {
		return number(IMarker.LINE_NUMBER);
	}

	@Override
	public final int getCharStart() throws CoreException {
		return number(IMarker.CHAR_START);
	}

	@Override
	public final int getCharEnd() throws CoreException {
		return number(IMarker.CHAR_END);
	}

	@Override
	public final String text() {
		return Messages.bind(Messages.LineBreakpoint_text, fileName(), line());
	}

	/** The first breakpoint of a type that fits, or {@code null}. */
	static <T extends LineBreakpoint> T find(Class<T> type, Predicate<T> fits) {
		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(DebugIds.MODEL)) {
			if (type.isInstance(breakpoint) && fits.test(type.cast(breakpoint))) {
				return type.cast(breakpoint);
			}
		}
		return null;
	}
}
