package org.forkscope.machine.oracle;

import java.nio.charset.StandardCharsets;

/** A script that is read and run line by line, so that the machine can be looked at in between. */
final class ReferenceSession {
	private final ScriptReader reader = new ScriptReader();
	private final Records records;
	private Machine machine;
	private Runner runner;

	ReferenceSession(Appendable out) {
		records = new Records(out);
	}

	/** Reads the next line and runs it if it is a statement; answers whether it was an operation. */
	boolean feed(String line) throws BadScript {
		byte[] text = line.getBytes(StandardCharsets.ISO_8859_1);
		Statement statement = reader.readLine(text, 0, text.length);
		if (statement != null) {
			start();
			runner.run(statement);
		}
		return statement != null && !statement.isDump();
	}

	/** Ends the machine lines; afterwards the machine exists. */
	Machine start() throws BadScript {
		if (machine == null) {
			reader.end();
			machine = new Machine(reader.settings, records);
			runner = new Runner(machine);
		}
		return machine;
	}

	/** The machine, or null as long as only machine lines and lines without words have been read. */
	Machine machine() {
		return machine;
	}

	/** Prints the final record. */
	void finish() throws BadScript {
		start();
		runner.finish();
	}
}
