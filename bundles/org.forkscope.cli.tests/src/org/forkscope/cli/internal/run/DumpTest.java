package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.cli.Cli;
import org.forkscope.cli.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The state can be recorded before any step, even with a process that is only half made. */
class DumpTest {

	private static final int DUMPS = 400;

	static List<Path> good() throws IOException {
		return Samples.cases().stream().filter(script -> !Samples.recorded(script).startsWith("{\"error\"")).toList();
	}

	@ParameterizedTest
	@MethodSource("good")
	void theStateCanBeRecordedAnywhere(Path script) throws IOException {
		String text = Samples.read(script);
		long length = new Reference(text).length();
		long stride = 1 + length / DUMPS;
		Reference run = new Reference(text);
		int dumps = 0;
		for (long position = 0; position < length; position += stride) {
			run.runTo(position).dump();
			dumps++;
		}
		long written = run.records().lines().filter(line -> line.startsWith("{\"state\":\"dump\",")).count();
		assertTrue(written >= dumps, () -> written + " dumps");
		for (String line : run.records().lines().toList()) {
			members(line);
		}
	}

	@Test
	void everyStepOfFork1CanBeRecorded() throws IOException {
		long length = new Reference(Samples.ALL_PHASES).length();
		Reference run = new Reference(Samples.ALL_PHASES);
		for (long position = 0; position < length; position++) {
			run.runTo(position).dump();
		}
		List<String> expected = members(finalState()).get(0);
		for (String line : run.records().lines().filter(line -> line.startsWith("{\"state\"")).toList()) {
			members(line).forEach(member -> assertEquals(expected, member, line));
		}
	}

	private static String finalState() {
		return new Cli().reading(Samples.ALL_PHASES).with("run", "-").out().lines().reduce((a, b) -> b).orElseThrow();
	}

	/** Reads a record completely. @return the keys of each process in it */
	private static List<List<String>> members(String line) throws IOException {
		List<List<String>> members = new ArrayList<>();
		try (JsonParser json = new JsonFactory().createParser(line)) {
			int depth = 0;
			boolean procs = false;
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
				if (token == JsonToken.FIELD_NAME && depth == 1) {
					procs = json.currentName().equals("procs");
				} else if (procs && token == JsonToken.START_OBJECT && depth == 3) {
					members.add(new ArrayList<>());
				} else if (procs && token == JsonToken.FIELD_NAME && depth == 3) {
					members.get(members.size() - 1).add(json.currentName());
				}
			}
			assertEquals(0, depth, line);
		}
		return members;
	}
}
