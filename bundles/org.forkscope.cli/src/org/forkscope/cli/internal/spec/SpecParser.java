package org.forkscope.cli.internal.spec;

import java.util.function.Function;
import java.util.stream.Stream;

import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.script.Suggestions;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtPhase;
import org.forkscope.machine.session.StopPoint.Condition;
import org.forkscope.machine.session.StopPoint.Place;

/** Reads a breakpoint: a place, then what limits it, then a condition. */
final class SpecParser {

	private static final String IF = " if ";

	private final SpecText text;
	private final Function<String, AtAccess> watches;
	private Place place;
	private int operation;
	private ProcessFilter filter = ProcessFilter.ANY;
	private int hitCount;

	/** @param watches finds the field that an expression names; {@code null} where there is no machine to look into */
	SpecParser(String text, Function<String, AtAccess> watches) {
		this.text = new SpecText(text);
		this.watches = watches;
	}

	StopSpec parse() {
		int conditionAt = text.find(IF);
		int end = conditionAt < 0 ? text.length() : conditionAt;
		SpecText.Part first = null;
		for (SpecText.Part part : text.parts(end)) {
			if (first == null) {
				first = part;
				place(part);
			} else {
				limit(part);
			}
		}
		return new StopSpec(text.upTo(end), place, operation, filter, hitCount, conditionAt < 0 ? null : condition(end + IF.length()));
	}

	private void place(SpecText.Part part) {
		if (part.key().equals("op")) {
			operation = part.number(1, Integer.MAX_VALUE);
		} else {
			place = isExpression(part) ? watched(part) : Places.read(part);
		}
	}

	/** A field of one structure: neither a name nor a name with its structure in front. */
	private static boolean isExpression(SpecText.Part part) {
		return Places.access(part.key()) != null && !part.value().matches("[A-Za-z_0-9.]*");
	}

	private Place watched(SpecText.Part part) {
		part.valuePart().require(watches != null, Messages.Spec_noMachine, part.value());
		try {
			return watches.apply(part.value()).with(Places.access(part.key()));
		} catch (ExpressionException e) {
			throw new SpecException(part.valuePart().start() + e.column() - 1, e.getMessage());
		}
	}

	private void limit(SpecText.Part part) {
		switch (part.key()) {
			case "pid" -> only(part, new ProcessFilter.Pid(part.number(0, Integer.MAX_VALUE)));
			case "subtree" -> only(part, new ProcessFilter.Subtree(part.number(0, Integer.MAX_VALUE)));
			case "children" -> only(part, new ProcessFilter.ChildrenOf(part.number(0, Integer.MAX_VALUE)));
			case "name" -> only(part, new ProcessFilter.Name(part.value()));
			case "count" -> count(part);
			case "" -> flag(part);
			default -> throw unknown(part);
		}
	}

	private void only(SpecText.Part part, ProcessFilter newFilter) {
		part.require(filter == ProcessFilter.ANY, Messages.Spec_twoFilters);
		part.require(!part.value().isEmpty(), Messages.Spec_noValue, part.key());
		filter = newFilter;
	}

	private void count(SpecText.Part part) {
		part.require(hitCount == 0, Messages.Spec_twoCounts);
		hitCount = part.number(1, Integer.MAX_VALUE);
	}

	private void flag(SpecText.Part part) {
		switch (part.value()) {
			case "enter" -> part.require(place instanceof AtPhase || place instanceof AtFunction, Messages.Spec_enter);
			case "leave" -> {
				part.require(place instanceof AtPhase, Messages.Spec_leave);
				place = new AtPhase(((AtPhase) place).phase(), true);
			}
			case "return" -> {
				part.require(place instanceof AtFunction, Messages.Spec_return);
				place = new AtFunction(((AtFunction) place).function(), true);
			}
			case "change" -> {
				part.require(place instanceof AtAccess at && at.access().writes(), Messages.Spec_change);
				place = ((AtAccess) place).onlyChanges();
			}
			default -> throw unknown(part);
		}
	}

	private static SpecException unknown(SpecText.Part part) {
		Stream<String> words = Stream.of("pid=", "name=", "subtree=", "children=", "count=", "enter", "leave", "return", "change");
		return part.wrong(Messages.Spec_limit, part.text(), Suggestions.didYouMean(part.text().replaceFirst("=.*", "="), words));
	}

	private String condition(int start) {
		String expression = text.from(start);
		try {
			Condition.of(expression);
			return expression.strip();
		} catch (ExpressionException e) {
			throw new SpecException(start + e.column() - 1, e.getMessage());
		}
	}
}
