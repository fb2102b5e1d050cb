package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code run --print EXPR --at STOP}: a line for each time the place is reached. */
class PrintTest {

	private static final String TEXT = """
			init execve /sbin/init 3 2
			init fork -> a
			a vfork -> b
			b exit 0
			init fork -> c
			""";

	@TempDir
	Path folder;
	private Path script;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "a.fks", TEXT);
	}

	private List<String> values(Cli run) {
		return run.exits(0).err().lines().filter(line -> line.contains(" = ") || line.contains(": column "))
				.map(line -> line.replaceFirst(".*: @\\d+: ", "")).toList();
	}

	@ParameterizedTest
	@CsvSource({ "phase=PID_SCAN", "line=521" })
	void eachForkReachesThePlaceOnce(String place) {
		Cli run = Cli.execute("run", "--print", "curproc->p_pid", "--at", place, script);
		List<String> values = values(run);
		assertEquals(3, values.size(), run::err);
		assertEquals(values.get(0), values.get(2));
		assertEquals("curproc->p_pid = 1", values.get(0));
	}

	@Test
	void anOperationIsReachedOnce() {
		assertEquals(List.of("count(zombproc) = 1", "nextpid > 1 = 1"),
				values(Cli.execute("run", "--print", "count(zombproc)", "--print", "nextpid > 1", "--at", "op=5", script)));
	}

	@Test
	void saysWhyThereIsNoValue() {
		assertEquals(List.of("initproc->p_pptr->p_pptr->p_pid: column 27: initproc->p_pptr->p_pptr is NULL"),
				values(Cli.execute("run", "--print", "initproc->p_pptr->p_pptr->p_pid", "--at", "op=1", script)));
	}

	@Test
	void recordsAreTheSame() {
		String records = Cli.execute("run", script).exits(0).out();
		Cli.execute("run", "--print", "nextpid", "--at", "phase=PID_SCAN", script).exits(0).prints(records);
	}

	@Test
	void printsOnTheWayToTheStop() {
		Cli run = Cli.execute("run", "--print", "nextpid", "--at", "op=2", "--until", "op=3", script);
		assertEquals(1, values(run).size(), run::err);
		assertTrue(run.err().contains(": stopped at @"), run::err);
	}

	@Test
	void refusesWhatIsNoExpression() {
		Cli run = Cli.execute("run", "--print", "1 +", "--at", "op=1", script).exits(64).prints("");
		assertTrue(run.err().contains("1 +: column 4: expected a value, found the end"), run::err);
		Cli.execute("run", "--print", "1", script).exits(64).prints("");
		Cli.execute("run", "--at", "op=1", script).exits(64).prints("");
	}
}
