package org.forkscope.cli.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.SessionFile;

/**
 * A workload that has been read.
 *
 * @param name   how messages call the workload
 * @param bytes  the script's text
 * @param parsed the script, or what is wrong with it
 * @param saved  the session that is to be opened, or {@code null}
 */
public record Loaded(String name, byte[] bytes, ParseResult parsed, SessionFile saved) {

	/** The script; there is one when there is no {@link #problem}. */
	public Script script() {
		return parsed.script();
	}

	/** The same for a machine whose processes run at once, where the calls in comments count too. */
	public Loaded together() {
		return new Loaded(name, bytes, parsed.together(), saved);
	}

	/** The script's text. */
	public String text() {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	/** What is wrong with the script, in one line that names it. */
	public Optional<String> problem() {
		return parsed.firstProblem().map(problem -> problem.format(name));
	}
}
