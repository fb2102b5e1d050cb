package org.forkscope.machine.script;

/**
 * The arguments of one operation by position, as {@link Call#parameters()} describes them. An argument that was not given
 * has its default; without one {@link #has} is false and reading it is a programming error.
 */
public final class Arguments {

	/** Of a call without arguments. */
	public static final Arguments NONE = new Arguments();

	private final Object[] values;

	/** Takes the array over: Long for numbers and flags, String for names and paths, Label, Keyword, or null. */
	Arguments(Object... values) {
		this.values = values;
	}

	/** Arguments that no script gives: Long for numbers, String for names, Label for processes. */
	public static Arguments of(Object... values) {
		return new Arguments(values.clone());
	}

	/** How many positions there are, given or not. */
	public int size() {
		return values.length;
	}

	/** Whether it was given or has a default. */
	public boolean has(int position) {
		return position < values.length && values[position] != null;
	}

	/** Whether it is that keyword. */
	public boolean is(int position, Keyword keyword) {
		return has(position) && values[position] == keyword;
	}

	/** A number; {@code infinity} is {@link Keyword#INFINITE}. */
	public long number(int position) {
		return (Long) values[position];
	}

	/** Fork flags. */
	public int flags(int position) {
		return (int) number(position);
	}

	/** A name or path. */
	public String word(int position) {
		return (String) values[position];
	}

	/** A process; {@link #is} tells whether a keyword stands in its place. */
	public Label label(int position) {
		return (Label) values[position];
	}

	public Keyword keyword(int position) {
		return (Keyword) values[position];
	}

	/** Whether it is a process rather than a keyword, number or name. */
	public boolean isLabel(int position) {
		return has(position) && values[position] instanceof Label;
	}

	Object value(int position) {
		return values[position];
	}
}
