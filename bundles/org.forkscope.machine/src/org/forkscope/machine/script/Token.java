package org.forkscope.machine.script;

/**
 * A piece of a line with one meaning.
 *
 * @param kind      its meaning
 * @param column    of its first character, from 1
 * @param endColumn behind its last character
 * @param text      as written
 */
public record Token(Kind kind, int column, int endColumn, String text) {

	/** Meanings of pieces, as a syntax colourer tells them apart. */
	public enum Kind {
		/** From the # to the end of the line. */
		COMMENT,
		/** The words machine and dump. */
		STATEMENT,
		/** Who makes a call. */
		ACTOR,
		/** The name of a call. */
		CALL,
		/** A process as an argument. */
		LABEL,
		/** The label behind the arrow. */
		DEFINITION,
		/** The arrow {@code ->}. */
		ARROW,
		/** A fork flag, by name or number. */
		FLAG,
		/** A number. */
		NUMBER,
		/** A word with a fixed meaning among the arguments. */
		KEYWORD,
		/** The name of a kernel process or a fork hook. */
		NAME,
		/** A path. */
		PATH,
		/** A machine key. */
		KEY,
		/** The value of a machine key. */
		VALUE,
		/** {@code |} between flags, {@code =} behind a key. */
		OPERATOR,
		/** What cannot stand where it stands. */
		ERROR
	}

	/** Whether the character in that column belongs to it. */
	public boolean covers(int anyColumn) {
		return column <= anyColumn && anyColumn < endColumn;
	}
}
