package org.forkscope.machine.script;

/**
 * What is wrong with a line of a script. No byte before {@code column} is outside ASCII, so it counts characters too.
 *
 * @param line      from 1
 * @param column    of the first byte in question, from 1
 * @param endColumn behind the last byte in question
 * @param message   one sentence for users: what is wrong and what would be right
 */
public record Problem(int line, int column, int endColumn, String message) {

	/** As compilers write it: {@code FILE:8:12: unknown flag RFPROCC}. */
	public String format(String file) {
		return file + ':' + line + ':' + column + ": " + message;
	}

	@Override
	public String toString() {
		return Messages.Problem_line.text(line, message);
	}
}
