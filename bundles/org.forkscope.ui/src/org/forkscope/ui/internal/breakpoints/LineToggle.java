package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.actions.IToggleBreakpointsTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

/** Sets and removes breakpoints on the lines of an editor. A kernel has neither methods nor watchpoints to toggle. */
public abstract class LineToggle implements IToggleBreakpointsTarget {

	@Override
	public final boolean canToggleLineBreakpoints(IWorkbenchPart part, ISelection selection) {
		return selection instanceof ITextSelection && part instanceof IEditorPart;
	}

	@Override
	public final void toggleLineBreakpoints(IWorkbenchPart part, ISelection selection) throws CoreException {
		if (selection instanceof ITextSelection text && part instanceof IEditorPart editor) {
			toggle(editor, text.getStartLine() + 1);
		}
	}

	/** Sets or removes the breakpoint of a line, numbered from 1. */
	protected abstract void toggle(IEditorPart editor, int line) throws CoreException;

	/** Removes a breakpoint, or sets one where there is none. */
	public static void toggle(IBreakpoint present, Creation creation) throws CoreException {
		if (present == null) {
			creation.create();
		} else {
			present.delete();
		}
	}

	/** Sets a breakpoint. */
	public interface Creation {
		/** @throws CoreException with a text for users */
		void create() throws CoreException;
	}

	/** Says in the status line why nothing was done. */
	protected static void refuse(IEditorPart editor, String reason) {
		Display.getCurrent().beep();
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(reason);
	}

	@Override
	public final boolean canToggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}

	@Override
	public final void toggleMethodBreakpoints(IWorkbenchPart part, ISelection selection) {
		// never asked for: there are none
	}

	@Override
	public final boolean canToggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		return false;
	}

	@Override
	public final void toggleWatchpoints(IWorkbenchPart part, ISelection selection) {
		// never asked for: there are none
	}
}
