package org.forkscope.ui.internal.breakpoints;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.ui.IEditorPart;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.StopPoint.AtScriptLine;
import org.forkscope.machine.session.StopPoint.Place;
import org.forkscope.ui.internal.launch.ScriptFiles;

/** Runs to a line of the script that the machine executes. */
final class RunToScriptLine extends RunToLine {

	@Override
	protected Optional<Place> place(MachineTarget machine, IEditorPart editor, int line) {
		if (!machine.workload().equals(ScriptFiles.in(editor.getEditorInput()))) {
			return Optional.empty();
		}
		OptionalInt stop = ScriptStops.from(ScriptBreakpoints.text(editor), line);
		return stop.isPresent() ? Optional.of(new AtScriptLine(stop.getAsInt())) : Optional.empty();
	}
}
