package org.forkscope.machine.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "00, 0", "-0, 0", "-0x0, 0", "007, 7", "-12, -12", "0x1f, 31", "0XfF, 255", "0x0000A, 10",
			"-0x80000000, -2147483648", "9223372036854775807, 9223372036854775807",
			"9223372036854775808, 9223372036854775807", "-9223372036854775809, -9223372036854775807",
			"0xffffffffffffffffffff, 9223372036854775807", "18446744073709551617, 9223372036854775807" })
	void readsSignedNumbers(String word, long value) {
		assertEquals(value, Numbers.signed(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "--1", "+1", "0x", "0X", "-0x", "0xg", "1a", "a", "1-", "0x-1", "x1", "1_000", "1.0",
			"\u0661", "0x1x", "00x1" })
	void refusesOtherWords(String word) {
		assertEquals(Numbers.NONE, Numbers.signed(word));
		assertTrue(Numbers.unsigned64(word).isEmpty());
	}

	@Test
	void refusesMinusWhereThereIsNoSign() {
		assertEquals(Numbers.NONE, Numbers.unsigned("-1"));
		assertEquals(OptionalLong.empty(), Numbers.unsigned64("-0"));
	}

	@ParameterizedTest
	@CsvSource({ "18446744073709551615, -1", "0xffffffffffffffff, -1", "9223372036854775808, -9223372036854775808",
			"00000000000000000000000000000000000001, 1", "0x0000000000000000000000000000000000f, 15" })
	void readsSeeds(String word, long value) {
		assertEquals(value, Numbers.unsigned64(word).getAsLong());
	}

	@ParameterizedTest
	@ValueSource(strings = { "18446744073709551616", "0x10000000000000000", "99999999999999999999999", "184467440737095516150" })
	void refusesSeedsOfMoreThan64Bits(String word) {
		assertTrue(Numbers.unsigned64(word).isEmpty());
	}

	@Test
	void agreesWithBigNumbers() {
		Random random = new Random(42);
		for (int i = 0; i < 20_000; i++) {
			BigInteger value = new BigInteger(random.nextInt(70), random);
			boolean hex = random.nextBoolean();
			String word = (hex ? "0x" : "") + value.toString(hex ? 16 : 10);
			assertEquals(value.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue(), Numbers.signed(word), word);
			assertEquals(value.bitLength() > 64, Numbers.unsigned64(word).isEmpty(), word);
		}
	}

	@Test
	void millionsOfDigitsAreJustTooLarge() {
		assertEquals(Long.MAX_VALUE, Numbers.signed("9".repeat(5_000_000)));
		assertEquals(1, Numbers.signed("0".repeat(5_000_000) + "1"));
	}
}
