package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

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
}
