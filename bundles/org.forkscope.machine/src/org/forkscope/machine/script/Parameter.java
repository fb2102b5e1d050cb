package org.forkscope.machine.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.ForkFlag;

/**
 * One argument of a call: one of some keywords, or a word of a kind.
 *
 * @param name         in capitals, as in a usage line; empty if only keywords are allowed
 * @param kind         what the word is if it is none of the keywords
 * @param keywords     allowed as well
 * @param min          smallest number
 * @param max          largest number
 * @param excluded     flags that are not allowed
 * @param optional     whether the argument list may end before this one
 * @param defaultValue the number a call gets if it is not given, or {@code null}
 * @param after        the keyword that must stand before it, or {@code null}
 */
public record Parameter(String name, Kind kind, List<Keyword> keywords, long min, long max, int excluded,
		boolean optional, Long defaultValue, Keyword after) {

	/** What a word that is no keyword means. */
	public enum Kind {
		/** Keywords only. */
		KEYWORD,
		/** A number between min and max. */
		NUMBER,
		/** Fork flags. */
		FLAGS,
		/** A process. */
		LABEL,
		/** The name of a kernel process. */
		NAME,
		/** The name of a fork hook. */
		HOOK,
		/** An absolute path. */
		PATH
	}

	static Parameter keyword(Keyword... keywords) {
		return of("", Kind.KEYWORD, keywords);
	}

	static Parameter number(String name, long min, long max, Keyword... keywords) {
		return new Parameter(name, Kind.NUMBER, List.of(keywords), min, max, 0, false, null, null);
	}

	static Parameter of(String name, Kind kind, Keyword... keywords) {
		return new Parameter(name, kind, List.of(keywords), 0, 0, 0, false, null, null);
	}

	/** The same, but the arguments may end before this one. */
	Parameter orNothing() {
		return new Parameter(name, kind, keywords, min, max, excluded, true, defaultValue, after);
	}

	Parameter withDefault(long value) {
		return new Parameter(name, kind, keywords, min, max, excluded, optional, value, after);
	}

	Parameter without(ForkFlag flag) {
		return new Parameter(name, kind, keywords, min, max, excluded | flag.bit(), optional, defaultValue, after);
	}

	Parameter onlyAfter(Keyword keyword) {
		return new Parameter(name, kind, keywords, min, max, excluded, optional, defaultValue, keyword);
	}

	/** Whether the number is in range; {@link Numbers#NONE} never is. */
	boolean admits(long number) {
		return number >= min && number <= max;
	}

	/** The keyword written as that word, if it is allowed here. */
	public Optional<Keyword> keyword(String word) {
		for (Keyword keyword : keywords) {
			if (keyword.word().equals(word)) {
				return Optional.of(keyword);
			}
		}
		return Optional.empty();
	}

	/** What may stand here: {@code any|pgrp|LABEL}. */
	public String usage() {
		Stream<String> word = kind == Kind.KEYWORD ? Stream.empty() : Stream.of(name);
		return Stream.concat(keywords.stream().map(Keyword::word), word).collect(Collectors.joining("|"));
	}

	/** Writes a value back as a word. */
	String format(Object value) {
		if (value instanceof Keyword keyword) {
			return keyword.word();
		}
		if (value instanceof Label label) {
			return label.name();
		}
		if (kind == Kind.FLAGS) {
			return ForkFlag.format(((Long) value).intValue());
		}
		boolean infinite = value.equals(Keyword.INFINITE) && keywords.contains(Keyword.INFINITY);
		return infinite ? Keyword.INFINITY.word() : value.toString();
	}
}
