package org.forkscope.benchmarks;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts of the benchmarks. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

	private Messages() {
	}

	static String text(String key, Object... arguments) {
		return MessageFormat.format(TEXTS.getString(key), arguments);
	}
}
