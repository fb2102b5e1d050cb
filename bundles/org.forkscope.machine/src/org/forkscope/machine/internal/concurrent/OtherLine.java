package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.forkscope.machine.script.Arguments;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.Label;

/**
 * A line of a process that no script can have: {@code NAME CALL ARGUMENT…}, where an argument is a number, the name of a process
 * or a word.
 *
 * @param line  where it stands, from 1
 * @param actor name of the process, or {@code kernel}
 * @param call  what it calls: see {@link org.forkscope.machine.internal.kernel.Functions#beyondScripts}
 * @param words its arguments
 */
public record OtherLine(int line, String actor, String call, List<String> words) {

	/** Takes the lines out of a text that make a call which scripts do not have; the rest keeps its line numbers. */
	public static String extract(String text, List<OtherLine> to) {
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			List<String> words = List.of(lines[i].replaceFirst("#.*", "").strip().split("\\s+"));
			if (words.size() > 1 && !words.get(0).equals("machine") && Call.byWord(words.get(1)).isEmpty()) {
				to.add(new OtherLine(i + 1, words.get(0), words.get(1), words.subList(2, words.size())));
				lines[i] = "";
			}
		}
		return String.join("\n", lines);
	}

	/** The arguments. @param labels finds a process by its name, {@code null} for none */
	Arguments arguments(Function<String, Label> labels) {
		List<Object> values = new ArrayList<>();
		for (String word : words) {
			Label label = labels.apply(word);
			boolean number = word.matches("-?[0-9]{1,9}");
			values.add(number ? (Object) Long.valueOf(word) : label == null ? word : label);
		}
		return Arguments.of(values.toArray());
	}
}
