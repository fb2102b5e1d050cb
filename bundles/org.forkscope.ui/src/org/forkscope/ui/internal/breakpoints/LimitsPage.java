package org.forkscope.ui.internal.breakpoints;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.forkscope.debug.breakpoints.MachineBreakpoint;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Errors;

/** The properties of a breakpoint. */
public final class LimitsPage extends PropertyPage {

	private WatchFields watch;
	private LimitFields fields;

	@Override
	protected Control createContents(Composite parent) {
		noDefaultAndApplyButton();
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(contents);
		new Label(contents, SWT.NONE).setText(breakpoint().text());
		watch = new WatchFields(contents, this::validate);
		watch.show(Watched.of(breakpoint()), breakpoint() instanceof WatchBreakpoint);
		fields = new LimitFields(contents, () -> BreakpointPlaces.function(breakpoint()), this::validate);
		fields.show(Limits.of(breakpoint()));
		return contents;
	}

	private MachineBreakpoint breakpoint() {
		return Adapters.adapt(getElement(), MachineBreakpoint.class);
	}

	private void validate() {
		String problem = watch.watched().problem();
		problem = problem == null ? fields.problem() : problem;
		setErrorMessage(problem);
		setValid(problem == null);
	}

	@Override
	public boolean performOk() {
		try {
			watch.watched().apply(breakpoint());
			fields.limits().apply(breakpoint());
			return true;
		} catch (CoreException e) {
			Errors.show(e);
			return false;
		}
	}
}
