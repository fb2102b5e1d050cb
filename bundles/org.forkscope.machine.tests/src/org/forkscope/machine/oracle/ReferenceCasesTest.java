package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference kernel against the published scripts. */
class ReferenceCasesTest {
	private static final Path CASES = Path.of("cases");

	static List<String> scripts() throws IOException {
		try (Stream<Path> files = Files.list(CASES)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fks")).sorted()
					.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void printsWhatTheCaseSays(String name) throws IOException {
		StringBuilder actual = new StringBuilder();
		int exitCode = ReferenceKernel.run(Files.readAllBytes(CASES.resolve(name)), actual);
		String expected = Files.readString(CASES.resolve(name.replace(".fks", ".jsonl")), StandardCharsets.US_ASCII);
		assertLinesMatch(expected.lines(), actual.toString().lines());
		assertEquals(expected, actual.toString());
		assertEquals(name.startsWith("err-") ? ReferenceKernel.BAD_SCRIPT : ReferenceKernel.GOOD, exitCode);
	}

	@Test
	void thereAreManyCases() throws IOException {
		assertEquals(39, scripts().size());
	}
}
