package org.forkscope.ui.internal.status;

import java.util.regex.Pattern;

/** Texts for links: what looks like the mark of a link or of a mnemonic is none. */
final class LinkText {

	/** Invisible, and not part of any mark. */
	private static final String JOINER = "\u2060";
	private static final Pattern MARK = Pattern.compile("<(?=[aA/])");

	private LinkText() {
	}

	/** A text without a link. */
	static String plain(String text) {
		return MARK.matcher(text.replace("&", "&&")).replaceAll("<" + JOINER);
	}

	/** A text that is a link. */
	static String link(String text) {
		return "<a>" + plain(text) + "</a>";
	}
}
