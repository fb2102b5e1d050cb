package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text does anything but have a value, or be refused in one sentence with a column. */
class FuzzTest {

	private static final String[] WORDS = { "p2", "none", "flags", "->", ".", "p_pid", "p_pptr", "p_list", "p_comm", "(", ")", "[", "]", "1", "0x", "7U",
			"9999999999", "+", "-", "!", "~", "?", ":", "any(", "all(", "count(", "pfind(", "p in allproc:", "in", ",", "\"", "\"a\"", "<<", "&&", "|",
			"allproc", " ", "\u00e9", "\ud83d\ude00", "\ud83d", "=", "$", "NULL", "==", "/", "%", "<" };

	private final TwoProcesses scope = new TwoProcesses();

	private static String words(Random random) {
		StringBuilder text = new StringBuilder();
		random.ints(1 + random.nextInt(12), 0, WORDS.length).forEach(i -> text.append(WORDS[i]));
		return text.toString();
	}

	private static String bytes(Random random) {
		byte[] bytes = new byte[random.nextInt(40)];
		random.nextBytes(bytes);
		return new String(bytes, random.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
	}

	/** A good expression with one letter changed, gone or doubled. */
	private static String slips(Random random) {
		String good = "any(p in allproc: p->p_pptr == pfind(1) && (p2->p_flag & P_PPWAIT) != 0x10) ? allproc[1] : pfind(14)";
		int at = random.nextInt(good.length());
		String instead = random.nextInt(3) == 0 ? "" : String.valueOf((char) (' ' + random.nextInt(95)));
		return good.substring(0, at) + instead + good.substring(at + random.nextInt(2));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void wordsInAnyOrder(long seed) {
		assertTrue(tried(seed, 10_000, FuzzTest::words) > 100);
	}

	@ParameterizedTest
	@ValueSource(longs = { 4, 5 })
	void anyBytes(long seed) {
		tried(seed, 10_000, FuzzTest::bytes);
	}

	@ParameterizedTest
	@ValueSource(longs = { 6, 7 })
	void slipsOfTheHand(long seed) {
		assertTrue(tried(seed, 3_000, FuzzTest::slips) > 100);
	}

	/** How many of the texts had a value. */
	private int tried(long seed, int texts, Function<Random, String> maker) {
		Random random = new Random(seed);
		int values = 0;
		for (int i = 0; i < texts; i++) {
			String text = maker.apply(random);
			int place = random.nextInt(text.length() + 1);
			String which = "seed " + seed + ", text " + i + ": " + text;
			values += hasValue(text, place, which) ? 1 : 0;
		}
		return values;
	}

	private boolean hasValue(String text, int place, String which) {
		try {
			Completion.at(text, place, scope);
			scope.value(text);
			return true;
		} catch (ExpressionException e) {
			assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, which + ": column " + e.column());
			assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n") && !text.contains("\n"), which);
			return false;
		} catch (RuntimeException | StackOverflowError e) {
			throw new AssertionError(which, e);
		}
	}
}
