package org.forkscope.cli.internal.debug;

import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.StopPoint.Message;
import org.forkscope.machine.session.VariableInfo;

/**
 * What a {@code dprintf} prints: a format like that of C's printf, and an expression for each of its conversions.
 *
 * @param text        as the user wrote it
 * @param format      between the quotes, without their escapes
 * @param expressions one for each conversion
 */
record FormattedMessage(String text, String format, List<String> expressions) implements Message {

	private static final Pattern PART = Pattern.compile("%(?:%|([-+ 0]*)([0-9]{0,4})(?:hh|h|ll|l|j|z|t)?([diuxXocsp])|)");
	private static final Pattern TEMPLATE = Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(,.*)?");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

	/** Reads it. @throws CommandException with the sentence of what is wrong with it */
	static FormattedMessage parse(String text) {
		Matcher template = TEMPLATE.matcher(text);
		if (!template.matches()) {
			throw new CommandException(Messages.Dprintf_form.text());
		}
		String format = ESCAPE.matcher(template.group(1)).replaceAll(FormattedMessage::unescaped).stripTrailing();
		List<String> expressions = template.group(2) == null ? List.of() : split(template.group(2).substring(1));
		expressions.forEach(FormattedMessage::check);
		FormattedMessage message = new FormattedMessage(text.strip(), format, expressions);
		message.check();
		return message;
	}

	private static void check(String expression) {
		try {
			Expression.parse(expression);
		} catch (ExpressionException e) {
			throw new CommandException(Messages.Dprintf_expression.text(expression, e.withColumn()));
		}
	}

	private static String unescaped(MatchResult escape) {
		String letter = escape.group(1);
		return Matcher.quoteReplacement(letter.equals("n") ? "\n" : letter.equals("t") ? "\t" : letter);
	}

	/** Commas inside brackets and quotes belong to an expression. */
	private static List<String> split(String list) {
		List<String> parts = new ArrayList<>();
		int depth = 0;
		boolean quoted = false;
		int start = 0;
		for (int i = 0; i < list.length(); i++) {
			char c = list.charAt(i);
			quoted ^= c == '"';
			depth += quoted ? 0 : c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
			if (c == ',' && depth == 0 && !quoted) {
				parts.add(list.substring(start, i).strip());
				start = i + 1;
			}
		}
		parts.add(list.substring(start).strip());
		return parts;
	}

	private void check() {
		int conversions = 0;
		for (Matcher part = PART.matcher(format); part.find();) {
			if (part.group().equals("%")) {
				throw new CommandException(Messages.Dprintf_conversion.text(format.substring(part.start(), Math.min(format.length(),
						part.start() + 2))));
			}
			conversions += part.group(3) == null ? 0 : 1;
			formatted(part, 0L, "0");
		}
		if (conversions != expressions.size()) {
			throw new CommandException(Messages.Dprintf_count.text(conversions, expressions.size()));
		}
	}

	@Override
	public String text(Inspector inspector, ProcessId process, int depth) {
		StringBuilder line = new StringBuilder();
		Matcher part = PART.matcher(format);
		int next = 0;
		while (part.find()) {
			part.appendReplacement(line, "");
			line.append(part.group(3) == null ? "%" : value(part, expressions.get(next++), inspector, process, depth));
		}
		return part.appendTail(line).toString();
	}

	/** Nobody can be asked in the middle of a run: what has no value there is said in its place. */
	private static String value(Matcher part, String expression, Inspector inspector, ProcessId process, int depth) {
		try {
			VariableInfo value = inspector.evaluate(process, depth, expression);
			return formatted(part, value.number(), value.value());
		} catch (ExpressionException e) {
			return '<' + e.getMessage() + '>';
		}
	}

	/** A pointer, or another value that is no number, is written as people read it, whatever the conversion. */
	private static String formatted(Matcher part, Long number, String text) {
		if (part.group(3) == null) {
			return part.group();
		}
		String head = '%' + part.group(1) + part.group(2);
		try {
			return switch (number == null ? "s" : part.group(3)) {
				case "d", "i" -> (head + 'd').formatted(number);
				case "u" -> (head + 'd').formatted(unsigned(number));
				case "x", "o", "X" -> (head + part.group(3)).formatted(unsigned(number));
				case "c" -> ("%" + part.group(2) + 'c').formatted((char) number.intValue());
				default -> ('%' + part.group(1).replaceAll("[^-]", "") + part.group(2)).concat("s").formatted(text);
			};
		} catch (IllegalFormatException e) {
			throw new CommandException(Messages.Dprintf_conversion.text(part.group()));
		}
	}

	private static long unsigned(long number) {
		return number == (int) number ? Integer.toUnsignedLong((int) number) : number;
	}

	@Override
	public String toString() {
		return text;
	}
}
