package org.forkscope.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.forkscope.machine.MachineSettings.Boot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineSettingsTest {

	private static final MachineSettings DEFAULT = MachineSettings.DEFAULT;

	@Test
	void defaultsAreThoseOfTheLanguage() {
		assertEquals(new MachineSettings(532, 99_999, null, 0, false, false, Boot.MINIMAL), DEFAULT);
		assertEquals(Optional.empty(), DEFAULT.combinationProblem());
	}

	@Test
	void eachWitherChangesOneValue() {
		MachineSettings all = DEFAULT.withMaxproc(20).withPidmax(300).withRandompid(-1).withSeed(-1).withKtrace(true)
				.withInvariants(true).withBoot(Boot.FULL);
		assertEquals(new MachineSettings(20, 300, -1, -1, true, true, Boot.FULL), all);
		assertEquals(null, all.withRandompid(null).randompid());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 0, -5, 300_001 })
	void maxprocHasARange(int value) {
		String message = assertThrows(IllegalArgumentException.class, () -> DEFAULT.withMaxproc(value)).getMessage();
		assertEquals("maxproc must lie between 2 and 300000, not at " + value, message);
	}

	@ParameterizedTest
	@ValueSource(ints = { 199, 1_000_000 })
	void pidmaxHasARange(int value) {
		String message = assertThrows(IllegalArgumentException.class, () -> DEFAULT.withPidmax(value)).getMessage();
		assertEquals("pidmax must lie between 200 and 999999, not at " + value, message);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 33, 34, 532, 299_966 })
	void pidmaxLeavesRoomForThreeIdsOfEachProcess(int maxproc) {
		MachineSettings settings = DEFAULT.withMaxproc(maxproc);
		int smallest = Math.max(MachineSettings.PIDMAX_MIN, 101 + 3 * maxproc);
		assertEquals(Optional.empty(), settings.withPidmax(smallest).combinationProblem());
		if (smallest > MachineSettings.PIDMAX_MIN) {
			assertEquals("maxproc=%d needs a pidmax of at least %d (101 + 3 * maxproc), not %d".formatted(maxproc,
					smallest, smallest - 1), settings.withPidmax(smallest - 1).combinationProblem().orElseThrow());
		}
	}

	@Test
	void aFullBootNeedsNineSlots() {
		assertEquals("boot=full needs a maxproc of at least 9, not 8",
				DEFAULT.withMaxproc(8).withBoot(Boot.FULL).combinationProblem().orElseThrow());
		assertEquals(Optional.empty(), DEFAULT.withMaxproc(9).withBoot(Boot.FULL).combinationProblem());
		assertEquals(Optional.empty(), DEFAULT.withMaxproc(2).combinationProblem());
	}
}
