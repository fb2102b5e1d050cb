package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example scripts of the language give their recorded bytes, in every way to run them. */
class CasesTest {

	static List<Path> cases() throws IOException {
		return Samples.cases();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void printsWhatIsRecorded(Path script) {
		Cli run = Cli.execute("run", script).prints(Samples.recorded(script)).exits(exitCode(script));
		assertEquals(isBad(script) ? 1 : 0, run.err().lines().count(), run::err);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theWatchedMachinePrintsTheSame(Path script) {
		Cli.execute("run", "--until", "@999999999999", script).prints(Samples.recorded(script)).exits(exitCode(script));
	}

	@Test
	void aFolderHoldsWhatIsRecorded(@TempDir Path folder) throws IOException {
		List<Object> args = new ArrayList<>(List.of("run", "--out", folder));
		args.addAll(cases());
		Cli run = Cli.execute(args.toArray()).prints("").exits(2);
		assertEquals(cases().size(), run.err().lines().count(), run::err);
		for (Path script : cases()) {
			String name = script.getFileName().toString().replace(".fks", ".jsonl");
			assertEquals(Samples.recorded(script), Samples.read(folder.resolve(name)), name);
		}
	}

	@Test
	void thereAreGoodAndBadOnes() throws IOException {
		assertFalse(cases().stream().allMatch(CasesTest::isBad));
		assertFalse(cases().stream().noneMatch(CasesTest::isBad));
	}

	private static int exitCode(Path script) {
		return isBad(script) ? 2 : 0;
	}

	private static boolean isBad(Path script) {
		return Samples.recorded(script).startsWith("{\"error\"");
	}
}
