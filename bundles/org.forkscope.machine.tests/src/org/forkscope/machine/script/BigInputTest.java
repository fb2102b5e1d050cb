package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Sizes that tools must take without fuss. */
class BigInputTest {

	/** Far more than it takes, so that a busy machine does not matter; a quadratic parser takes minutes. */
	private static final Duration LIMIT = Duration.ofSeconds(20);

	@Test
	void aQuarterOfAMillionOperations() {
		String script = IntStream.range(0, 83_334)
				.mapToObj(i -> "init rfork RFPROC|RFFDG -> p%d # child\np%d exit 0\ninit wait4 p%d\n".formatted(i, i, i))
				.collect(Collectors.joining());
		ParseResult result = assertTimeout(LIMIT, () -> Scripts.parse(script));
		assertEquals(250_002, result.script().statements().size());
		assertEquals(83_334 + 9, result.script().labels().size());
	}

	@Test
	void oneWordOfTenMegabytes() {
		Problem problem = assertTimeout(LIMIT, () -> Scripts.bad(1, "x".repeat(10_000_000)));
		assertEquals(10_000_001, problem.endColumn());
	}

	@Test
	void oneLineOfMillionsOfWords() {
		assertEquals(33, assertTimeout(LIMIT, () -> Scripts.bad(1, "x ".repeat(5_000_000))).column());
	}

	@Test
	void oneFlagsWordOfMillionsOfItems() {
		Scripts.good("init rfork " + "RFPROC|".repeat(1_000_000) + "RFFDG");
	}

	@Test
	void oneCommentOfTenMegabytes() {
		Scripts.good("dump #" + "\u0000\u00ff".repeat(5_000_000), "dump");
	}

	@Test
	void binaryFiles() {
		byte[] text = new byte[10_000_000];
		new Random(1).nextBytes(text);
		text[0] = 1;
		ParseResult result = assertTimeout(LIMIT, () -> ScriptParser.parse(text));
		assertEquals(1, result.firstProblem().orElseThrow().line());
		Arrays.fill(text, (byte) '\n');
		assertTrue(ScriptParser.parse(text).isGood());
		Arrays.fill(text, (byte) 0);
		assertEquals(1, ScriptParser.parse(text).problems().size());
	}

	@Test
	void streamsAreReadToTheirEnd() throws IOException {
		try (InputStream stream = new ByteArrayInputStream(Scripts.bytes("init fork -> a", "a open"))) {
			assertEquals(2, ScriptParser.parse(stream).script().statements().size());
		}
	}

	@Test
	void endlessStreamsAreRefused() throws IOException {
		try (InputStream endless = new Endless()) {
			IOException failure = assertThrows(IOException.class, () -> ScriptParser.parse(endless));
			assertEquals("the script is longer than 128 MiB", failure.getMessage());
		}
	}

	private static final class Endless extends InputStream {

		@Override
		public int read() {
			return '\n';
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			Arrays.fill(buffer, offset, offset + length, (byte) '\n');
			return length;
		}
	}
}
