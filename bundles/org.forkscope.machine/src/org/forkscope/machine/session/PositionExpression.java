package org.forkscope.machine.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A position as people write it: {@code 1204}, {@code @1204}, {@code 1,204}, {@code +10}, {@code -10}, {@code start}, {@code end},
 * or {@code pid 14 birth}, {@code pid 14 exit}, {@code pid 14 reap}.
 */
public sealed interface PositionExpression {

	/** A number of steps since power-on. */
	record Absolute(long position) implements PositionExpression {
	}

	/** Some steps from the present position, forwards or backwards. */
	record Relative(long steps) implements PositionExpression {
	}

	/** The end of the run. */
	record End() implements PositionExpression {
	}

	/** Something that happens to a process. */
	record Of(int pid, Event event) implements PositionExpression {
	}

	/** What happens once in the life of a process. */
	enum Event {
		/** It is published: others can find it. */
		BIRTH,
		/** It has become a zombie. */
		EXIT,
		/** It has been reaped. */
		REAP
	}

	/** @throws IllegalArgumentException with a sentence that says what would be right */
	static PositionExpression parse(String text) {
		String words = text.strip().replaceAll("\\s+", " ");
		if (words.equals("start")) {
			return new Absolute(0);
		}
		if (words.equals("end")) {
			return new End();
		}
		Matcher event = Pattern.compile("pid ([0-9]{1,6}) (birth|exit|reap)").matcher(words);
		if (event.matches()) {
			return new Of(Integer.parseInt(event.group(1)), Event.valueOf(event.group(2).toUpperCase(java.util.Locale.ROOT)));
		}
		String digits = words.replace(",", "");
		if (digits.matches("[+-][0-9]{1,18}")) {
			return new Relative(Long.parseLong(digits));
		}
		if (digits.matches("@?[0-9]{1,18}")) {
			return new Absolute(Long.parseLong(digits.replace("@", "")));
		}
		throw new IllegalArgumentException(Messages.Position_bad.text(text.strip()));
	}
}
