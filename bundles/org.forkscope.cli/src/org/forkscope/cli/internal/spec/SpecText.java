package org.forkscope.cli.internal.spec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The text of a breakpoint, cut at its commas. Nothing is cut inside of quotes and brackets. */
final class SpecText {

	private final String text;
	/** Where the text is neither in quotes nor in brackets. */
	private final BitSet outside = new BitSet();

	SpecText(String text) {
		this.text = text;
		boolean quoted = false;
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			outside.set(i, !quoted && depth == 0);
			quoted ^= c == '"';
			depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
		}
	}

	int length() {
		return text.length();
	}

	String upTo(int end) {
		return text.substring(0, end).strip();
	}

	String from(int start) {
		return text.substring(start);
	}

	/** Where a text stands outside of quotes and brackets, or -1. */
	int find(String sought) {
		int at = text.indexOf(sought);
		while (at >= 0 && !outside.get(at)) {
			at = text.indexOf(sought, at + 1);
		}
		return at;
	}

	/** What stands between the commas. */
	List<Part> parts(int end) {
		List<Part> parts = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < end; i++) {
			if (text.charAt(i) == ',' && outside.get(i)) {
				parts.add(part(start, i));
				start = i + 1;
			}
		}
		parts.add(part(start, end));
		return parts;
	}

	private Part part(int start, int end) {
		int from = start;
		while (from < end && text.charAt(from) == ' ') {
			from++;
		}
		return new Part(text.substring(from, end).stripTrailing(), from);
	}

	/**
	 * A part of the text.
	 *
	 * @param text  without space around it
	 * @param start where it stands
	 */
	record Part(String text, int start) {

		/** The word in front of the first equals sign; empty without one. A comparison is none. */
		String key() {
			int at = text.indexOf('=');
			return at > 0 && text.substring(0, at).matches("[a-z]+") ? text.substring(0, at) : "";
		}

		/** What stands behind the key, without quotes. */
		String value() {
			String value = text.substring(valueStart());
			boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
			return quoted ? value.substring(1, value.length() - 1) : value;
		}

		private int valueStart() {
			return key().isEmpty() ? 0 : key().length() + 1;
		}

		/** What stands behind the key, as a part of its own. */
		Part valuePart() {
			return new Part(text.substring(valueStart()), start + valueStart());
		}

		int number(int min, int max) {
			String digits = value();
			boolean isNumber = digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) >= min && Integer.parseInt(digits) <= max;
			if (!isNumber) {
				throw valuePart().wrong(Messages.Spec_number, min, digits);
			}
			return Integer.parseInt(digits);
		}

		void require(boolean condition, Messages message, Object... arguments) {
			if (!condition) {
				throw wrong(message, arguments);
			}
		}

		SpecException wrong(Messages message, Object... arguments) {
			return new SpecException(start, message.text(arguments));
		}
	}
}
