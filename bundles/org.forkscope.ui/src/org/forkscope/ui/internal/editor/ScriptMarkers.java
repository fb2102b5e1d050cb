package org.forkscope.ui.internal.editor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** Keeps the problem markers of script files. Marker changes need no lock, so this never waits for other work. */
final class ScriptMarkers {

	/** The type of the markers. */
	static final String TYPE = "org.forkscope.ui.scriptProblem";

	/** Where in the line a problem is, from 1. */
	static final String COLUMN = "column";

	private ScriptMarkers() {
	}

	/** Makes the problem markers of a file say what is given. Those that say it already stay. */
	static void update(IFile file, List<ScriptProblem> problems) {
		try {
			file.getWorkspace().run(monitor -> replace(file, problems), null, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			// a file that is deleted meanwhile takes its markers along
			if (file.exists()) {
				ILog.of(ScriptMarkers.class).log(e.getStatus());
			}
		}
	}

	private static void replace(IFile file, List<ScriptProblem> problems) throws CoreException {
		Set<ScriptProblem> missing = new LinkedHashSet<>(problems);
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!missing.remove(read(marker))) {
				marker.delete();
			}
		}
		for (ScriptProblem problem : missing) {
			file.createMarker(TYPE, attributes(problem));
		}
	}

	private static Map<String, Object> attributes(ScriptProblem problem) {
		return Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR,
				IMarker.MESSAGE, problem.message(),
				IMarker.LOCATION, NLS.bind(Messages.ScriptMarkers_location, problem.line(), problem.column()),
				IMarker.LINE_NUMBER, problem.line(),
				COLUMN, problem.column(),
				IMarker.CHAR_START, problem.start(),
				IMarker.CHAR_END, problem.end());
	}

	private static ScriptProblem read(IMarker marker) {
		return new ScriptProblem(marker.getAttribute(IMarker.LINE_NUMBER, 0), marker.getAttribute(COLUMN, 0),
				marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0),
				marker.getAttribute(IMarker.MESSAGE, ""));
	}
}
