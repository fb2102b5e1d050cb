package org.forkscope.ui.internal.breakpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.session.ProcessFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

	@Test
	void emptyFieldsAreNoLimits() {
		assertNull(Limits.problem(FilterKind.ANY, "", " ", " "));
		assertEquals(Limits.NONE, Limits.parse(FilterKind.ANY, "", " ", " ", " "));
	}

	@Test
	void whatIsTypedIsTaken() {
		assertNull(Limits.problem(FilterKind.PID, " 14 ", "3", "trypid > 3"));
		assertEquals(new Limits(new ProcessFilter.Pid(14), 3, "pid {pid}", "trypid > 3"),
				Limits.parse(FilterKind.PID, " 14 ", " 3", " pid {pid} ", " trypid > 3 "));
		assertEquals(new Limits(new ProcessFilter.Pid(0), 0, "", ""), Limits.parse(FilterKind.PID, "0", "0", "", ""),
				"pid 0 is the swapper, hit 0 is every hit");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "1000000", "3.5", "99999999999", "" })
	void otherPidsAreRefused(String pid) {
		String complaint = "The pid must be a number from 0 to 999999, not " + pid + ".";
		for (FilterKind kind : List.of(FilterKind.PID, FilterKind.SUBTREE, FilterKind.CHILDREN)) {
			assertEquals(complaint, Limits.problem(kind, pid, "", ""));
		}
	}

	@Test
	void aNameMustFitIntoTheProcess() {
		assertEquals("Enter the name of a command of at most 19 characters, such as sh.", Limits.problem(FilterKind.NAME, "", "", ""));
		assertNull(Limits.problem(FilterKind.NAME, "sh", "", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "x", "2147483648" })
	void otherHitCountsAreRefused(String hitCount) {
		assertEquals("The hit count must be a whole number, such as 3, not " + hitCount + ".",
				Limits.problem(FilterKind.ANY, "", hitCount, ""));
	}

	@Test
	void fieldsShowWhatWasTyped() {
		for (ProcessFilter filter : List.of(new ProcessFilter.Pid(14), new ProcessFilter.Name("sh"), new ProcessFilter.Subtree(3),
				new ProcessFilter.ChildrenOf(1), ProcessFilter.ANY)) {
			assertEquals(filter, FilterKind.of(filter).filter(FilterKind.value(filter)));
		}
		assertEquals("3", new Limits(ProcessFilter.ANY, 3, "", "").hitCountText());
		assertEquals("", Limits.NONE.hitCountText());
	}

	@Test
	void aConditionMustBeAnExpression() {
		assertNull(Limits.problem(FilterKind.ANY, "", "", "p2->p_pid == 3"));
		String problem = Limits.problem(FilterKind.ANY, "", "", "p2-> == 3");
		assertTrue(problem.startsWith("column "), problem);
	}
}
