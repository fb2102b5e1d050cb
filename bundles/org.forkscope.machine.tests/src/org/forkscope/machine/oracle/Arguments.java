package org.forkscope.machine.oracle;

import java.util.List;

/** Walks the argument words of a call; every method consumes one word and checks it. */
final class Arguments {
	private final List<String> words;
	private final Labels labels;
	private int at;

	Arguments(List<String> words, Labels labels) {
		this.words = words;
		this.labels = labels;
	}

	boolean more() {
		return at < words.size();
	}

	String word() {
		Tokens.require(more(), "too few words", "");
		return words.get(at++);
	}

	void end() {
		Tokens.require(!more(), "too many words", "");
	}

	void number(long least, long most) {
		Tokens.number(word(), least, most);
	}

	void limit() {
		String word = word();
		if (!word.equals("infinity")) {
			Tokens.number(word, 0, Integer.MAX_VALUE);
		}
	}

	long flags() {
		return Tokens.flags(word());
	}

	void name() {
		Tokens.name(word());
	}

	void path() {
		Tokens.path(word());
	}

	void oneOf(String... choices) {
		Tokens.oneOf(word(), choices);
	}

	void labelOr(String... words) {
		String word = word();
		if (!List.of(words).contains(word)) {
			labels.requireDefined(word);
		}
	}
}
