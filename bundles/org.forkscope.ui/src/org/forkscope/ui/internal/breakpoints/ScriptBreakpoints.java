package org.forkscope.ui.internal.breakpoints;

import java.util.OptionalInt;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.forkscope.debug.breakpoints.ScriptLineBreakpoint;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.ui.internal.launch.ScriptFiles;

/** Sets and removes breakpoints in scripts, on lines that do something. */
public final class ScriptBreakpoints extends LineToggle {

	@Override
	protected void toggle(IEditorPart editor, int line) throws CoreException {
		WorkloadFile script = ScriptFiles.in(editor.getEditorInput());
		OptionalInt statement = ScriptStops.from(text(editor), line);
		if (script == null) {
			refuse(editor, Messages.ScriptBreakpoints_notSaved);
		} else if (statement.isEmpty()) {
			refuse(editor, Messages.ScriptBreakpoints_noStatement);
		} else {
			toggle(script, statement.getAsInt());
		}
	}

	private static void toggle(WorkloadFile script, int line) throws CoreException {
		toggle(ScriptLineBreakpoint.find(script, line), () -> create(script, line));
	}

	private static void create(WorkloadFile script, int line) throws CoreException {
		if (script.file() != null) {
			ScriptLineBreakpoint.create(script.file(), line);
		} else {
			ScriptLineBreakpoint.create(script.path(), line);
		}
	}

	/** What is in an editor of scripts. */
	static String text(IEditorPart editor) {
		IDocument document = ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput());
		return document == null ? "" : document.get();
	}
}
