package org.forkscope.ui.internal.commands;

import org.forkscope.machine.session.PositionExpression;

/** A position as the user types it. */
final class PositionText {

	private PositionText() {
	}

	/** What is wrong with it, or {@code null}. */
	static String problem(String text) {
		if (text.isBlank()) {
			return Messages.PositionText_empty;
		}
		try {
			PositionExpression.parse(text);
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}
}
