package org.forkscope.machine.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.PropertyTest;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** What holds for all scripts, good, spoilt or not scripts at all. */
class ParserFuzzTest extends PropertyTest {

	private static final int TRIES = 1500;

	@Provide
	Arbitrary<String> scripts() {
		return Arbitraries.randomValue(random -> String.join("\n", new ScriptGenerator(random).lines(1 + random.nextInt(20))) + "\n");
	}

	@Provide
	Arbitrary<String> spoilt() {
		return Arbitraries.randomValue(random -> {
			ScriptGenerator generator = new ScriptGenerator(random);
			return new String(generator.spoil(generator.lines(1 + random.nextInt(15))), ISO_8859_1);
		});
	}

	private static ParseResult parse(String text) {
		return ScriptParser.parse(text.getBytes(ISO_8859_1));
	}

	@Property(tries = 4 * TRIES)
	void findsTheSameFirstErrorAsTheReference(@ForAll("spoilt") String text) {
		ParseResult result = parse(text);
		int expected = ReferenceChecker.firstBadLine(text.getBytes(ISO_8859_1));
		assertEquals(expected, result.firstProblem().map(Problem::line).orElse(0), () -> result.problems().toString());
		assertEquals(expected == 0, result.script() != null);
		Statistics.label("bad").collect(expected > 0).coverage(share -> {
			share.check(true).percentage(bad -> bad > 20);
			share.check(false).percentage(good -> good > 2);
		});
	}

	@Property(tries = TRIES)
	void problemsAreInOrderAndInsideTheirLines(@ForAll("spoilt") String text) {
		assertProblemsFit(text);
	}

	@Property(tries = TRIES)
	void survivesRandomBytes(@ForAll @Size(max = 300) byte[] text) {
		assertProblemsFit(new String(text, ISO_8859_1));
	}

	@Property(tries = TRIES)
	void normalFormParsesToTheSameOperations(@ForAll("scripts") String text) {
		ParseResult result = parse(text);
		if (result.isGood()) {
			List<String> operations = operations(result);
			byte[] normal = Scripts.bytes(operations.toArray(String[]::new));
			assertEquals(operations, operations(ScriptParser.parse(normal, result.script().settings())));
		}
	}

	@Property(tries = TRIES)
	void tokensAreInOrderAndCoverWhatIsWritten(@ForAll("spoilt") String text) {
		List.of(text.split("\n")).forEach(ParserFuzzTest::assertTokensFit);
	}

	@Property(tries = TRIES / 3)
	void completionAnswersEverywhere(@ForAll("spoilt") String text, @ForAll @DoubleRange(max = 1) double part) {
		int cursor = (int) (part * text.length());
		for (Proposal proposal : Completions.at(text.substring(0, cursor))) {
			int start = cursor - proposal.replaced();
			assertTrue(start >= 0 && proposal.replaced() <= proposal.insertion().length(), proposal.toString());
			assertTrue(text.indexOf('\n', start) < 0 || text.indexOf('\n', start) >= cursor, proposal.toString());
		}
	}

	private static List<String> operations(ParseResult result) {
		return result.script().statements().stream().filter(Statement.Operation.class::isInstance)
				.map(statement -> ((Statement.Operation) statement).text()).toList();
	}

	private static void assertProblemsFit(String text) {
		ParseResult result = parse(text);
		String[] lines = text.split("\n", -1);
		int last = 0;
		for (Problem problem : result.problems()) {
			String message = result.problems().toString();
			assertTrue(problem.line() > last && problem.line() <= lines.length, message);
			int length = lines[problem.line() - 1].length();
			assertTrue(problem.column() >= 1 && problem.column() < problem.endColumn(), message);
			assertTrue(problem.endColumn() <= length + 1, message);
			assertTrue(problem.message().matches("[^\\p{Cntrl}]{8,400}"), message);
			last = problem.line();
		}
	}

	private static void assertTokensFit(String line) {
		int last = 1;
		for (Token token : ScriptTokens.of(line)) {
			String message = token + " in " + line;
			assertTrue(token.column() >= last && token.column() < token.endColumn(), message);
			assertEquals(line.substring(token.column() - 1, token.endColumn() - 1), token.text(), message);
			assertTrue(line.substring(last - 1, token.column() - 1).matches("[ \t\r]*"), message);
			last = token.endColumn();
		}
		assertTrue(line.substring(last - 1).matches("[ \t\r]*"), "end of " + line);
	}
}
