package org.forkscope.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ForkFlagTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "0x14, RFFDG|RFPROC", "0x80000034, RFFDG|RFPROC|RFMEM|RFPPWAIT", "0x90, RFPROC|0x80",
			"0x80, 0x80", "0x40000001, RFNAMEG|0x40000000" })
	void formatsFlags(String flags, String text) {
		assertEquals(text, ForkFlag.format(Long.decode(flags).intValue()));
	}

	@Test
	void unknownBitsOfAllOnesStandAtTheEnd() {
		assertTrue(ForkFlag.format(-1).endsWith("|RFPPWAIT|0x7ff88380"), ForkFlag.format(-1));
	}

	@ParameterizedTest
	@CsvSource({ "RFNAMEG, 0", "RFENVG, 1", "RFFDG, 2", "RFNOTEG, 3", "RFPROC, 4", "RFMEM, 5", "RFNOWAIT, 6", "RFCNAMEG, 10",
			"RFCENVG, 11", "RFCFDG, 12", "RFTHREAD, 13", "RFSIGSHARE, 14", "RFLINUXTHPN, 16", "RFSTOPPED, 17",
			"RFHIGHPID, 18", "RFPPWAIT, 31" })
	void hasTheBitOfTheHeader(ForkFlag flag, int position) {
		assertEquals(1 << position, flag.bit());
	}

	@Test
	void thereAreNoOthers() {
		assertEquals(16, ForkFlag.values().length);
	}

	@Test
	void isFoundByName() {
		assertEquals(Optional.of(ForkFlag.RFMEM), ForkFlag.byName("RFMEM"));
		assertEquals(Optional.empty(), ForkFlag.byName("rfmem"));
		assertEquals(Optional.empty(), ForkFlag.byName(""));
	}

	@Test
	void kernelOnlyFlagsAreThoseThatRforkClears() {
		Set<ForkFlag> kernelOnly = EnumSet.of(ForkFlag.RFSTOPPED, ForkFlag.RFHIGHPID, ForkFlag.RFPPWAIT);
		assertEquals(kernelOnly, Arrays.stream(ForkFlag.values()).filter(ForkFlag::kernelOnly).collect(Collectors.toSet()));
		assertEquals(0x80060000, ForkFlag.KERNEL_ONLY);
	}

	@Test
	void historicalFlagsAreIgnored() {
		assertEquals(0xc0b, Arrays.stream(ForkFlag.values()).filter(ForkFlag::ignored).mapToInt(ForkFlag::bit).sum());
	}

	@Test
	void tellsWhetherItIsSet() {
		assertTrue(ForkFlag.RFPPWAIT.in(0x80000000));
		assertFalse(ForkFlag.RFPROC.in(~0x10));
	}

	@ParameterizedTest
	@EnumSource
	void isDescribedInOneSentence(ForkFlag flag) {
		assertTrue(flag.description().matches("[^.]{20,}\\."), flag.description());
	}
}
