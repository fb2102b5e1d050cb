package org.forkscope.machine.oracle;

import java.util.List;

/**
 * A plain implementation of the syscall script specification, to compare the real machine with. It shares no code
 * with the product.
 */
public final class ReferenceKernel {
	/** Exit code of a good script. */
	public static final int GOOD = 0;
	/** Exit code of a script with a line in error. */
	public static final int BAD_SCRIPT = 2;

	private ReferenceKernel() {
	}

	/**
	 * Checks and runs a script.
	 *
	 * @param script its bytes
	 * @param out receives the JSON Lines; when it fails, an {@link java.io.UncheckedIOException} is thrown
	 * @return {@link #GOOD} or {@link #BAD_SCRIPT}
	 */
	public static int run(byte[] script, Appendable out) {
		Records records = new Records(out);
		try {
			ScriptReader reader = new ScriptReader();
			List<Statement> statements = reader.readAll(script);
			Runner runner = new Runner(new Machine(reader.settings, records));
			statements.forEach(runner::run);
			runner.finish();
			return GOOD;
		} catch (BadScript bad) {
			records.switchOn();
			records.line("{\"error\":\"script\",\"line\":" + bad.line() + "}");
			return BAD_SCRIPT;
		}
	}
}
