package org.forkscope.machine.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one package, read from its {@code messages.properties}. */
public final class Texts {

	private final ResourceBundle bundle;

	/** Opens the texts of the package of the given class. */
	public Texts(Class<?> owner) {
		bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(),
				owner.getClassLoader());
	}

	/** The text as it stands in the file. */
	public String get(String key) {
		return bundle.getString(key);
	}

	/** The text as a {@link MessageFormat} pattern, filled in; numbers appear as plain digits. */
	public String format(String key, Object... arguments) {
		Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
	}
}
