package org.forkscope.machine.expr;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.forkscope.machine.internal.grammar.ExprBaseVisitor;
import org.forkscope.machine.internal.grammar.ExprParser;

/** Makes of the parser's tree what can be evaluated, and refuses what only looks like an expression. */
final class TreeReader extends ExprBaseVisitor<Node> {

	private final String text;

	TreeReader(String text) {
		this.text = text;
	}

	/** @throws ExpressionException when it is no expression */
	static Node read(String text) {
		return new TreeReader(text).visit(Syntax.parser(text, new SyntaxErrors(text)).whole().expr());
	}

	private String source(ParserRuleContext part) {
		return text.substring(part.start.getStartIndex(), part.stop.getStopIndex() + 1);
	}

	static Node.Name name(Token token) {
		return new Node.Name(token.getStartIndex(), token.getText());
	}

	@Override
	public Node visitNumber(ExprParser.NumberContext part) {
		return new Node.Number(part.start.getStartIndex(), Literals.number(part.start));
	}

	@Override
	public Node visitText(ExprParser.TextContext part) {
		return new Node.Text(part.start.getStartIndex(), text.substring(part.start.getStartIndex() + 1, part.start.getStopIndex()));
	}

	@Override
	public Node visitGroup(ExprParser.GroupContext part) {
		return visit(part.expr());
	}

	@Override
	public Node visitField(ExprParser.FieldContext part) {
		List<Node.Name> path = new ArrayList<>();
		path.add(name(part.NAME().getSymbol()));
		ExprParser.ExprContext target = part.expr();
		// A name with dots in it, as p_list.le_next, is the name of one field.
		for (boolean isDot = isDot(part); isDot && target instanceof ExprParser.FieldContext outer; target = outer.expr()) {
			path.add(0, name(outer.NAME().getSymbol()));
			isDot = isDot(outer);
		}
		return new Node.Field(path.get(0).at(), visit(target), source(target), path);
	}

	private static boolean isDot(ExprParser.FieldContext part) {
		return part.sign.getText().equals(".");
	}

	@Override
	public Node visitElement(ExprParser.ElementContext part) {
		ExprParser.ExprContext list = part.expr(0);
		return new Node.Element(part.start.getStartIndex(), visit(list), source(list), visit(part.index));
	}

	@Override
	public Node visitUnary(ExprParser.UnaryContext part) {
		return new Node.Unary(part.sign.getStartIndex(), part.sign.getText(), visit(part.operand));
	}

	@Override
	public Node visitBinary(ExprParser.BinaryContext part) {
		return new Node.Binary(part.sign.getStartIndex(), part.sign.getText(), visit(part.expr(0)), visit(part.expr(1)));
	}

	@Override
	public Node visitChoice(ExprParser.ChoiceContext part) {
		return new Node.Choice(part.sign.getStartIndex(), visit(part.expr(0)), visit(part.expr(1)), visit(part.expr(2)));
	}

	@Override
	public Node visitNamed(ExprParser.NamedContext part) {
		Node.Name name = name(part.start);
		if (part.arguments() == null) {
			return name;
		}
		Function function = Function.named(name);
		return part.arguments().list == null ? call(name, function, part.arguments()) : each(name, function, part.arguments());
	}

	private Node call(Node.Name name, Function function, ExprParser.ArgumentsContext arguments) {
		if (arguments.more != null) {
			throw new ExpressionException(arguments.more.getStartIndex(), Messages.Expr_arguments, name.name());
		}
		if (!function.takesValue()) {
			throw new ExpressionException(name.at(), Messages.Expr_needsCondition, name.name());
		}
		return new Node.Call(name.at(), function, visit(arguments.value), source(arguments.value));
	}

	private Node each(Node.Name name, Function function, ExprParser.ArgumentsContext arguments) {
		if (!function.takesCondition()) {
			throw new ExpressionException(arguments.value.start.getStartIndex(), Messages.Expr_arguments, name.name());
		}
		return new Node.Each(name.at(), function, element(arguments), visit(arguments.list), source(arguments.list),
				visit(arguments.condition));
	}

	/** The name for the element of a list. */
	static String element(ExprParser.ArgumentsContext arguments) {
		if (arguments.value instanceof ExprParser.NamedContext named && named.arguments() == null) {
			return named.getText();
		}
		throw new ExpressionException(arguments.value.start.getStartIndex(), Messages.Expr_expected, Messages.Expr_aVariable.text(),
				arguments.value.start.getText());
	}
}
