package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --save FILE}, and what can be done with FILE. */
class SavedSessionTest {

	@TempDir
	Path folder;
	private Path script;
	private Path saved;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "a.fks", Samples.ALL_PHASES);
		saved = folder.resolve("a.fksession");
	}

	@Test
	void aSavedSessionRunsAsItRan() {
		Cli.execute("run", "--break", "PID_SCAN", "--save", saved, script).exits(0);
		Cli.execute("run", saved).exits(0).prints(Cli.execute("run", script).out()).says();
	}

	@Test
	void aSavedSessionOpensWhereItWasSaved() {
		Cli run = Cli.execute("run", "--goto", "pid 2 birth", "--save", saved, script).exits(0);
		String position = run.err().replaceAll("(?s).*saved to .*, at (@[0-9]+)\n.*", "$1");
		Cli debug = new Cli().reading("info position\n").with("debug", saved).exits(0);
		assertTrue(debug.out().lines().toList().contains(position), debug::out);
	}

	@Test
	void changedValuesAreChangedAgain() {
		new Cli().reading("set nextpid = 150\nsave " + saved + "\n").with("debug", script).exits(0);
		Cli run = Cli.execute("run", saved).exits(0);
		assertTrue(run.out().contains("\"ret\":[151,0]"), run::out);
		Cli stopped = Cli.execute("run", "--break", "event=BORN", saved).exits(0);
		assertTrue(stopped.err().contains("born: pid 151"), stopped::err);
	}

	@Test
	void aChangedValueIsThereWhereTheSessionOpens() {
		new Cli().reading("set nextpid = 150\nsave " + saved + "\n").with("debug", script).exits(0);
		Cli debug = new Cli().reading("print nextpid\n").with("debug", saved).exits(0);
		assertTrue(debug.out().endsWith("nextpid = 150\n"), debug::out);
	}

	@Test
	void choicesAreMadeAgain() {
		Path vfork = Samples.write(folder, "v.fks", "init fork -> p\ndump\np vfork -> c\nc execve /bin/ls\n");
		Path choices = Samples.write(folder, "choices.txt", "p until msleep\nc until execve\nc until user\n");
		Cli run = Cli.execute("run", "--together", "no-giant", "--choices", choices, "--save", saved, vfork).exits(0);
		Cli.execute("run", saved).exits(0).prints(run.out());
		Cli.execute("run", "--together", "giant", saved).exits(64).prints("");
	}

	@Test
	void aFileThatCannotBeWrittenIsAnError() {
		Path missing = folder.resolve("missing").resolve("a.fksession");
		Cli run = Cli.execute("run", "--save", missing, script).exits(74).prints(Cli.execute("run", script).out());
		assertTrue(run.err().startsWith(missing + ": cannot be written: no such file"), run::err);
		assertTrue(Cli.execute("run", "--save", folder, script).exits(74).err().contains(folder + ": cannot be written: is a folder"));
	}

	@Test
	void whatIsNoSessionIsNotRun() {
		Path other = Samples.write(folder, "b.session", "init fork -> a\n");
		Cli run = Cli.execute("run", other).exits(66).prints("");
		assertTrue(run.err().startsWith(other + ": cannot be read: "), run::err);
		assertEquals(1, run.err().lines().count());
		Cli.execute("debug", other).exits(66).prints("");
	}

	@Test
	void aDamagedSessionIsNotRun() throws Exception {
		Cli.execute("run", "--save", saved, script).exits(0);
		String text = Files.readString(saved);
		Path cut = Samples.write(folder, "cut.fksession", text.substring(0, text.length() / 2));
		assertTrue(Cli.execute("run", cut).exits(66).prints("").err().contains("damaged near line"));
		Path newer = Samples.write(folder, "newer.fksession", text.replaceFirst("\"version\" : [0-9]+", "\"version\" : 99"));
		assertTrue(Cli.execute("run", newer).exits(66).prints("").err().contains("version 99"));
	}

	@Test
	void aChangeThatCannotBeMadeIsTold() throws Exception {
		new Cli().reading("set nextpid = 150\nsave " + saved + "\n").with("debug", script).exits(0);
		Path edited = Samples.write(folder, "edited.fksession", Files.readString(saved).replace("\"nextpid\"", "\"nextpod\""));
		for (Cli run : new Cli[] { Cli.execute("run", edited), Cli.execute("run", "--goto", "end", edited), Cli.execute("debug", edited) }) {
			run.exits(66);
			assertTrue(run.err().contains("nextpod"), run::err);
			assertFalse(run.err().contains("\tat "), run::err);
		}
	}
}
