package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.oracle.Cases;
import org.forkscope.machine.script.Statement.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample scripts of the language, compared with their recorded outputs. */
class SampleScriptsTest {

	private static final Pattern ERROR = Pattern.compile("\\{\"error\":\"script\",\"line\":(\\d+)}");
	private static final Pattern OPERATION = Pattern.compile(
			"\\{\"op\":(\\d+),\"line\":(\\d+),\"actor\":\"([^\"]+)\",\"call\":\"([^\"]+)\"");

	@ParameterizedTest
	@MethodSource("org.forkscope.machine.oracle.Cases#all")
	void parsesAsRecorded(Path script) throws IOException {
		String output = Cases.recorded(script);
		ParseResult result = ScriptParser.parse(Files.readAllBytes(script));
		Matcher error = ERROR.matcher(output);
		if (error.find()) {
			assertEquals(Integer.parseInt(error.group(1)), result.firstProblem().orElseThrow().line());
		} else {
			assertEquals(0, result.problems().size(), () -> result.problems().toString());
			OPERATION.matcher(output).results().forEach(record -> assertEquals(record.group(),
					heading(result.script(), Integer.parseInt(record.group(2)))));
		}
	}

	private static String heading(Script script, int line) {
		Operation operation = (Operation) script.statements().get(script.firstAt(line));
		return "{\"op\":%d,\"line\":%d,\"actor\":\"%s\",\"call\":\"%s\"".formatted(operation.number(),
				operation.line(), operation.actorName(), operation.call().word());
	}
}
