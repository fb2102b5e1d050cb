package org.forkscope.machine.listing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that stands on one line of {@code sys/kern/kern_fork.c} of the end of February 2001, and in hardly any other version
 * on the same line.
 *
 * @param line    its line, from 1
 * @param text    what it is, in words
 * @param pattern finds it in its line
 */
record Landmark(int line, String text, Pattern pattern) {

	/** All of them, in the order of the file. */
	static final List<Landmark> ALL = List.of(function(99, "fork"), function(116, "vfork"), function(132, "rfork"),
			function(187, "fork1"), label(303, "retry"), label(325, "again"), assignment(361, "p_pid"), call(371, "bzero"),
			call(373, "bcopy"), call(441, "fdinit"), call(470, "LIST_INSERT_AFTER", "p_pglist"), call(521, "vm_fork"),
			call(577, "tsleep", "\"ppwait\""), function(597, "at_fork"), function(622, "rm_at_fork"), function(642, "fork_exit"),
			function(695, "fork_return"));

	private static final int SHOWN = 60;

	private static Landmark function(int line, String name) {
		return new Landmark(line, Messages.Landmark_function.text(name), Pattern.compile("^" + name + "\\s*\\("));
	}

	private static Landmark label(int line, String name) {
		return new Landmark(line, Messages.Landmark_label.text(name), Pattern.compile("^\\s*" + name + "\\s*:"));
	}

	private static Landmark assignment(int line, String field) {
		return new Landmark(line, Messages.Landmark_assignment.text(field), Pattern.compile("\\b" + field + "\\s*=(?!=)"));
	}

	private static Landmark call(int line, String name) {
		return new Landmark(line, Messages.Landmark_call.text(name), Pattern.compile("\\b" + name + "\\s*\\("));
	}

	private static Landmark call(int line, String name, String about) {
		return new Landmark(line, Messages.Landmark_callAbout.text(name, about),
				Pattern.compile("\\b" + name + "\\s*\\(.*(?<!\\w)" + about + "(?!\\w)"));
	}

	/** What is wrong with a text as far as this landmark is concerned: what was looked for, on which line, what is there. */
	Optional<String> missing(List<String> lines) {
		String there = lines.get(line - 1);
		return pattern.matcher(there).find() ? Optional.empty()
				: Optional.of(Messages.Landmark_missing.text(line, text, shown(there)));
	}

	private static String shown(String there) {
		String plain = there.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (plain.isEmpty()) {
			return Messages.Landmark_blank.text();
		}
		return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
	}
}
