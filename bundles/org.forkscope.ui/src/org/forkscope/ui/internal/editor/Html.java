package org.forkscope.ui.internal.editor;

/** Writes plain text as the platform's information controls want it. */
final class Html {

	private Html() {
	}

	static String of(String plain) {
		return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
	}
}
