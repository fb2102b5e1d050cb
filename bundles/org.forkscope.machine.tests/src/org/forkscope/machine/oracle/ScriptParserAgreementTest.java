package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.forkscope.machine.script.Problem;
import org.forkscope.machine.script.ScriptParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product's parser and the reference's reader find the same first line in error, or none. */
class ScriptParserAgreementTest {
	private static final int SCRIPTS = 2000;

	@ParameterizedTest
	@ValueSource(longs = {0, 100000})
	void onMalformedScripts(long firstSeed) {
		for (long seed = firstSeed; seed < firstSeed + SCRIPTS; seed++) {
			byte[] script = new ScriptGenerator(seed, Profile.MALFORMED, (int) (seed % 40) + 1).bytes();
			int actual = ScriptParser.parse(script).firstProblem().map(Problem::line).orElse(0);
			assertEquals(lineInError(script), actual,
					"seed " + seed + ":\n" + new String(script, StandardCharsets.ISO_8859_1));
		}
	}

	private static int lineInError(byte[] script) {
		try {
			new ScriptReader().readAll(script);
			return 0;
		} catch (BadScript bad) {
			return bad.line();
		}
	}
}
