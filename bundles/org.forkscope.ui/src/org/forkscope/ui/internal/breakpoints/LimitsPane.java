package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.ui.IDetailPane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.ui.internal.Errors;

/** Edits what narrows the selected breakpoint down, below the list of breakpoints. A change counts at once. */
final class LimitsPane implements IDetailPane {

	static final String ID = "org.forkscope.ui.breakpointLimits";

	private Composite control;
	private LimitFields fields;
	private Label message;
	private MachineBreakpoint shown;

	@Override
	public void init(IWorkbenchPartSite site) {
		// needs nothing of the view
	}

	@Override
	public Control createControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(control);
		fields = new LimitFields(control, () -> BreakpointPlaces.function(shown), this::changed);
		message = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		return control;
	}

	private void changed() {
		String problem = fields.problem();
		message.setText(problem == null ? about(shown) : problem);
		message.requestLayout();
		if (problem == null && shown != null) {
			apply(fields.limits());
		}
	}

	private void apply(Limits limits) {
		try {
			limits.apply(shown);
		} catch (CoreException e) {
			Errors.show(e);
		}
	}

	@Override
	public void display(IStructuredSelection selection) {
		shown = selection != null && selection.getFirstElement() instanceof MachineBreakpoint breakpoint
				&& breakpoint.getMarker() != null ? breakpoint : null;
		fields.show(shown == null ? Limits.NONE : Limits.of(shown));
		message.setText(about(shown));
		control.setEnabled(shown != null);
		control.requestLayout();
	}

	/** Says what happens at the place, where that is known. */
	private static String about(MachineBreakpoint breakpoint) {
		return breakpoint instanceof PhaseBreakpoint phase && phase.phase() != null
				? NLS.bind(Messages.LimitsPane_phase, phase.phase().name(), phase.phase().summary())
				: "";
	}

	@Override
	public boolean setFocus() {
		fields.setFocus();
		return true;
	}

	@Override
	public void dispose() {
		if (control != null) {
			control.dispose();
		}
	}

	@Override
	public String getID() {
		return ID;
	}

	@Override
	public String getName() {
		return Messages.LimitsPane_name;
	}

	@Override
	public String getDescription() {
		return Messages.LimitsPane_description;
	}
}
