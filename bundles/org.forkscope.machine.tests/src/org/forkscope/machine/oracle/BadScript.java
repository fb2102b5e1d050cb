package org.forkscope.machine.oracle;

/** A script line that breaks a rule of the language (specification §1). */
public final class BadScript extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	BadScript(int line, String reason) {
		super(reason);
		this.line = line;
	}

	/** @return the number of the line in error, from 1 */
	public int line() {
		return line;
	}
}
