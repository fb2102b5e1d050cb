package org.forkscope.ui.internal.expressions;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.ui.internal.commands.SelectedMachine;

/**
 * Offers names to whoever types an expression into a cell of the Expressions view, while a machine is selected. The platform lets
 * nobody provide the editor of these cells: it is found when it gets the focus.
 */
public final class WatchAssist implements IStartup {

	/** Of the data of a field that has its proposals. */
	private static final String KNOWN = WatchAssist.class.getName();

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.addFilter(SWT.FocusIn, WatchAssist::focused));
	}

	private static void focused(Event event) {
		if (event.widget instanceof Text cell && cell.getParent() instanceof Tree && cell.getData(KNOWN) == null && inExpressions()
				&& SelectedMachine.target() != null) {
			cell.setData(KNOWN, true);
			keepOpen(cell, ExpressionAssist.installInCell(cell, WatchAssist::function));
		}
	}

	/** A cell takes what is in it when it loses the focus; that it loses to its own proposals does not count. */
	private static void keepOpen(Text cell, ContentProposalAdapter proposals) {
		Display display = cell.getDisplay();
		Listener ignore = event -> {
			if (event.widget == cell && proposals.isProposalPopupOpen()) {
				event.type = SWT.None;
			}
		};
		display.addFilter(SWT.FocusOut, ignore);
		cell.addDisposeListener(event -> display.removeFilter(SWT.FocusOut, ignore));
	}

	private static boolean inExpressions() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActivePart() != null
				&& page.getActivePart().getSite().getId().equals(IDebugUIConstants.ID_EXPRESSION_VIEW);
	}

	private static String function() {
		KernelStackFrame frame = SelectedMachine.frame();
		return frame == null ? null : frame.frame().function();
	}
}
