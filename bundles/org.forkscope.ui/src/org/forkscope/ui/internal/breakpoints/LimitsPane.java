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
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Errors;

/** Edits what narrows the selected breakpoint down, below the list of breakpoints. A change counts at once. */
final class LimitsPane implements IDetailPane {

	static final String ID = "org.forkscope.ui.breakpointLimits";

	private Composite control;
	private WatchFields watch;
	private LimitFields fields;
	private Label message;
	private MachineBreakpoint shown;
	private Watched knownWatched;
	private Limits knownLimits;

	@Override
	public void init(IWorkbenchPartSite site) {
		// needs nothing of the view
	}

	@Override
	public Control createControl(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(control);
		watch = new WatchFields(control, this::changed);
		fields = new LimitFields(control, () -> BreakpointPlaces.function(shown), this::changed);
		message = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		return control;
	}

	private void changed() {
		String problem = problem();
		message.setText(problem == null ? about(shown) : problem);
		message.requestLayout();
		if (problem == null && shown != null) {
			apply();
		}
	}

	private String problem() {
		String problem = watch.watched().problem();
		return problem == null ? fields.problem() : problem;
	}

	private void apply() {
		try {
			knownWatched = watch.watched();
			knownLimits = fields.limits();
			knownWatched.apply(shown);
			knownLimits.apply(shown);
		} catch (CoreException e) {
			Errors.show(e);
		}
	}

	/** The view asks again after each change, also late; what the user is just typing stays. */
	@Override
	public void display(IStructuredSelection selection) {
		MachineBreakpoint selected = selection != null && selection.getFirstElement() instanceof MachineBreakpoint breakpoint
				&& breakpoint.getMarker() != null ? breakpoint : null;
		Watched watched = Watched.of(selected);
		Limits limits = selected == null ? Limits.NONE : Limits.of(selected);
		if (selected == null || selected != shown || !watched.equals(knownWatched) || !limits.equals(knownLimits)) {
			show(selected, watched, limits);
		}
	}

	private void show(MachineBreakpoint breakpoint, Watched watched, Limits limits) {
		shown = breakpoint;
		knownWatched = watched;
		knownLimits = limits;
		watch.show(watched, breakpoint instanceof WatchBreakpoint);
		fields.show(limits);
		message.setText(about(breakpoint));
		control.setEnabled(breakpoint != null);
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
		shown = null;
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
