package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.forkscope.cli.internal.workload.UnreadableException;
import org.forkscope.cli.internal.workload.Workload;
import org.forkscope.machine.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code run --check}: the same records, and a word about the invariants. */
class CheckTest {

	@TempDir
	Path folder;

	@Test
	void aHealthyKernelKeepsItsInvariants() {
		Path script = Samples.write(folder, "a.fks", Samples.ALL_PHASES);
		long steps = new Reference(Samples.ALL_PHASES).length();
		Cli.execute("run", "--check", script).exits(0).prints(Cli.execute("run", script).out()).says(
				script + ": ok, 9 operations (1 failed, 0 skipped); all invariants held in " + steps + " steps");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pid-wrap", "profil", "orphans", "groups" })
	void examplesKeepThem(String name) throws IOException {
		List<Path> found = Samples.cases().stream().filter(file -> file.endsWith(name + ".fks")).toList();
		assertEquals(1, found.size());
		Cli run = Cli.execute("run", "--check", found.get(0)).exits(0).prints(Samples.recorded(found.get(0)));
		assertTrue(run.err().contains("; all invariants held in "), run::err);
	}

	@Test
	void aStopAndChecksGoTogether() {
		Path script = Samples.write(folder, "a.fks", Samples.ALL_PHASES);
		String stop = "phase=PID_SCAN,pid=2";
		Cli plain = Cli.execute("run", "--dump", "--until", stop, script).exits(0);
		Cli checked = Cli.execute("run", "--check", "--dump", "--until", stop, script).exits(0).prints(plain.out());
		String position = plain.err().replaceAll("(?s).*stopped at @([0-9]+):.*", "$1");
		checked.says(plain.err().strip() + "; all invariants held in " + position + " steps");
	}

	@Test
	void aScriptInErrorIsOnlyThat() {
		Path script = Samples.write(folder, "bad.fks", Samples.BAD);
		Cli.execute("run", "--check", script).exits(2).prints(Samples.ERROR_IN_LINE_1).says(script + Samples.BAD_MESSAGE);
	}

	@Test
	void aBrokenInvariantIsToldAndChangesTheExitCode() throws UnreadableException {
		List<String> told = new ArrayList<>();
		ScriptRun run = new ScriptRun(new Workload("-").read(InputStream.nullInputStream()),
				new RunOptions(null, false, true, null, null, null), told::add);
		assertEquals(0, run.exitCode());
		run.broken(new Violation("I5", "12 has no parent", 1204));
		assertEquals(1, run.exitCode());
		assertEquals(List.of("<stdin>: @1204: I5: 12 has no parent"), told);
	}
}
