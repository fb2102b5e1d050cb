package org.forkscope.machine.script;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments of a script that make further calls where processes run at once: {@code #! NAME CALL ARGUMENT…}. Elsewhere they
 * are comments like all others, and what is wrong with them does not matter.
 *
 * @param lines    by line
 * @param problems by line
 */
public record FurtherLines(List<FurtherLine> lines, List<Problem> problems) {

	/** How such a comment begins. */
	public static final String MARK = "#!";

	/** None. */
	static final FurtherLines NONE = new FurtherLines(List.of(), List.of());

	/** Copies the lists. */
	public FurtherLines {
		lines = List.copyOf(lines);
		problems = List.copyOf(problems);
	}

	/** A comment as it stands in the text. @param column of its first byte, from 1 */
	record Comment(int line, int column, String text) {
	}

	/** Reads the comments. @param firstDump line of the first dump, from which on processes run at once */
	static FurtherLines of(List<Comment> comments, List<Label> labels, int firstDump) {
		return comments.isEmpty() ? NONE : new Reader(labels, firstDump).read(comments);
	}

	private static final class Reader {

		private final List<Label> labels;
		private final int firstDump;

		Reader(List<Label> labels, int firstDump) {
			this.labels = labels;
			this.firstDump = firstDump;
		}

		FurtherLines read(List<Comment> comments) {
			List<FurtherLine> lines = new ArrayList<>();
			List<Problem> problems = new ArrayList<>();
			for (Comment comment : comments) {
				try {
					lines.add(read(comment));
				} catch (Fault fault) {
					problems.add(fault.problem());
				}
			}
			return new FurtherLines(lines, problems);
		}

		private FurtherLine read(Comment comment) throws Fault {
			String text = comment.text().substring(MARK.length()).strip();
			List<String> words = List.of(text.split("\\s+"));
			require(comment.line() > firstDump, comment, Messages.Further_early.text());
			require(words.size() > 1, comment, Messages.Further_noCall.text());
			Label actor = label(words.get(0));
			require(actor != null || words.get(0).equals(Actor.KERNEL_WORD), comment, Messages.Further_noProcess.text(words.get(0)));
			FurtherCall call = FurtherCall.byWord(words.get(1));
			require(call != null, comment, Messages.Further_unknownCall.text(words.get(1)));
			require(call.actor().allows(actor), comment, Messages.Further_actor.text(call.word(), words.get(0)));
			require(call.takes(words.size() - 2), comment, Messages.Further_arguments.text(call.usage()));
			Object[] values = new Object[words.size() - 2];
			for (int i = 0; i < values.length; i++) {
				values[i] = value(call.parameters().get(i), words.get(i + 2), comment);
			}
			return new FurtherLine(comment.line(), actor, call, Arguments.of(values), String.join(" ", words));
		}

		private Object value(Constant.Kind kind, String word, Comment comment) throws Fault {
			Object value = kind.takesLabels() && label(word) != null ? label(word) : kind.value(word);
			require(value != null, comment, Messages.Further_argument.text(word, kind.expected()));
			return value;
		}

		private Label label(String word) {
			return labels.stream().filter(label -> label.name().equals(word)).findFirst().orElse(null);
		}

		private static void require(boolean holds, Comment comment, String problem) throws Fault {
			if (!holds) {
				int end = comment.column() + comment.text().length();
				throw new Fault(new Problem(comment.line(), comment.column(), end, problem));
			}
		}
	}
}
