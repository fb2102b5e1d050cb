package org.forkscope.machine.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.forkscope.machine.ForkFlag;

/** Checks the arguments of calls against {@link Call#parameters()} and turns them into values. */
final class ArgumentParser {

	/** A script may use so many different names of fork hooks. */
	static final int MAX_HOOKS = 256;

	private final ProcessNames processes;
	private final Set<String> hooks = new LinkedHashSet<>();

	ArgumentParser(ProcessNames processes) {
		this.processes = processes;
	}

	/** The arguments in the words from first up to end. */
	Arguments parse(Call call, Line line, int first, int end) throws Fault {
		List<Parameter> parameters = call.parameters();
		int given = end - first;
		if (parameters.isEmpty() && given == 0) {
			return Arguments.NONE;
		}
		Object[] values = new Object[parameters.size()];
		for (int i = 0; i < given; i++) {
			if (i == values.length) {
				throw line.fault(first + i, Messages.ArgumentParser_unexpected, excerpt(line, first + i), call.usage());
			}
			requireOrder(parameters.get(i), line, first + i);
			values[i] = value(parameters.get(i), line, first + i);
		}
		if (!call.isComplete(given)) {
			throw line.fault(end - 1, Messages.ArgumentParser_missing, parameters.get(given).usage(), call.usage());
		}
		fillUp(values, parameters, given);
		return new Arguments(values);
	}

	private static void fillUp(Object[] values, List<Parameter> parameters, int given) {
		for (int i = given; i < values.length; i++) {
			values[i] = parameters.get(i).defaultValue();
		}
	}

	private static void requireOrder(Parameter parameter, Line line, int index) throws Fault {
		Keyword after = parameter.after();
		if (after != null && !line.is(index - 1, after.word())) {
			throw line.fault(index, Messages.ArgumentParser_onlyAfter, excerpt(line, index), after.word());
		}
	}

	private Object value(Parameter parameter, Line line, int index) throws Fault {
		String word = line.word(index);
		Keyword keyword = parameter.keyword(word).orElse(null);
		if (keyword != null) {
			return keyword.value();
		}
		return switch (parameter.kind()) {
			case KEYWORD -> throw line.fault(index, Messages.ArgumentParser_keyword, words(parameter),
					Excerpt.of(word), keywordSuggestion(parameter, word));
			case NUMBER -> number(parameter, line, index);
			case FLAGS -> flags(parameter, line, index);
			case LABEL -> processes.target(parameter, line, index);
			case NAME -> name(line, index);
			case HOOK -> hook(line, index);
			case PATH -> path(line, index);
		};
	}

	private static Long number(Parameter parameter, Line line, int index) throws Fault {
		String word = line.word(index);
		long value = Numbers.signed(word);
		if (!parameter.admits(value)) {
			Messages message = parameter.keywords().isEmpty() ? Messages.ArgumentParser_number
					: Messages.ArgumentParser_numberOrKeyword;
			throw line.fault(index, message, parameter.name(), parameter.min(), parameter.max(), Excerpt.of(word),
					words(parameter));
		}
		return value;
	}

	private static Long flags(Parameter parameter, Line line, int index) throws Fault {
		String word = line.word(index);
		long flags = 0;
		int start = 0;
		while (start <= word.length()) {
			int bar = word.indexOf('|', start);
			int end = bar < 0 ? word.length() : bar;
			int shown = Math.min(start, word.length() - 1); // a flag that is missing at the end shows at the bar before it
			flags |= flag(word.substring(start, end), parameter, line, line.column(index) + shown);
			start = end + 1;
		}
		return flags;
	}

	private static long flag(String item, Parameter parameter, Line line, int column) throws Fault {
		long value = Flags.value(item);
		if (value < 0 || value > Flags.MAX) {
			throw line.fault(column, column + Math.max(1, item.length()), flagMessage(item, value));
		}
		int excluded = (int) value & parameter.excluded();
		if (excluded != 0) {
			String message = Messages.ArgumentParser_flagExcluded.text(ForkFlag.format(excluded));
			throw line.fault(column, column + item.length(), message);
		}
		return value;
	}

	private static String flagMessage(String item, long value) {
		if (item.isEmpty()) {
			return Messages.ArgumentParser_flagMissing.text();
		}
		if (value > Flags.MAX) {
			return Messages.ArgumentParser_flagTooLarge.text(Excerpt.of(item));
		}
		String suggestion = Suggestions.didYouMean(item, Arrays.stream(ForkFlag.values()).map(ForkFlag::name));
		return Messages.ArgumentParser_flagUnknown.text(Excerpt.of(item), suggestion);
	}

	private static String name(Line line, int index) throws Fault {
		String word = line.word(index);
		if (!Names.isName(word)) {
			throw line.fault(index, Messages.ArgumentParser_name, Excerpt.of(word), Names.MAX_NAME);
		}
		return word;
	}

	private String hook(Line line, int index) throws Fault {
		String name = name(line, index);
		if (hooks.add(name) && hooks.size() > MAX_HOOKS) {
			throw line.fault(index, Messages.ArgumentParser_hooks, Excerpt.of(name), MAX_HOOKS);
		}
		return name;
	}

	private static String path(Line line, int index) throws Fault {
		String word = line.word(index);
		if (!Names.isPath(word)) {
			throw line.fault(index, Messages.ArgumentParser_path, Excerpt.of(word), Names.MAX_PATH);
		}
		return word;
	}

	private static String excerpt(Line line, int index) {
		return Excerpt.of(line.word(index));
	}

	private static String words(Parameter parameter) {
		return String.join(", ", parameter.keywords().stream().map(Keyword::word).toList());
	}

	private static String keywordSuggestion(Parameter parameter, String word) {
		return Suggestions.didYouMean(word, parameter.keywords().stream().map(Keyword::word));
	}

	/** The different names of hooks so far. */
	List<String> hooks() {
		return new ArrayList<>(hooks);
	}
}
