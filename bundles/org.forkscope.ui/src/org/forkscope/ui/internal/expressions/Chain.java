package org.forkscope.ui.internal.expressions;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the variable, or the chain of fields behind one, that a line of C has at a place. */
public final class Chain {

	private final String line;

	private Chain(String line) {
		this.line = line;
	}

	/**
	 * What ends with the name at an offset, as {@code p2->p_pptr} where the offset is in {@code p_pptr} of
	 * {@code p2->p_pptr->p_pid}. Empty where there is no name.
	 */
	public static IRegion at(String line, int offset) {
		int end = offset;
		while (end < line.length() && isName(line.charAt(end))) {
			end++;
		}
		int start = new Chain(line).start(end);
		return new Region(start, end - start);
	}

	private static boolean isName(char c) {
		return Character.isLetterOrDigit(c) || c == '_';
	}

	/** Where the chain starts whose last name ends there. */
	private int start(int end) {
		int start = nameStart(end);
		int before = start;
		while (start < end && before >= 0) {
			start = before;
			before = operandStart(arrow(start));
		}
		return start;
	}

	private int nameStart(int end) {
		int start = end;
		while (start > 0 && isName(line.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** Where an arrow or a dot starts that ends there; -1 for none. */
	private int arrow(int end) {
		if (line.startsWith("->", end - 2)) {
			return end - 2;
		}
		return line.startsWith(".", end - 1) ? end - 1 : -1;
	}

	/** Where a name, perhaps with brackets behind it, starts that ends there; -1 for none. */
	private int operandStart(int end) {
		int open = end;
		while (open > 0 && (line.charAt(open - 1) == ']' || line.charAt(open - 1) == ')')) {
			open = opening(open - 1);
		}
		int start = open < 0 ? -1 : nameStart(open);
		return start == open ? -1 : start;
	}

	/** Where the bracket opens that closes there; -1 for nowhere. */
	private int opening(int close) {
		int depth = 0;
		for (int at = close; at >= 0; at--) {
			char c = line.charAt(at);
			depth += c == ']' || c == ')' ? 1 : c == '[' || c == '(' ? -1 : 0;
			if (depth == 0) {
				return at;
			}
		}
		return -1;
	}
}
