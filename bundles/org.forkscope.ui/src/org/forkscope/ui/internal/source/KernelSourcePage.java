package org.forkscope.ui.internal.source;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.forkscope.debug.source.SourcePreference;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.source.OwnSourceField.State;

/** The user's own copy of {@code kern_fork.c} for all launches. */
public final class KernelSourcePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 400;

	private OwnSourceField field;

	@Override
	public void init(IWorkbench workbench) {
		// nothing is needed from the workbench
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		wrapped(area).setText(Messages.KernelSourcePage_intro);
		field = new OwnSourceField(area, this::show);
		wrapped(area).setText(Messages.KernelSourcePage_launches);
		field.setPath(SourcePreference.get());
		return area;
	}

	private static Label wrapped(Composite area) {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A file that was good once and is not any more must not keep the user on this page. */
	private void show(State state) {
		setErrorMessage(state == State.REFUSED ? Messages.OwnSource_refused : null);
		setValid(state == State.EMPTY || state == State.GOOD || isAsBefore());
	}

	private boolean isAsBefore() {
		return field.path().equals(SourcePreference.get());
	}

	@Override
	protected void performDefaults() {
		field.setPath("");
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (!isAsBefore()) {
			try {
				SourcePreference.set(field.path());
			} catch (CoreException e) {
				Errors.show(e);
				return false;
			}
			KernelSources.showAgain();
		}
		return true;
	}
}
