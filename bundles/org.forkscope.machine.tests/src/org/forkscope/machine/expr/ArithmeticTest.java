package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators and numbers, as C has them on a machine with 32 bits. */
class ArithmeticTest {

	/** The binary operators, from the loosest to the tightest; those in one row have the same precedence. */
	private static final List<List<String>> PRECEDENCES = List.of(List.of("||"), List.of("&&"), List.of("|"), List.of("^"), List.of("&"),
			List.of("==", "!="), List.of("<", "<=", ">", ">="), List.of("<<", ">>"), List.of("+", "-"), List.of("*", "/", "%"));

	private final TwoProcesses scope = new TwoProcesses();

	/** The text with all brackets that the parser understands without them being written. */
	private static String bracketed(Node node) {
		if (node instanceof Node.Binary binary) {
			return '(' + bracketed(binary.left()) + binary.sign() + bracketed(binary.right()) + ')';
		}
		if (node instanceof Node.Choice choice) {
			return '(' + bracketed(choice.condition()) + '?' + bracketed(choice.yes()) + ':' + bracketed(choice.no()) + ')';
		}
		if (node instanceof Node.Unary unary) {
			return unary.sign() + bracketed(unary.operand());
		}
		return node instanceof Node.Number number ? String.valueOf(number.value().content()) : node.toString();
	}

	private static List<List<String>> precedences() {
		return PRECEDENCES;
	}

	@ParameterizedTest
	@MethodSource("precedences")
	void operatorsOfOneRowGroupFromTheLeftAndBindTighterThanTheRowsBefore(List<String> row) {
		for (String sign : row) {
			for (String same : row) {
				assertEquals("((1" + sign + "2)" + same + "3)", bracketed(TreeReader.read("1" + sign + "2" + same + "3")));
			}
			for (List<String> looser : PRECEDENCES.subList(0, PRECEDENCES.indexOf(row))) {
				for (String other : looser) {
					assertEquals("((1" + sign + "2)" + other + "3)", bracketed(TreeReader.read("1" + sign + "2" + other + "3")));
					assertEquals("(1" + other + "(2" + sign + "3))", bracketed(TreeReader.read("1" + other + "2" + sign + "3")));
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1?2:3?4:5;(1?2:(3?4:5))", "1?2?3:4:5;(1?(2?3:4):5)", "1||2?3:4;((1||2)?3:4)",
			"1?2:3||4;(1?2:(3||4))", "-1+2;(-1+2)", "1*-2+3;((1*-2)+3)", "!1==2;(!1==2)", "~1&-2;(~1&-2)", "- -1;--1", "1-(2-3);(1-(2-3))" })
	void choicesAndSignsGroupAsInC(String text, String expected) {
		assertEquals(expected, bracketed(TreeReader.read(text)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1 + 2 * 3;7", "10 - 4 - 3;3", "17 % 5;2", "-17 % 5;-2", "-7 / 2;-3", "1 << 4;16", "-16 >> 2;-4",
			"6 & 3;2", "6 | 3;7", "6 ^ 3;5", "2 < 3;1", "3 < 3;0", "3 <= 3;1", "4 > 3;1", "3 > 3;0", "3 >= 4;0", "1 == 1;1", "1 != 1;0",
			"5 & 4 == 4;1", "1 && 0;0", "2 && 3;1", "0 || 0;0", "0 || 7;1", "!5;0", "!0;1", "!!7;1", "+3;3", "~0;-1", "1 ? 2 : 3;2",
			"0 ? 2 : 0 ? 4 : 5;5" })
	void operatorsHaveTheValuesOfC(String text, long expected) {
		assertEquals(expected, scope.value(text).content());
		assertEquals("int", scope.value(text).type());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "2147483647 + 1;-2147483648;int", "65536 * 65536;0;int", "1 << 31;-2147483648;int", "-1 >> 31;-1;int",
			"0x80000000;2147483648;unsigned int", "0xffffffff + 1;0;unsigned int", "0U - 1;4294967295;unsigned int", "~0U;4294967295;unsigned int",
			"-1 < 0U;0;int", "-1 == 0xffffffff;1;int", "-1 / 2U;2147483647;unsigned int", "0xffffffff >> 28;15;unsigned int", "-2 % 5U;4;unsigned int",
			"2147483648;2147483648;long long", "1LL << 40;1099511627776;long long", "1 + 1LL;2;long long", "-1 + 0x100000000;4294967295;long long",
			"0xffffffffffffffff == -1;1;int", "-1 < 1ULL;0;int", "~0ULL / 2;9223372036854775807;unsigned long long", "~0ULL >> 63;1;unsigned long long",
			"~0ULL % 10;5;unsigned long long", "017;15;int", "0x1F;31;int", "0;0;int", "0L;0;int", "1lu + 1;2;unsigned int", "p2->p_estcpu;4294967295;u_int",
			"p2->p_estcpu > 0;1;int", "p2->p_estcpu == -1;1;int", "p2->p_runtime >> 30;1024;unsigned long long", "wide + 1;5000000001;long long",
			"flags == 0x80000014;1;int", "flags & RFPPWAIT;-2147483648;int", "p2->p_limit->pl_rlimit[0].rlim_max > 1 << 30;1;int" })
	void numbersHaveTypes(String text, long expected, String type) {
		assertEquals(expected, scope.value(text).content());
		assertEquals(type, scope.value(text).type());
	}

	@Test
	void theLargestNumbersAreShownAsTheirTypeHasThem() {
		Value value = scope.value("~0ULL");
		assertEquals("18446744073709551615", value.integer().text((Long) value.content()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "4 / (1 - 1);column 3: division by 0", "4 % 0U;column 3: division by 0",
			"1 << 32;column 3: cannot shift int by 32 bits", "1LL << 64;column 5: cannot shift long long by 64 bits",
			"1 >> -1;column 3: cannot shift int by -1 bits", "08;column 1: 08 is no number that fits", "0x;column 1: 0x is no number that fits",
			"12ab;column 1: 12ab is no number that fits", "1UU;column 1: 1UU is no number that fits",
			"9223372036854775808;column 1: 9223372036854775808 is no number that fits",
			"0x10000000000000000;column 1: 0x10000000000000000 is no number that fits", "p2 + 1;column 1: struct proc * is no number",
			"1 - p2;column 5: struct proc * is no number", "-none;column 2: NULL is no number", "~\"a\";column 2: char * is no number",
			"p2 < none;column 1: struct proc * is no number", "p2 == 1;column 4: struct proc * and 1 cannot be compared",
			"p2->p_comm == 2;column 12: sh and 2 cannot be compared" })
	void whatHasNoValueIsToldWithItsColumn(String text, String sentence) {
		assertEquals(sentence, scope.problem(text));
	}
}
