package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ScriptGeneratorTest {

	@ParameterizedTest
	@EnumSource(Profile.class)
	void sameSeedGivesSameScript(Profile profile) {
		assertArrayEquals(new ScriptGenerator(5, profile, 300).bytes(), new ScriptGenerator(5, profile, 300).bytes());
	}

	@ParameterizedTest
	@EnumSource(value = Profile.class, names = "MALFORMED", mode = Mode.EXCLUDE)
	void scriptsAreGoodAndHaveAsManyOperationsAsAskedFor(Profile profile) {
		IntSummaryStatistics numbers = records(profile, 7, 500).stream().mapToInt(ScriptGeneratorTest::operation)
				.filter(number -> number != 0).distinct().summaryStatistics();
		assertEquals(1, numbers.getMin());
		assertEquals(500, numbers.getMax());
		assertEquals(500, numbers.getCount());
	}

	@ParameterizedTest
	@EnumSource(value = Profile.class, names = "MALFORMED", mode = Mode.EXCLUDE)
	void mostOperationsFindTheirActor(Profile profile) {
		long skipped = LongStream.range(0, 10).flatMap(seed -> records(profile, seed, 300).stream()
				.mapToLong(line -> line.contains("\"skip\":") ? 1 : 0)).sum();
		assertTrue(skipped > 0 && skipped < 3000 / 4, profile + ": " + skipped + " of 3000 skipped");
	}

	@Test
	void everyKindOfResultAppears() {
		String all = LongStream.range(0, 20).mapToObj(seed -> String.join("\n", records(Profile.MIXED, seed, 1000)))
				.collect(Collectors.joining("\n"));
		List<String> missing = new ArrayList<>();
		for (String word : List.of("EPERM", "ENOENT", "ESRCH", "ECHILD", "ENOMEM", "EACCES", "EINVAL", "EAGAIN",
				"ENOSYS", "blocked\":\"ppwait", "blocked\":\"exit1", "skip\":\"unborn\"", "skip\":\"gone",
				"skip\":\"idl", "skip\":\"blocked", "skip\":\"zombie", "skip\":\"unborn-target", "sigexit",
				"NOTE_FORK", "NOTE_EXEC", "NOTE_EXIT", "at_fork", "\"old\":", "\"status\":", "exited prematurely",
				"table is full", "SIDL", "SSLEEP", "SZOMB")) {
			if (!all.contains(word)) {
				missing.add(word);
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void malformedScriptsAreMostlyInError() {
		long bad = LongStream.range(0, 200).filter(seed -> ReferenceKernel.run(
				new ScriptGenerator(seed, Profile.MALFORMED, 40).bytes(), new StringBuilder())
				== ReferenceKernel.BAD_SCRIPT).count();
		assertTrue(bad > 100 && bad < 200, bad + " of 200");
	}

	private static List<String> records(Profile profile, long seed, int operations) {
		StringBuilder out = new StringBuilder();
		byte[] script = new ScriptGenerator(seed, profile, operations).bytes();
		assertEquals(ReferenceKernel.GOOD, ReferenceKernel.run(script, out), profile + " seed " + seed);
		return out.toString().lines().toList();
	}

	private static int operation(String record) {
		boolean operation = record.startsWith("{\"op\":");
		return operation ? Integer.parseInt(record.substring(6, record.indexOf(','))) : 0;
	}
}
