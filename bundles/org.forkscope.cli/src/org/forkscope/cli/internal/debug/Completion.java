package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.function.Function;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Completion at a terminal. A line is never cut into words but at the caret: what is completed is the name in front of it. */
final class Completion implements Parser, Completer {

	private final Function<String, List<String>> words;

	/** @param words gives the words that can stand at the end of a text, in place of the {@link #wordStart begun one} */
	Completion(Function<String, List<String>> words) {
		this.words = words;
	}

	/** Where the word begins that a text ends with. Names of commands have hyphens in them, others do not. */
	static int wordStart(String text) {
		int start = text.length();
		boolean command = text.stripLeading().indexOf(' ') < 0;
		while (start > 0 && isPartOfWord(text.charAt(start - 1), command)) {
			start--;
		}
		return start;
	}

	private static boolean isPartOfWord(char c, boolean command) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' && command;
	}

	@Override
	public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
		words.apply(line.line().substring(0, line.cursor()))
				.forEach(word -> candidates.add(new Candidate(word, word, null, null, null, null, !word.endsWith("=") && !word.endsWith(":"))));
	}

	@Override
	public ParsedLine parse(String line, int cursor, ParseContext context) {
		return new Line(line, cursor);
	}

	/** A line and the word in front of the caret. */
	private record Line(String line, int cursor) implements CompletingParsedLine {

		@Override
		public String word() {
			return line.substring(wordStart(line.substring(0, cursor)), cursor);
		}

		@Override
		public int wordCursor() {
			return word().length();
		}

		@Override
		public int wordIndex() {
			return words().size() - 1;
		}

		@Override
		public List<String> words() {
			String before = line.substring(0, cursor - wordCursor()).strip();
			return before.isEmpty() ? List.of(word()) : List.of(before, word());
		}

		@Override
		public CharSequence escape(CharSequence candidate, boolean complete) {
			return candidate;
		}

		@Override
		public int rawWordCursor() {
			return wordCursor();
		}

		@Override
		public int rawWordLength() {
			return wordCursor();
		}
	}
}
