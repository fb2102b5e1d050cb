package org.forkscope.machine.expr;

import java.util.Locale;
import java.util.stream.Stream;

import org.forkscope.machine.script.Suggestions;

/** What can be called in an expression; in lower case there. */
enum Function {
	/** Whether something holds for all elements of a list. */
	ALL(false, true),
	/** Whether something holds for one element of a list at least. */
	ANY(false, true),
	/** How many elements a list has, or for how many something holds. */
	COUNT(true, true),
	/** The process of a pid, unless it is a zombie. */
	PFIND(true, false),
	/** The zombie of a pid. */
	ZPFIND(true, false);

	private final boolean takesValue;
	private final boolean takesCondition;

	Function(boolean takesValue, boolean takesCondition) {
		this.takesValue = takesValue;
		this.takesCondition = takesCondition;
	}

	static Stream<String> names() {
		return Stream.of(values()).map(Function::text);
	}

	/** @throws ExpressionException when there is none of that name */
	static Function named(Node.Name name) {
		return Stream.of(values()).filter(function -> function.text().equals(name.name())).findFirst()
				.orElseThrow(() -> new ExpressionException(name.at(), Messages.Expr_noFunction, name.name(),
						Suggestions.didYouMean(name.name(), names())));
	}

	/** Whether it takes one value in its brackets. */
	boolean takesValue() {
		return takesValue;
	}

	/** Whether it takes a name for each element, a list, and what is to hold. */
	boolean takesCondition() {
		return takesCondition;
	}

	private String text() {
		return name().toLowerCase(Locale.ROOT);
	}
}
