package org.forkscope.cli.internal.workload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.forkscope.machine.Course;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.SessionFile;

/**
 * A workload that has been read.
 *
 * @param name   how messages call the workload
 * @param bytes  the script's text
 * @param parsed the script, or what is wrong with it
 * @param saved  the session that is to be opened, or {@code null}
 * @param course what the machine does; {@code null} when there is something wrong with the script
 */
public record Loaded(String name, byte[] bytes, ParseResult parsed, SessionFile saved, Course course) {

	/** A script whose lines are executed one after the other, or what is wrong with it. */
	static Loaded script(String name, byte[] bytes) {
		ParseResult parsed = ScriptParser.parse(bytes);
		return new Loaded(name, bytes, parsed, null, parsed.isGood() ? Course.of(parsed.script()) : null);
	}

	/** A saved session. */
	static Loaded session(String name, SessionFile saved) {
		byte[] bytes = saved.workload().getBytes(StandardCharsets.UTF_8);
		ParseResult script = ScriptParser.parse(bytes);
		ParseResult parsed = saved.scheduling().isTogether() ? script.together() : script;
		return new Loaded(name, bytes, parsed, saved,
				parsed.isGood() ? saved.course(parsed.script()).with(saved.branches().get(saved.branch()).choices()) : null);
	}

	/** The same for a machine whose processes run at once, where the calls in comments count too. */
	public Loaded together() {
		return new Loaded(name, bytes, parsed.together(), saved, course);
	}

	/** The same with another course. */
	Loaded with(Course other) {
		return new Loaded(name, bytes, parsed, saved, other);
	}

	/** The script; there is one when there is no {@link #problem}. */
	public Script script() {
		return parsed.script();
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
