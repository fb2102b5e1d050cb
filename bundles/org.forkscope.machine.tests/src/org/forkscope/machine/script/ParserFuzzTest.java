package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random scripts, good and spoilt. Each failure names the seed of its script. */
class ParserFuzzTest {

	private static final int ROUNDS = 3000;

	@ParameterizedTest
	@ValueSource(longs = { 1, 1_000_000, 2_000_000, 3_000_000 })
	void findsTheSameFirstErrorAsTheReference(long firstSeed) {
		int bad = 0;
		for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
			byte[] text = spoilt(seed);
			ParseResult result = ScriptParser.parse(text);
			int expected = ReferenceChecker.firstBadLine(text);
			assertEquals(expected, result.firstProblem().map(Problem::line).orElse(0), describe(seed, text, result));
			assertEquals(expected == 0, result.script() != null, describe(seed, text, result));
			bad += expected == 0 ? 0 : 1;
		}
		assertTrue(bad > ROUNDS / 5 && bad < ROUNDS - ROUNDS / 50, "bad scripts: " + bad);
	}

	@Test
	void problemsAreInOrderAndInsideTheirLines() {
		for (long seed = 5_000_000; seed < 5_000_000 + ROUNDS; seed++) {
			assertProblemsFit(seed, spoilt(seed));
		}
	}

	@Test
	void survivesRandomBytes() {
		for (long seed = 6_000_000; seed < 6_000_000 + ROUNDS; seed++) {
			Random random = new Random(seed);
			byte[] text = new byte[random.nextInt(300)];
			random.nextBytes(text);
			assertProblemsFit(seed, text);
		}
	}

	@Test
	void normalFormParsesToTheSameOperations() {
		for (long seed = 7_000_000; seed < 7_000_000 + ROUNDS; seed++) {
			Random random = new Random(seed);
			byte[] text = Scripts.bytes(new ScriptGenerator(random).lines(1 + random.nextInt(20)).toArray(String[]::new));
			ParseResult result = ScriptParser.parse(text);
			if (result.isGood()) {
				List<String> operations = operations(result);
				String[] lines = operations.toArray(String[]::new);
				ParseResult again = ScriptParser.parse(Scripts.bytes(lines), result.script().settings());
				assertEquals(operations, operations(again), describe(seed, text, again));
			}
		}
	}

	@Test
	void tokensAreInOrderAndCoverWhatIsWritten() {
		for (long seed = 8_000_000; seed < 8_000_000 + ROUNDS; seed++) {
			for (String line : new String(spoilt(seed), ISO_8859_1).split("\n")) {
				assertTokensFit(seed, line);
			}
		}
	}

	@Test
	void completionAnswersEverywhere() {
		for (long seed = 9_000_000; seed < 9_000_000 + ROUNDS / 3; seed++) {
			String text = new String(spoilt(seed), ISO_8859_1);
			int cursor = new Random(seed).nextInt(text.length() + 1);
			for (Proposal proposal : Completions.at(text.substring(0, cursor))) {
				int start = cursor - proposal.replaced();
				assertTrue(start >= 0 && proposal.replaced() <= proposal.insertion().length(), "seed " + seed);
				assertTrue(text.indexOf('\n', start) < 0 || text.indexOf('\n', start) >= cursor, "seed " + seed);
			}
		}
	}

	private static byte[] spoilt(long seed) {
		Random random = new Random(seed);
		ScriptGenerator generator = new ScriptGenerator(random);
		List<String> lines = generator.lines(1 + random.nextInt(15));
		return generator.spoil(lines);
	}

	private static List<String> operations(ParseResult result) {
		return result.script().statements().stream().filter(Statement.Operation.class::isInstance)
				.map(statement -> ((Statement.Operation) statement).text()).toList();
	}

	private static void assertProblemsFit(long seed, byte[] text) {
		ParseResult result = ScriptParser.parse(text);
		String[] lines = new String(text, ISO_8859_1).split("\n", -1);
		int last = 0;
		for (Problem problem : result.problems()) {
			String message = describe(seed, text, result).get();
			assertTrue(problem.line() > last && problem.line() <= lines.length, message);
			int length = lines[problem.line() - 1].length();
			assertTrue(problem.column() >= 1 && problem.column() < problem.endColumn(), message);
			assertTrue(problem.endColumn() <= length + 1, message);
			last = problem.line();
		}
	}

	private static void assertTokensFit(long seed, String line) {
		int last = 1;
		for (Token token : ScriptTokens.of(line)) {
			String message = "seed " + seed + ": " + token + " in " + line;
			assertTrue(token.column() >= last && token.column() < token.endColumn(), message);
			assertEquals(line.substring(token.column() - 1, token.endColumn() - 1), token.text(), message);
			assertTrue(line.substring(last - 1, token.column() - 1).matches("[ \t\r]*"), message);
			last = token.endColumn();
		}
		assertTrue(line.substring(last - 1).matches("[ \t\r]*"), "seed " + seed + ": end of " + line);
	}

	private static Supplier<String> describe(long seed, byte[] text, ParseResult result) {
		return () -> "seed " + seed + ", problems " + result.problems() + " in\n" + new String(text, ISO_8859_1);
	}
}
