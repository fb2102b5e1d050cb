package org.forkscope.ui.internal.editor;

/** Writes plain text as the platform's information controls want it. */
public final class Html {

	private Html() {
	}

	/** The text as it is, with its lines. */
	static String of(String plain) {
		return escape(plain).replace("\n", "<br>");
	}

	/** The text with what HTML would take for its own made plain. */
	public static String escape(String plain) {
		return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
