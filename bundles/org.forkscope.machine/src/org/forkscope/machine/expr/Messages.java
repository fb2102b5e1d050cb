package org.forkscope.machine.expr;

import org.forkscope.machine.internal.Texts;

/** Texts of this package; the key in messages.properties is the constant's name. */
enum Messages {
	Expr_anOperator,
	Expr_aField,
	Expr_aValue,
	Expr_aVariable,
	Expr_arguments,
	Expr_assign,
	Expr_column,
	Expr_deep,
	Expr_divide,
	Expr_expected,
	Expr_index,
	Expr_indexed,
	Expr_long,
	Expr_needsCondition,
	Expr_noField,
	Expr_noFunction,
	Expr_noList,
	Expr_noName,
	Expr_noNumber,
	Expr_noStructure,
	Expr_notHere,
	Expr_null,
	Expr_number,
	Expr_or,
	Expr_shift,
	Expr_steps,
	Expr_text,
	Expr_theEnd,
	Expr_unlike;

	private static final Texts TEXTS = new Texts(Messages.class);

	String text(Object... arguments) {
		return TEXTS.format(name(), arguments);
	}
}
