package org.forkscope.machine.listing;

import java.util.List;

/**
 * A file of the kernel in our own words, made from the tables of steps.
 *
 * @param path     path of the file below the root of the kernel's sources
 * @param original whether the lines have the numbers of the original of 2001
 * @param lines    all lines; line n is at n - 1
 */
public record Listing(String path, boolean original, List<ListingLine> lines) {

	/** The name of the file. */
	public String name() {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The line of a number, or {@code null} outside. */
	public ListingLine line(int number) {
		return number >= 1 && number <= lines.size() ? lines.get(number - 1) : null;
	}

	/** The same steps and phases under another text of as many lines. The text has no heads of phases. */
	Listing withTexts(List<String> texts) {
		List<ListingLine> other = lines.stream().map(line -> line.withText(texts.get(line.number() - 1))).toList();
		return new Listing(path, original, other);
	}

	/** The whole text, lines ended by LF. */
	public String text() {
		StringBuilder text = new StringBuilder();
		lines.forEach(line -> text.append(line.text()).append('\n'));
		return text.toString();
	}
}
