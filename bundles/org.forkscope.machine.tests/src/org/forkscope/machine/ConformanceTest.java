package org.forkscope.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

import org.forkscope.machine.oracle.Cases;
import org.forkscope.machine.oracle.Comparison;
import org.forkscope.machine.oracle.Comparison.Subject;
import org.forkscope.machine.oracle.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine prints, byte for byte, what the language prescribes. */
class ConformanceTest {

	private static final int LARGE = 20_000;

	@ParameterizedTest
	@MethodSource("org.forkscope.machine.oracle.Cases#all")
	void printsWhatTheCaseSays(Path file) throws IOException {
		byte[] script = Files.readAllBytes(file);
		String expected = Cases.recorded(file);
		assertEquals(expected, output(MachineRunner::unwatched, script), "unwatched");
		assertEquals(expected, output(MachineRunner::watched, script), "watched");
		assertEquals(expected, output((bytes, out) -> MachineRunner.interrupted(bytes, out, 1), script), "interrupted");
	}

	private static String output(Subject subject, byte[] script) throws IOException {
		StringBuilder out = new StringBuilder();
		subject.run(script, out);
		return out.toString();
	}

	@ParameterizedTest
	@EnumSource
	void agreesWithTheReferenceOnRandomScripts(Profile profile) {
		LongStream.range(0, 25).forEach(seed -> {
			new Comparison(MachineRunner::unwatched).assertAgrees(profile, seed, 400);
			new Comparison(MachineRunner::watched).assertAgrees(profile, 1000 + seed, 400);
			new Comparison((script, out) -> MachineRunner.interrupted(script, out, seed)).assertAgrees(profile, 2000 + seed, 200);
		});
	}

	@Test
	void agreesWithTheReferenceOnALargeScript() {
		new Comparison(MachineRunner::unwatched).assertAgrees(Profile.MIXED, 7, LARGE);
	}
}
