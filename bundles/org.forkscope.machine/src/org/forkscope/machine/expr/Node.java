package org.forkscope.machine.expr;

import java.util.List;

/** A part of an expression. */
sealed interface Node {

	/** Where problems with it are shown, counted from 0. */
	int at();

	/** A number. */
	record Number(int at, Value value) implements Node {
	}

	/** A text in quotes. */
	record Text(int at, String value) implements Node {
	}

	/** A local, a global, a constant. */
	record Name(int at, String name) implements Node {
	}

	/** A field. @param path its name, and names of fields inside it, as in {@code p_list.le_next} */
	record Field(int at, Node target, String source, List<Name> path) implements Node {
	}

	/** An element. @param source the text of the list */
	record Element(int at, Node list, String source, Node index) implements Node {
	}

	/** A function of one value. @param source the text of the value */
	record Call(int at, Function function, Node argument, String source) implements Node {
	}

	/** A function of a condition for each element of a list. @param source the text of the list */
	record Each(int at, Function function, String element, Node list, String source, Node condition) implements Node {
	}

	/** {@code !}, {@code ~}, {@code -} or {@code +}. */
	record Unary(int at, String sign, Node operand) implements Node {
	}

	/** Two operands. */
	record Binary(int at, String sign, Node left, Node right) implements Node {
	}

	/** {@code a ? b : c}. */
	record Choice(int at, Node condition, Node yes, Node no) implements Node {
	}
}
