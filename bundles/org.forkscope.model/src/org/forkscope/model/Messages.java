package org.forkscope.model;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of this package, from messages.properties. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	/** The text of a constant: its key is the simple name of the class, an underscore and the constant's name. */
	static String text(Enum<?> constant) {
		return TEXTS.getString(constant.getDeclaringClass().getSimpleName() + "_" + constant.name());
	}

	/** The text of a key, filled in; numbers appear as plain digits. */
	static String text(String key, Object... arguments) {
		Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(words);
	}
}
