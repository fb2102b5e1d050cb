package org.forkscope.machine.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.forkscope.machine.expr.Token.Kind;
import org.forkscope.machine.script.Suggestions;

/** Reads an expression, with the precedences of C. */
final class Parser {

	static final List<String> FUNCTIONS = List.of("all", "any", "count", "pfind", "zpfind");

	private static final int MAX_DEPTH = 100;
	private static final Set<String> UNARY = Set.of("!", "~", "-", "+");
	private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(Map.entry("||", 1), Map.entry("&&", 2), Map.entry("|", 3),
			Map.entry("^", 4), Map.entry("&", 5), Map.entry("==", 6), Map.entry("!=", 6), Map.entry("<", 7), Map.entry("<=", 7),
			Map.entry(">", 7), Map.entry(">=", 7), Map.entry("<<", 8), Map.entry(">>", 8), Map.entry("+", 9), Map.entry("-", 9),
			Map.entry("*", 10), Map.entry("/", 10), Map.entry("%", 10));

	private final String text;
	private final List<Token> tokens;
	private int at;
	private int depth;

	private Parser(String text) {
		this.text = text;
		tokens = Lexer.tokens(text);
	}

	/** @throws ExpressionException when it is none */
	static Node parse(String text) {
		Parser parser = new Parser(text);
		Node node = parser.choice();
		if (parser.peek().kind() != Kind.END) {
			throw parser.expected(Messages.Expr_anOperator.text());
		}
		return node;
	}

	private Token peek() {
		return tokens.get(at);
	}

	private boolean takes(String sign) {
		boolean is = peek().is(sign);
		at += is ? 1 : 0;
		return is;
	}

	private void take(String sign) {
		if (!takes(sign)) {
			throw expected("'" + sign + "'");
		}
	}

	private Token name(String what) {
		if (peek().kind() != Kind.NAME) {
			throw expected(what);
		}
		return tokens.get(at++);
	}

	private ExpressionException expected(String what) {
		return new ExpressionException(peek().start(), Messages.Expr_expected, what, peek().shown());
	}

	private Node choice() {
		enter();
		Node condition = binary(1);
		Token sign = peek();
		if (takes("?")) {
			Node yes = choice();
			take(":");
			condition = new Node.Choice(sign.start(), condition, yes, choice());
		}
		depth--;
		return condition;
	}

	private void enter() {
		if (++depth > MAX_DEPTH) {
			throw new ExpressionException(peek().start(), Messages.Expr_deep);
		}
	}

	private Node binary(int least) {
		Node left = unary();
		for (Token sign = peek(); precedence(sign) >= least; sign = peek()) {
			at++;
			left = new Node.Binary(sign.start(), sign.text(), left, binary(precedence(sign) + 1));
		}
		return left;
	}

	private static int precedence(Token token) {
		return token.kind() == Kind.SIGN ? PRECEDENCE.getOrDefault(token.text(), 0) : 0;
	}

	private Node unary() {
		Token sign = peek();
		if (sign.kind() != Kind.SIGN || !UNARY.contains(sign.text())) {
			return postfix();
		}
		enter();
		at++;
		Node node = new Node.Unary(sign.start(), sign.text(), unary());
		depth--;
		return node;
	}

	private Node postfix() {
		int start = peek().start();
		Node node = primary();
		while (true) {
			String source = source(start);
			if (takes("->") || takes(".")) {
				List<Token> path = path();
				node = new Node.Field(path.get(0).start(), node, source, path);
			} else if (takes("[")) {
				Node index = choice();
				take("]");
				node = new Node.Element(start, node, source, index);
			} else {
				return node;
			}
		}
	}

	/** The text from there to the token before the next. */
	private String source(int start) {
		return text.substring(start, tokens.get(at - 1).end());
	}

	private List<Token> path() {
		List<Token> path = new ArrayList<>();
		do {
			path.add(name(Messages.Expr_aField.text()));
		} while (takes("."));
		return path;
	}

	private Node primary() {
		Token token = peek();
		if (token.kind() == Kind.NUMBER) {
			at++;
			return new Node.Number(token.start(), Literals.number(token));
		}
		if (token.kind() == Kind.TEXT) {
			at++;
			return new Node.Text(token.start(), token.text());
		}
		if (takes("(")) {
			Node inside = choice();
			take(")");
			return inside;
		}
		Token name = name(Messages.Expr_aValue.text());
		return takes("(") ? call(name) : new Node.Name(name.start(), name.text());
	}

	private Node call(Token name) {
		if (!FUNCTIONS.contains(name.text())) {
			throw new ExpressionException(name.start(), Messages.Expr_noFunction, name.text(),
					Suggestions.didYouMean(name.text(), FUNCTIONS.stream()));
		}
		Node node = Stream.of("any", "all").anyMatch(name.text()::equals) ? quantified(name) : function(name);
		take(")");
		return node;
	}

	private Node function(Token name) {
		int start = peek().start();
		Node argument = choice();
		if (peek().is(",")) {
			throw new ExpressionException(peek().start(), Messages.Expr_arguments, name.text());
		}
		return new Node.Call(name.start(), name.text(), argument, source(start));
	}

	private Node quantified(Token name) {
		Token variable = name(Messages.Expr_aVariable.text());
		if (peek().kind() != Kind.NAME || !peek().text().equals("in")) {
			throw expected("'in'");
		}
		at++;
		int start = peek().start();
		Node list = choice();
		String source = source(start);
		take(":");
		return new Node.Quantified(name.start(), name.text().equals("all"), variable.text(), list, source, choice());
	}
}
