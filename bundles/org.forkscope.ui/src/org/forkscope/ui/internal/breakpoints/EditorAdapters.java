package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.IRunToLineTarget;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.forkscope.ui.internal.editor.ScriptEditor;
import org.forkscope.ui.internal.listing.ListingBreakpoints;
import org.forkscope.ui.internal.listing.ListingEditor;

/** Lets the platform's actions set breakpoints in our editors and run to their lines. */
public final class EditorAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object part, Class<T> type) {
		if (type == IToggleBreakpointsTarget.class) {
			return type.cast(toggle(part));
		}
		return type == IRunToLineTarget.class ? type.cast(runToLine(part)) : null;
	}

	private static IToggleBreakpointsTarget toggle(Object part) {
		if (part instanceof ListingEditor) {
			return new ListingBreakpoints();
		}
		return part instanceof ScriptEditor ? new ScriptBreakpoints() : null;
	}

	private static IRunToLineTarget runToLine(Object part) {
		if (part instanceof ListingEditor) {
			return new RunToListingLine();
		}
		return part instanceof ScriptEditor ? new RunToScriptLine() : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IToggleBreakpointsTarget.class, IRunToLineTarget.class };
	}
}
