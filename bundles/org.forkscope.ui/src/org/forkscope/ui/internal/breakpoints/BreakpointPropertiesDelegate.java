package org.forkscope.ui.internal.breakpoints;

import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.actions.RulerBreakpointAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.AbstractRulerActionDelegate;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.IUpdate;

/** Opens the properties of the breakpoint at which the ruler of an editor was clicked. */
public final class BreakpointPropertiesDelegate extends AbstractRulerActionDelegate {

	@Override
	protected IAction createAction(ITextEditor editor, IVerticalRulerInfo ruler) {
		return new PropertiesAction(editor, ruler);
	}

	private static final class PropertiesAction extends RulerBreakpointAction implements IUpdate {

		PropertiesAction(ITextEditor editor, IVerticalRulerInfo ruler) {
			super(editor, ruler);
			setText(Messages.BreakpointPropertiesDelegate_text);
		}

		@Override
		public void update() {
			setEnabled(getBreakpoint() != null);
		}

		@Override
		public void run() {
			IBreakpoint breakpoint = getBreakpoint();
			if (breakpoint != null) {
				PreferencesUtil.createPropertyDialogOn(getEditor().getSite().getShell(), breakpoint, null, null, null).open();
			}
		}
	}
}
