package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComparisonTest {

	@Test
	void acceptsTheReferenceItself() {
		Comparison comparison = new Comparison(ReferenceKernel::run);
		comparison.assertAgrees(Profile.MIXED, 3, 200);
		comparison.assertAgrees(Profile.MALFORMED, 3, 200);
	}

	@Test
	void showsTheShortestScriptThatDiffers() {
		Comparison comparison = new Comparison((script, out) -> {
			StringBuilder right = new StringBuilder();
			int exitCode = ReferenceKernel.run(script, right);
			out.append(right.toString().replace("NOTE_EXIT", "NOTE_GONE"));
			return exitCode;
		});
		byte[] script = "init fork\ninit fork -> a\ninit open\na exit 1\ndump".getBytes(StandardCharsets.US_ASCII);
		AssertionError error = assertThrows(AssertionError.class, () -> comparison.assertAgrees("small", script));
		assertEquals("small: record 3 column 39 should be\n{\"event\":\"knote\",\"pid\":2,\"note\":\"NOTE_EXIT\"}\n"
				+ "but is\n{\"event\":\"knote\",\"pid\":2,\"note\":\"NOTE_GONE\"}\nin the script\n"
				+ "init fork -> a\na exit 1", error.getMessage());
	}

	@Test
	void aCrashOrAWrongExitCodeIsADifference() {
		Comparison crashing = new Comparison((script, out) -> {
			throw new IllegalStateException("boom");
		});
		assertTrue(assertThrows(AssertionError.class, () -> crashing.assertAgrees("empty", new byte[0])).getMessage()
				.contains("crash: java.lang.IllegalStateException: boom"));
		Comparison careless = new Comparison((script, out) -> {
			ReferenceKernel.run(script, out);
			return 0;
		});
		byte[] bad = "foo".getBytes(StandardCharsets.US_ASCII);
		assertThrows(AssertionError.class, () -> careless.assertAgrees("bad", bad));
	}
}
