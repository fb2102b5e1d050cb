package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.ChoicesException;

/** A list of choices as text, one choice a line; {@code #} starts a comment. See {@link org.forkscope.machine.Choices#parse}. */
public final class ChoiceText {

	private static final Pattern WORD = Pattern.compile("\\S+");

	private final List<Choice> choices = new ArrayList<>();
	/** The words of each choice. */
	private final List<List<Word>> words = new ArrayList<>();

	/** A word of the text. @param line from 1 @param column from 1 */
	private record Word(String text, int line, int column) {
	}

	private ChoiceText() {
	}

	/** Reads a text. @throws ChoicesException with the place and what would be right */
	public static ChoiceText parse(String text) {
		ChoiceText result = new ChoiceText();
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			result.add(words(lines[i].replaceFirst("#.*", ""), i + 1));
		}
		return result;
	}

	private static List<Word> words(String line, int number) {
		List<Word> words = new ArrayList<>();
		for (Matcher matcher = WORD.matcher(line); matcher.find();) {
			words.add(new Word(matcher.group(), number, matcher.start() + 1));
		}
		return words;
	}

	private void add(List<Word> line) {
		if (!line.isEmpty()) {
			choices.add(choice(line));
			words.add(line);
		}
	}

	private static Choice choice(List<Word> words) {
		String name = words.get(0).text();
		boolean until = words.size() > 1 && words.get(1).text().equals("until");
		Choice choice = until ? until(name, words) : Choice.steps(name, words.size() == 1 ? 1 : count(words.get(1)));
		int length = until ? 3 : 2;
		if (words.size() > length) {
			throw problem(words.get(length), Messages.Choice_form.text());
		}
		return choice;
	}

	private static int count(Word word) {
		if (!word.text().matches("[1-9][0-9]{0,8}")) {
			throw problem(word, Messages.Choice_count.text(word.text()));
		}
		return Integer.parseInt(word.text());
	}

	private static Choice until(String name, List<Word> words) {
		if (words.size() == 2) {
			throw problem(words.get(1), Messages.Choice_place.text());
		}
		String place = words.get(2).text();
		if (place.equals("user")) {
			return new Choice(name, 0, null, 0, true);
		}
		int colon = place.indexOf(':');
		if (colon < 0) {
			return new Choice(name, 0, place, 0, false);
		}
		String number = place.substring(colon + 1);
		if (!number.matches("[1-9][0-9]{0,5}")) {
			throw problem(words.get(2), Messages.Choice_lineNumber.text(number));
		}
		return new Choice(name, 0, place.substring(0, colon), Integer.parseInt(number), false);
	}

	private static ChoicesException problem(Word word, String what) {
		return new ChoicesException(word.line(), word.column(), what);
	}

	/** The choices, in order. */
	public List<Choice> choices() {
		return List.copyOf(choices);
	}

	/** What is wrong with one choice, with its place in the text. @param index from 0 */
	public ChoicesException problem(int index, String what) {
		return problem(words.get(index).get(0), what);
	}

	/** What is wrong with where a process runs until, with its place in the text. @param index of the choice, from 0 */
	public ChoicesException problemUntil(int index, String what) {
		return problem(words.get(index).get(2), what);
	}
}
