package org.forkscope.cli.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one package, read from its {@code messages.properties}. Numbers appear as plain digits. */
public final class Texts {

	private final ResourceBundle bundle;

	/** Opens the texts of the package of the given class. */
	public Texts(Class<?> owner) {
		bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(), owner.getClassLoader());
	}

	/** The text of a key, filled in. */
	public String format(String key, Object... arguments) {
		Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
	}

	/** The keys of all texts. */
	public ResourceBundle bundle() {
		return bundle;
	}
}
