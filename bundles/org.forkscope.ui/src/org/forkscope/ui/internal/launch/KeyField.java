package org.forkscope.ui.internal.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.script.MachineKey;

/** The field of one machine setting. */
interface KeyField {

	/** What the user sees. */
	Control control();

	/** As a script would write it; empty for the default. */
	String value();

	/** Shows a value. */
	void setValue(String value);

	/** What is wrong with the value, if it is not allowed. */
	Optional<String> problem();

	/** Makes the field that suits a setting: a choice of words, or a text. */
	static KeyField create(Composite parent, MachineKey key, Runnable changed) {
		return key.words().isEmpty() ? new Number(parent, key, changed) : new Words(parent, key, changed);
	}

	/** What is wrong with a value of a setting, if it is not allowed. */
	static Optional<String> problem(MachineKey key, String value) {
		return value.isEmpty() || key.admits(value) ? Optional.empty() : Optional.of(key.complaint(value));
	}

	/** The default as a script would write it; empty where it is the absence of a value. */
	static String defaultOf(MachineKey key) {
		MachineSettings settings = MachineSettings.DEFAULT;
		return switch (key) {
			case MAXPROC -> Integer.toString(settings.maxproc());
			case PIDMAX -> Integer.toString(settings.pidmax());
			case RANDOMPID -> "";
			case SEED -> Long.toUnsignedString(settings.seed());
			case KTRACE -> key.words().get(settings.ktrace() ? 1 : 0);
			case INVARIANTS -> key.words().get(settings.invariants() ? 1 : 0);
			case BOOT -> key.words().get(settings.boot().ordinal());
		};
	}

	/** Said in a field that is empty. */
	static String hint(MachineKey key) {
		String value = defaultOf(key);
		return value.isEmpty() ? Messages.KeyField_noDefault : NLS.bind(Messages.KeyField_default, value);
	}

	/** A number to type. */
	final class Number implements KeyField {

		private final MachineKey key;
		private final Text text;

		Number(Composite parent, MachineKey key, Runnable changed) {
			this.key = key;
			text = new Text(parent, SWT.BORDER | SWT.SINGLE);
			text.setMessage(hint(key));
			text.addModifyListener(event -> changed.run());
		}

		@Override
		public Control control() {
			return text;
		}

		@Override
		public String value() {
			return text.getText().strip();
		}

		@Override
		public void setValue(String value) {
			text.setText(value);
		}

		@Override
		public Optional<String> problem() {
			return KeyField.problem(key, value());
		}
	}

	/** A word to choose; the first choice is the default. */
	final class Words implements KeyField {

		private final MachineKey key;
		private final Combo combo;

		Words(Composite parent, MachineKey key, Runnable changed) {
			this.key = key;
			List<String> items = new ArrayList<>(key.words());
			items.add(0, hint(key));
			combo = new Combo(parent, SWT.READ_ONLY);
			combo.setItems(items.toArray(String[]::new));
			combo.addModifyListener(event -> changed.run());
		}

		@Override
		public Control control() {
			return combo;
		}

		@Override
		public String value() {
			int index = combo.getSelectionIndex();
			return index <= 0 ? "" : key.words().get(index - 1);
		}

		@Override
		public void setValue(String value) {
			combo.select(key.words().indexOf(value) + 1);
		}

		@Override
		public Optional<String> problem() {
			return Optional.empty();
		}
	}
}
