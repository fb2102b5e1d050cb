package org.forkscope.ui.internal.breakpoints;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.forkscope.ui.internal.expressions.ExpressionAssist;

/** The fields for what narrows a breakpoint down, and for what it prints. */
final class LimitFields {

	private static final int FIELD_WIDTH = 80;

	private final Composite control;
	private final Combo kind;
	private final Text process;
	private final Text hitCount;
	private final Text message;
	private final Text condition;
	private final Runnable changed;
	private boolean showing;

	/**
	 * @param function the function of the kernel whose locals the condition can use; {@code null} where that is not known
	 * @param changed  called when the user has typed something
	 */
	LimitFields(Composite parent, Supplier<String> function, Runnable changed) {
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(control);
		new Label(control, SWT.NONE).setText(Messages.LimitFields_processes);
		kind = new Combo(control, SWT.READ_ONLY);
		kind.setItems(Arrays.stream(FilterKind.values()).map(FilterKind::text).toArray(String[]::new));
		kind.addListener(SWT.Selection, event -> kindChosen());
		process = field("");
		new Label(control, SWT.NONE).setText(Messages.LimitFields_hitCount);
		hitCount = field(Messages.LimitFields_everyHit);
		new Label(control, SWT.NONE).setText(Messages.LimitFields_message);
		message = field(Messages.LimitFields_stop);
		message.setToolTipText(Messages.LimitFields_messageTip);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(message);
		ExpressionAssist.installInBraces(message, function);
		new Label(control, SWT.NONE).setText(Messages.LimitFields_condition);
		condition = field(Messages.LimitFields_noCondition);
		condition.setToolTipText(Messages.LimitFields_conditionTip);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(condition);
		ExpressionAssist.install(condition, function);
	}

	private Text field(String hint) {
		Text text = new Text(control, SWT.BORDER);
		text.setMessage(hint);
		text.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void changed() {
		if (!showing) {
			changed.run();
		}
	}

	private void kindChosen() {
		enableProcess();
		if (kind() != FilterKind.ANY) {
			process.setFocus();
		}
		changed();
	}

	private void enableProcess() {
		process.setEnabled(kind() != FilterKind.ANY);
	}

	private FilterKind kind() {
		return FilterKind.values()[Math.max(0, kind.getSelectionIndex())];
	}

	Composite control() {
		return control;
	}

	void show(Limits limits) {
		showing = true;
		kind.select(FilterKind.of(limits.filter()).ordinal());
		process.setText(FilterKind.value(limits.filter()));
		hitCount.setText(limits.hitCountText());
		message.setText(limits.message());
		condition.setText(limits.condition());
		enableProcess();
		showing = false;
	}

	String problem() {
		return Limits.problem(kind(), process.getText(), hitCount.getText(), condition.getText());
	}

	/** What the fields say; call it only when there is no {@link #problem}. */
	Limits limits() {
		return Limits.parse(kind(), process.getText(), hitCount.getText(), message.getText(), condition.getText());
	}

	void setFocus() {
		kind.setFocus();
	}
}
