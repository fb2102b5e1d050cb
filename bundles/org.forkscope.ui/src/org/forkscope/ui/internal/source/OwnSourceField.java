package org.forkscope.ui.internal.source;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.forkscope.ui.internal.dialogs.FileChoice;

/** Where users name their own copy of {@code kern_fork.c}. It is checked while it is typed, and what is wrong is told in full. */
final class OwnSourceField {

	private static final String PATTERN = "kern_fork*";

	/** What is known about the file. */
	enum State {
		/** No file is named. */
		EMPTY,
		/** It is being checked. */
		CHECKING,
		/** It is recognised. */
		GOOD,
		/** It cannot be used. */
		REFUSED
	}

	private static final int WIDTH = 400;
	private static final int STATE_LINES = 4;

	private final Text path;
	private final Text state;
	private final SourceCheck check;
	private final Consumer<State> changed;

	/** @param changed told what is known about the file, each time that changes */
	OwnSourceField(Composite parent, Consumer<State> changed) {
		this.changed = changed;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.OwnSourceField_label);
		path = new Text(area, SWT.BORDER | SWT.SINGLE);
		path.setMessage(Messages.OwnSourceField_none);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		createButtons(area);
		state = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		state.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, STATE_LINES * state.getLineHeight()).applyTo(state);
		check = new SourceCheck(path, this::checked);
		path.addModifyListener(event -> modified());
	}

	private void createButtons(Composite area) {
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(2, 1).applyTo(buttons);
		createButton(buttons, Messages.OwnSourceField_workspace,
				() -> FileChoice.inWorkspace(path.getShell(), Messages.OwnSourceField_title, PATTERN));
		createButton(buttons, Messages.OwnSourceField_fileSystem,
				() -> FileChoice.inFileSystem(path.getShell(), Messages.OwnSourceField_title, PATTERN));
	}

	private interface Question {
		Optional<String> ask();
	}

	private void createButton(Composite buttons, String text, Question question) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> question.ask().ifPresent(path::setText));
		GridDataFactory.fillDefaults().applyTo(button);
	}

	private void modified() {
		if (path().isEmpty()) {
			check.cancel();
			show(State.EMPTY, Messages.OwnSourceField_empty);
		} else {
			show(State.CHECKING, Messages.OwnSourceField_checking);
			check.start(path());
		}
	}

	private void checked(Optional<String> problem) {
		show(problem.isPresent() ? State.REFUSED : State.GOOD, problem.orElse(Messages.OwnSourceField_good));
	}

	private void show(State now, String text) {
		state.setText(text);
		changed.accept(now);
	}

	/** What the user has named; empty for nothing. */
	String path() {
		return path.getText().strip();
	}

	/** Shows a path, and checks it. */
	void setPath(String newPath) {
		if (newPath.equals(path.getText())) {
			modified();
		} else {
			path.setText(newPath);
		}
	}
}
