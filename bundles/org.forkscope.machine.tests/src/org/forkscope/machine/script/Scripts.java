package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.machine.script.Statement.Operation;

/** Short ways to parse, for tests. */
final class Scripts {

	private Scripts() {
	}

	static ParseResult parse(String... lines) {
		return ScriptParser.parse(bytes(lines));
	}

	/** The lines as a text; each character is one byte. */
	static byte[] bytes(String... lines) {
		return (String.join("\n", lines) + "\n").getBytes(ISO_8859_1);
	}

	static Script good(String... lines) {
		ParseResult result = parse(lines);
		assertEquals(List.of(), result.problems(), () -> String.join("\n", lines));
		return result.script();
	}

	/** The operation in the last line of a good script. */
	static Operation lastOperation(String... lines) {
		List<Statement> statements = good(lines).statements();
		return (Operation) statements.get(statements.size() - 1);
	}

	/** The first problem of a bad script, which must be in that line. */
	static Problem bad(int line, String... lines) {
		ParseResult result = parse(lines);
		assertFalse(result.isGood(), () -> "no problem found in\n" + String.join("\n", lines));
		Problem problem = result.firstProblem().orElseThrow();
		assertEquals(line, problem.line(), () -> problem + " in\n" + String.join("\n", lines));
		return problem;
	}

	/** The sample scripts, by name. */
	static Stream<Path> cases() throws IOException {
		Path folder = Path.of(System.getProperty("basedir", "")).resolve("cases");
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".fks")).sorted().toList().stream();
		}
	}
}
