package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.forkscope.cli.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that choose who takes the next step, and the options that let processes run at once. */
class ChoiceCommandsTest {

	private static final List<String> TOGETHER = List.of("--together", "no-giant", "--cpus", "2");
	private static final String TEXT = "init fork -> p\ndump\np vfork -> c\nc execve /bin/ls\n";

	@TempDir
	Path folder;
	private Path script;

	@BeforeEach
	void writeTheScript() {
		script = Samples.write(folder, "v.fks", TEXT);
	}

	@Test
	void asksWhoTakesTheNextStep() {
		Dialogue dialogue = Dialogue.of(script, TOGETHER, "ask on", "continue", "info choices", "choose p").succeeds();
		dialogue.shows("can take the next step: ");
		assertTrue(dialogue.lines().stream().filter(line -> line.startsWith("choice of ")).count() == 2, dialogue.lines()::toString);
	}

	@Test
	void choosesAndShowsTheChoices() {
		Dialogue dialogue = Dialogue.of(script, TOGETHER, "ask on", "continue", "choose p", "choose c", "ask off", "info choices").succeeds();
		assertTrue(dialogue.lines().contains("c 1"), dialogue.lines()::toString);
	}

	@Test
	void followsTheChoicesOfAFile() {
		Path choices = Samples.write(folder, "choices.txt", "p until msleep\nc until execve\nc until user\n");
		Dialogue dialogue = Dialogue.of(script, TOGETHER, "choices " + choices, "info choices", "choices " + choices, "continue").succeeds();
		dialogue.shows("p until msleep").ends("end of the run");
		String lost = Dialogue.of(script, List.of("--together", "no-giant", "--choices", choices.toString()), "goto end").succeeds().last();
		assertEquals(lost, dialogue.last());
	}

	@Test
	void whatCannotBeChosenIsTold() {
		Path impossible = Samples.write(folder, "impossible.txt", "p 3\nnobody 2\n");
		Dialogue dialogue = Dialogue.of(script, TOGETHER, "ask on", "continue", "choose nobody", "ask maybe", "choices " + impossible,
				"choices " + folder.resolve("none"));
		List<String> problems = List.of("<stdin>:3: expected one of ", "<stdin>:4: expected on or off, found 'maybe'",
				"<stdin>:5: line 2, column 1: nobody cannot take a step here; p can",
				"<stdin>:6: " + folder.resolve("none") + ": cannot be read: no such file");
		assertEquals(problems.size(), dialogue.problems().size(), dialogue.problems()::toString);
		for (int i = 0; i < problems.size(); i++) {
			assertTrue(dialogue.problems().get(i).startsWith(problems.get(i)), dialogue.problems().get(i));
		}
	}

	@Test
	void inTurnThereIsNothingToChoose() {
		String message = "the processes run in turn: start with --together to choose";
		Dialogue.of(script, List.of(), "ask on", "choose p", "choices x", "info choices").fails("<stdin>:1: " + message,
				"<stdin>:2: " + message, "<stdin>:3: " + message, "<stdin>:4: " + message);
	}
}
