package org.forkscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of races: run as their comments say, they end as their comments say. */
class RaceExamplesTest {

	private static final Path EXAMPLES = Path.of("..", "org.forkscope.examples", "examples");
	private static final String COMMAND = "# Run with: ";
	private static final String RESULT = "# Then: ";
	private static final String CHOICES = ".choices";

	static List<Path> races() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			return files.filter(file -> file.getFileName().toString().matches("race-.*\\.fks")).sorted().toList();
		}
	}

	private static String said(Path script, String key) {
		return Samples.read(script).lines().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length())).findFirst()
				.orElseThrow(() -> new AssertionError(script + " does not say " + key));
	}

	/** @param options the words of the command; lists of choices lie beside the script */
	private static Cli run(Path script, Stream<String> options) {
		List<Object> words = new ArrayList<>(List.of("run"));
		options.map(word -> word.endsWith(CHOICES) ? EXAMPLES.resolve(word) : word).forEach(words::add);
		words.add(script);
		return Cli.execute(words.toArray());
	}

	@ParameterizedTest
	@MethodSource("races")
	void endsAsItsCommentsSay(Path script) {
		Cli run = run(script, Stream.of(said(script, COMMAND).split(" ")));
		assertTrue((run.err() + run.out()).contains(said(script, RESULT)), () -> run.err() + run.out());
	}

	@ParameterizedTest
	@MethodSource("races")
	void doesNotDoSoWithoutTheChoices(Path script) {
		String command = said(script, COMMAND).replaceFirst(" --choices .*", "");
		if (!command.equals(said(script, COMMAND))) {
			Cli run = run(script, Stream.of(command.split(" "))).exits(0);
			assertFalse((run.err() + run.out()).contains(said(script, RESULT)), () -> run.err() + run.out());
		}
	}

	@Test
	void everyListOfChoicesBelongsToAScript() throws IOException {
		Set<String> used = races().stream().map(script -> said(script, COMMAND)).filter(command -> command.endsWith(CHOICES))
				.map(command -> command.substring(command.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			assertEquals(used, files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(CHOICES))
					.collect(Collectors.toSet()));
		}
	}
}
