package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --together}: all processes at once, by a list of choices. */
class TogetherTest {

	private static final String VFORK = "init fork -> p\ndump\np vfork -> c\nc execve /bin/ls\n";
	private static final String LOST_WAKEUP = "p until msleep\nc until execve\nc until user  # wakes nobody\n";

	@TempDir
	Path folder;

	@Test
	void withGiantTheParentWakesUp() {
		Path script = Samples.write(folder, "a.fks", VFORK);
		Cli run = Cli.execute("run", "--together", "giant", script).exits(0);
		assertTrue(run.out().contains("\"call\":\"vfork\",\"ret\":[3,0]"), run::out);
	}

	@Test
	void withoutGiantAListOfChoicesLosesTheWakeup() {
		Path script = Samples.write(folder, "a.fks", VFORK);
		Path choices = Samples.write(folder, "choices.txt", LOST_WAKEUP);
		Cli run = Cli.execute("run", "--together", "no-giant", "--cpus", "2", "--choices", choices, script).exits(0);
		assertTrue(run.out().contains("\"wmesg\":\"ppwait\""), run::out);
		assertTrue(!run.out().contains("\"call\":\"vfork\",\"ret\""), run::out);
	}

	@Test
	void aChoiceThatCannotBeTakenIsToldWithItsNumber() {
		Path script = Samples.write(folder, "a.fks", VFORK);
		Path choices = Samples.write(folder, "choices.txt", "p 3\nnobody 2\n");
		Cli.execute("run", "--together", "giant", "--choices", choices, script).exits(64)
				.says(script + ": " + choices + ": line 2, column 1: nobody cannot take a step here; p can");
	}

	@Test
	void mistakesAreToldBeforeAnythingRuns() {
		Path script = Samples.write(folder, "a.fks", VFORK);
		Path choices = Samples.write(folder, "choices.txt", "p 3\np for ever\n");
		assertTrue(Cli.execute("run", "--together", "big-lock", script).exits(64).err()
				.contains("processes run together with giant or with no-giant, not with big-lock"));
		assertTrue(Cli.execute("run", "--together", "no-giant", "--cpus", "9", script).exits(64).err()
				.contains("there can be 1 to 8 processors, not 9"));
		assertTrue(Cli.execute("run", "--together", "giant", "--choices", choices, script).exits(64).err()
				.contains(choices + ": line 2, column 3: for is no number of steps"));
		assertTrue(Cli.execute("run", "--cpus", "2", script).exits(64).err().contains("--together"));
	}

	@Test
	void commentsMakeFurtherCallsWhichAPlainRunDoesNotSee() {
		Path script = Samples.write(folder, "a.fks", "init fork -> p\np fork -> c\ndump\n#! p kill c SIGSTOP\n#! p waitpid c WUNTRACED\n");
		Cli together = Cli.execute("run", "--together", "giant", script).exits(0);
		assertTrue(together.out().contains("{\"event\":\"stopped\",\"pid\":3,\"sig\":17}"), together::out);
		assertTrue(together.out().contains("{\"line\":5,\"actor\":\"p\",\"call\":\"waitpid\",\"ret\":3,\"status\":4479}"), together::out);
		assertTrue(!Cli.execute("run", script).exits(0).out().contains("SIGSTOP"));
	}

	@Test
	void whatIsWrongWithSuchACommentIsTold() {
		Path script = Samples.write(folder, "a.fks", "init fork -> p\ndump\n#! p kill q SIGSTOP\n");
		Cli.execute("run", script).exits(0);
		Cli.execute("run", "--together", "giant", script).exits(2).says(script + ":3:1: q is not a process or an id");
	}
}
