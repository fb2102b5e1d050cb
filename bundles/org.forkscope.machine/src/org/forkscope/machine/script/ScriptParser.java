package org.forkscope.machine.script;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.MachineSettings;

/** Reads syscall scripts and checks them completely, so that what it returns can run. */
public final class ScriptParser {

	/** After so many problems the rest of a text is not looked at. */
	public static final int MAX_PROBLEMS = 100;

	/** A longer text is not read from a stream, which might never end. */
	public static final int MAX_BYTES = 128 << 20;

	private final byte[] text;
	private final Line line;
	private final MachineLines machine;
	private final ProcessNames processes;
	private final OperationParser operations;
	private final List<Statement> statements = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final List<FurtherLines.Comment> further = new ArrayList<>();

	private ScriptParser(byte[] text, MachineSettings defaults) {
		this.text = text;
		line = new Line(text);
		machine = new MachineLines(defaults);
		processes = new ProcessNames(machine::bootsFull);
		operations = new OperationParser(processes);
	}

	/** Reads a script. Never fails: the problems are in the result. */
	public static ParseResult parse(byte[] text) {
		return parse(text, MachineSettings.DEFAULT);
	}

	/**
	 * Reads a script for a machine with other defaults than the language's: they count where the script says nothing.
	 * If the script has no machine line, its first line is blamed for defaults that do not go together.
	 */
	public static ParseResult parse(byte[] text, MachineSettings defaults) {
		return new ScriptParser(text, defaults).parse();
	}

	/**
	 * Reads a script up to the end of the stream, which stays open.
	 *
	 * @throws IOException if it cannot be read, or is longer than {@link #MAX_BYTES}
	 */
	public static ParseResult parse(InputStream stream) throws IOException {
		return parse(read(stream));
	}

	/**
	 * The bytes of a script, up to the end of the stream, which stays open.
	 *
	 * @throws IOException if they cannot be read, or are more than {@link #MAX_BYTES}
	 */
	public static byte[] read(InputStream stream) throws IOException {
		byte[] text = stream.readNBytes(MAX_BYTES);
		if (text.length == MAX_BYTES && stream.read() >= 0) {
			throw new IOException(Messages.ScriptParser_tooLong.text(MAX_BYTES >> 20));
		}
		return text;
	}

	/** What holds behind the given text, for an editor; as much as can be told if it has problems. */
	static Outline outline(byte[] text) {
		ScriptParser parser = new ScriptParser(text, MachineSettings.DEFAULT);
		parser.readLines();
		return new Outline(parser.machine.isOpen(), parser.machine.given(), parser.machine.bootsFull(),
				parser.processes.labels(), parser.operations.hooks());
	}

	private ParseResult parse() {
		readLines();
		closeMachine();
		return new ParseResult(problems.isEmpty() ? script() : null, problems);
	}

	private void readLines() {
		int number = 0;
		for (int start = 0; start < text.length && problems.size() < MAX_PROBLEMS;) {
			int end = lineEnd(start);
			accept(line.read(++number, start, end));
			start = end + 1;
		}
	}

	private int lineEnd(int start) {
		int end = start;
		while (end < text.length && text[end] != '\n') {
			end++;
		}
		return end;
	}

	private void accept(Line next) {
		if (next.hasComment(FurtherLines.MARK)) {
			further.add(next.comment());
		}
		if (next.words() == 0) {
			return;
		}
		try {
			if (next.isWellFormed() && next.is(0, MachineLines.WORD)) {
				machine.accept(next);
			} else {
				closeMachine();
				statements.add(operations.parse(next));
			}
		} catch (Fault fault) {
			problems.add(fault.problem());
			processes.rescueResult(next);
		}
	}

	private void closeMachine() {
		machine.close().ifPresent(problems::add);
	}

	private Script script() {
		return new Script(machine.settings(), statements, processes.labels(), operations.hooks(),
				FurtherLines.of(further, processes.labels(), firstDump()));
	}

	private int firstDump() {
		return statements.stream().filter(Statement.Dump.class::isInstance).mapToInt(Statement::line).findFirst()
				.orElse(Integer.MAX_VALUE);
	}
}
