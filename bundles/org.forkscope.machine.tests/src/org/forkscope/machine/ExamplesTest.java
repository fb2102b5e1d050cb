package org.forkscope.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that users get: they run, and do what their comments say. */
class ExamplesTest {

	private static final Path EXAMPLES = Path.of("..", "org.forkscope.examples", "examples");
	private static final Pattern FAILURE = Pattern.compile("\"line\":(\\d+),.*\"errno\":\"(\\w+)\"");
	private static final Pattern PROMISED_FAILURE = Pattern.compile("#\\s*(E[A-Z]{3,})\\b");
	private static final Pattern RESULT = Pattern.compile("\"line\":(\\d+),.*\"ret\":\\[(\\d+),");
	private static final Pattern PROMISED_RESULT = Pattern.compile("(?:-> \\w+|open)\\s*#\\s*(?:the number )?(\\d+)");
	private static final Pattern STATUS = Pattern.compile("\"line\":(\\d+),.*\"status\":(\\d+)");
	private static final Pattern PROMISED_STATUS = Pattern.compile("#.*\\bstatus (\\d+)");

	static List<Path> scripts() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".fks")).sorted().toList();
		}
	}

	@Test
	void theIndexNamesThemAll() throws IOException {
		List<String> index = Files.readAllLines(EXAMPLES.resolve("index.txt"));
		assertEquals(scripts().stream().map(file -> file.getFileName().toString()).toList(), index.stream().sorted().toList());
		assertTrue(index.size() >= 12, index::toString);
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void tellsWhatItIsAbout(Path file) throws IOException {
		List<String> head = Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
		String text = String.join("\n", head);
		assertTrue(head.get(0).matches("# [A-Za-z].{20,90}\\."), text);
		assertTrue(text.contains("# Look at: "), text);
		assertTrue(text.contains("# Stop at: "), text);
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void runsToItsEndAlikeWatchedAndUnwatched(Path file) throws IOException {
		String watched = run(file, Machine::watched);
		assertEquals(watched, run(file, Machine::unwatched));
		assertTrue(watched.lines().reduce("", (before, line) -> line).startsWith("{\"state\":\"final\""), watched);
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void failsWhereTheCommentsSayAndNowhereElse(Path file) throws IOException {
		assertEquals(promised(file, PROMISED_FAILURE), happened(file, FAILURE));
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void givesTheNumbersThatTheCommentsSay(Path file) throws IOException {
		Map<Integer, String> results = happened(file, RESULT);
		promised(file, PROMISED_RESULT).forEach((line, id) -> assertEquals(id, results.get(line), file + ":" + line));
		Map<Integer, String> statuses = happened(file, STATUS);
		promised(file, PROMISED_STATUS).forEach((line, value) -> assertEquals(value, statuses.get(line), file + ":" + line));
	}

	@Test
	void theCommandOfTheDemoMeetsEveryIdInUse() throws IOException {
		String state = run(EXAMPLES.resolve("shell.fks"), Machine::watched).lines().filter(line -> line.startsWith("{\"state\":\"dump\""))
				.findFirst().orElseThrow();
		assertTrue(state.contains("\"nextpid\":109,\"pidchecked\":197,"), state);
	}

	@Test
	void theRaceIsWonByTheListInItsComment() throws IOException {
		Path race = EXAMPLES.resolve("race.fks");
		String list = Files.readAllLines(race).stream().filter(line -> line.matches("#   (sh|cc) until \\w+"))
				.map(line -> line.substring(1)).collect(Collectors.joining("\n"));
		assertTrue(asleepAtTheEnd(race, Mode.NO_GIANT, list));
		assertFalse(asleepAtTheEnd(race, Mode.NO_GIANT, ""));
		assertFalse(asleepAtTheEnd(race, Mode.GIANT, ""));
	}

	@Test
	void theJobIsStoppedAndContinuedWhereProcessesRunAtOnce() throws IOException {
		String records = run(EXAMPLES.resolve("jobcontrol.fks"), (script, sink) -> {
			assertEquals(List.of(), script.further().problems());
			return new Course(script, new Scheduling(Mode.GIANT, 1), Choices.NONE).machine(sink);
		});
		int stopped = records.indexOf("{\"event\":\"stopped\",\"pid\":3");
		int timed = records.indexOf("\"func\":\"endtsleep\",\"pid\":2");
		int continued = records.indexOf("{\"event\":\"continued\",\"pid\":3");
		int ended = records.indexOf("\"call\":\"waitpid\",\"ret\":3,\"status\":768");
		assertTrue(0 < stopped && stopped < timed && timed < continued && continued < ended, records);
	}

	private static boolean asleepAtTheEnd(Path file, Mode mode, String choices) throws IOException {
		String end = run(file, (script, records) -> new Course(script, new Scheduling(mode, mode.usualCpus()), Choices.parse(choices))
				.machine(records));
		return end.contains("\"wmesg\":\"ppwait\"");
	}

	private static Map<Integer, String> promised(Path file, Pattern pattern) throws IOException {
		Map<Integer, String> found = new TreeMap<>();
		List<String> lines = Files.readAllLines(file);
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = pattern.matcher(lines.get(i));
			if (!lines.get(i).startsWith("#") && matcher.find()) {
				found.put(i + 1, matcher.group(1));
			}
		}
		return found;
	}

	private static Map<Integer, String> happened(Path file, Pattern pattern) throws IOException {
		Map<Integer, String> found = new TreeMap<>();
		for (String record : run(file, Machine::unwatched).lines().toList()) {
			pattern.matcher(record).results().forEach((MatchResult match) -> found.put(Integer.valueOf(match.group(1)), match.group(2)));
		}
		return found;
	}

	private static String run(Path file, BiFunction<Script, RecordWriter, Machine> machine) throws IOException {
		ParseResult parsed = ScriptParser.parse(Files.readAllBytes(file));
		assertEquals(List.of(), parsed.problems(), file::toString);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		RecordWriter records = new RecordWriter(out);
		assertTrue(machine.apply(parsed.script(), records).run(), file::toString);
		records.flush();
		return out.toString(UTF_8);
	}
}
