package org.forkscope.machine.expr;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Ends the parser's work when it gets too deep: it, and whoever reads its tree, calls itself for what is in brackets. */
final class DepthLimit implements ParseTreeListener {

	private static final int MAX_DEPTH = 150;

	@Override
	public void enterEveryRule(ParserRuleContext part) {
		if (part.depth() > MAX_DEPTH) {
			throw new ExpressionException(part.start.getStartIndex(), Messages.Expr_deep);
		}
	}

	@Override
	public void exitEveryRule(ParserRuleContext part) {
		// only the way in makes it deeper
	}

	@Override
	public void visitTerminal(TerminalNode node) {
		// a token makes nothing deeper
	}

	@Override
	public void visitErrorNode(ErrorNode node) {
		// the first error is the end already
	}
}
