package org.forkscope.ui.internal.breakpoints;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields for what narrows a breakpoint down. */
final class LimitFields {

	private static final int FIELD_WIDTH = 80;

	private final Composite control;
	private final Text pid;
	private final Text hitCount;
	private boolean showing;

	/** @param changed called when the user has typed something */
	LimitFields(Composite parent, Runnable changed) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(control);
		pid = field(Messages.LimitFields_pid, Messages.LimitFields_anyPid, changed);
		hitCount = field(Messages.LimitFields_hitCount, Messages.LimitFields_everyHit, changed);
	}

	private Text field(String name, String hint, Runnable changed) {
		new Label(control, SWT.NONE).setText(name);
		Text text = new Text(control, SWT.BORDER);
		text.setMessage(hint);
		text.addModifyListener(event -> {
			if (!showing) {
				changed.run();
			}
		});
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	Composite control() {
		return control;
	}

	void show(Limits limits) {
		showing = true;
		pid.setText(limits.pidText());
		hitCount.setText(limits.hitCountText());
		showing = false;
	}

	String problem() {
		return Limits.problem(pid.getText(), hitCount.getText());
	}

	/** What the fields say; call it only when there is no {@link #problem}. */
	Limits limits() {
		return Limits.parse(pid.getText(), hitCount.getText());
	}

	void setFocus() {
		pid.setFocus();
	}
}
