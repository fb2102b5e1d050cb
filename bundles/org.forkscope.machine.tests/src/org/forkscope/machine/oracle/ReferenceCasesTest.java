package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference kernel against the published scripts. */
class ReferenceCasesTest {
	@ParameterizedTest
	@MethodSource("org.forkscope.machine.oracle.Cases#all")
	void printsWhatTheCaseSays(Path script) throws IOException {
		StringBuilder actual = new StringBuilder();
		int exitCode = ReferenceKernel.run(Files.readAllBytes(script), actual);
		String expected = Cases.recorded(script);
		assertLinesMatch(expected.lines(), actual.toString().lines());
		assertEquals(expected, actual.toString());
		assertEquals(script.getFileName().toString().startsWith("err-") ? ReferenceKernel.BAD_SCRIPT : ReferenceKernel.GOOD, exitCode);
	}

	@Test
	void thereAreManyCases() throws IOException {
		assertEquals(39, Cases.all().size());
	}
}
