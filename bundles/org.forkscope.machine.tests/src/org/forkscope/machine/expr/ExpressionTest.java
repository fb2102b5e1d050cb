package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language, over two processes that are made by hand. */
class ExpressionTest {

	private static final Duration SOON = Duration.ofSeconds(20);

	private final TwoProcesses scope = new TwoProcesses();

	private Object value(String text) {
		return scope.value(text).content();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "p2->p_pptr->p_pid ~ 1", "p2.p_pid ~ 14", "p2->p_list.le_next->p_pid ~ 1",
			"p2->p_flag & P_PPWAIT ~ 16", "flags & RFPPWAIT ? 1 : 0 ~ 1", "flags == 0x80000014 ~ 1", "nextpid - pidchecked ~ 14",
			"p2->p_pptr == allproc[1] ~ 1", "p2->p_pptr != p2 ~ 1", "p2->p_pptr->p_pptr == NULL ~ 1", "none == NULL ~ 1", "none == 0 ~ 1",
			"p2 == 0 ~ 0", "p2 != NULL ~ 1", "0 == 0 ~ 1", "0 == none ~ 1", "allproc[1]->p_pid ~ 1", "allproc->p_pid ~ 14", "count(allproc) ~ 2", "count(zombproc) ~ 0", "pfind(1)->p_pid ~ 1",
			"pfind(99) == NULL ~ 1", "zpfind(14) == NULL ~ 1", "any(p in allproc: p->p_pid == 1) ~ 1", "any(p in zombproc: 1) ~ 0",
			"all(p in allproc: p->p_stat == SRUN) ~ 1", "all(p in allproc: p->p_pid > 1) ~ 0", "all(p in zombproc: 0) ~ 1",
			"any(p in allproc: any(q in allproc: q->p_pptr == p)) ~ 1", "\"a\" == \"a\" ~ 1", "\"a\" == \"b\" ~ 0", "p2->p_comm == \"sh\" ~ 1",
			"count(p in allproc: p->p_pid > 1) ~ 1", "count(p in allproc: 0) ~ 0", "p2->p_limit->pl_rlimit[1].rlim_max ~ 6", "p2->p_retval[1] ~ 77",
			"p2->p_fd->fd_ofiles[1]->f_count ~ 3", "p2->p_fd->fd_ofileflags[1] ~ 1", "p2->p_fd->fd_ofiles[0] == NULL ~ 1", "count(p2->p_fd->fd_ofiles) ~ 2",
			"any(slot in p2->p_fd->fd_ofiles: slot != NULL) ~ 1",
			"count(p in allproc: any(p in allproc: p->p_pid == 1) && p->p_pid == 14) ~ 1", "EAGAIN ~ 35" })
	void looksIntoTheMachine(String text, long expected) {
		assertEquals(expected, value(text));
	}

	@Test
	void theOtherSideIsEvaluatedOnlyWhenItMatters() {
		assertEquals(0L, value("none && none->p_pid"));
		assertEquals(1L, value("!none || none->p_pid"));
		assertEquals(3L, value("none ? none->p_pid : 3"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "p2->p_pptr->p_pptr->p_pid ~ column 21: p2->p_pptr->p_pptr is NULL", "none->p_pid ~ column 7: none is NULL",
			"1 + ~ column 4: expected a value, found the end", "1 2 ~ column 3: expected an operator, found 2",
			"(1 ~ column 3: expected ')', found the end", "1 ? 2 ~ column 6: expected ':', found the end",
			"p2-> ~ column 5: expected the name of a field, found the end", "p2->3 ~ column 5: expected the name of a field, found 3",
			"(1 2 ~ column 4: expected an operator or ')', found 2", "allproc[1 ~ column 10: expected ']', found the end",
			"1 ? 2, 3 ~ column 6: expected an operator or ':', found ,", "f(2 ~ column 1: there is no function f: there are count, any, all, pfind and zpfind",
			"any(p of allproc: 1) ~ column 7: expected 'in', found of", "any(1 in allproc: 1) ~ column 5: expected a name for the element, found 1",
			"any(allproc) ~ column 1: any takes a name, a list and a condition, as in any(p in allproc: p->p_pid > 1)",
			"any(p in allproc) ~ column 17: expected an operator or ':', found )", "pfind(p in allproc: 1) ~ column 7: pfind takes one value",
			"anny(p in allproc: 1) ~ column 1: there is no function anny (did you mean any?): there are count, any, all, pfind and zpfind",
			"count() ~ column 7: expected a value, found )", "count(1, 2) ~ column 8: count takes one value",
			"nextpid = 3 ~ column 9: '=' would change something; to compare, write ==", "1 $ 2 ~ column 3: '$' means nothing here",
			"\"abc ~ column 1: the text has no end", "1 + \ud83d\ude00 ~ column 5: '\ud83d\ude00' means nothing here",
			"\"\ud83d\ude00\" 1 ~ column 6: expected an operator, found 1", "nextpid->p_pid ~ column 10: nextpid is no structure",
			"p2->p_pidd ~ column 5: struct proc has no field p_pidd (did you mean p_pid?)",
			"p2->p_list.le_nxt ~ column 5: struct proc has no field p_list.le_nxt (did you mean p_list.le_next?)",
			"nextpit ~ column 1: there is no nextpit here (did you mean nextpid?)",
			"P_PPWAITT ~ column 1: there is no P_PPWAITT here (did you mean P_PPWAIT?)",
			"cound(1) ~ column 1: there is no function cound (did you mean count?): there are count, any, all, pfind and zpfind",
			"count(3) ~ column 1: 3 is no list", "p2->p_retval ~ column 5: struct proc has p_retval[0], p_retval[1]",
			"p2->p_limit->pl_rlimit[2].rlim_max ~ column 24: p2->p_limit->pl_rlimit has no element 2: it has 2", "none->p_retval[0] ~ column 7: none is NULL", "count(none) ~ column 1: none is NULL", "allproc[2] ~ column 9: allproc has no element 2: it has 2",
			"allproc[-1] ~ column 9: allproc has no element -1: it has 2", "zombproc[0] ~ column 10: zombproc has no element 0: it has 0" })
	void saysWhatIsWrongAndWhere(String text, String expected) {
		assertEquals(expected, scope.problem(text));
	}

	@Test
	void anEmptyTextIsNoExpression() {
		assertEquals("column 1: expected a value, found the end", scope.problem(""));
		assertEquals("column 3: expected a value, found the end", scope.problem("\t "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "count(allproc)", "all(p in allproc: all(q in allproc: 1))", "count(p in allproc: count(q in allproc: 1) > 3)",
			"allproc[2000000000]", "pfind(99)", "any(slot in p2->p_fd->fd_ofiles: count(allproc) == 0)" })
	void circlesEnd(String text) {
		scope.parent.setListNext(scope.child);
		assertTimeout(SOON, () -> assertTrue(scope.problem(text).endsWith("the expression takes too many steps"), text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "(", "!", "count(", "any(p in ", "1 ? ", "pfind(1 + " })
	void whatIsNestedTooDeeplyIsRefused(String opening) {
		String text = opening.repeat(990 / opening.length());
		assertTimeout(SOON, () -> assertTrue(scope.problem(text).endsWith("the expression is nested too deeply"), text));
	}

	@Test
	void lengthIsLimitedButLongChainsAreNot() {
		assertEquals("column 1001: the expression is longer than 1000 characters", scope.problem("1".repeat(1001)));
		assertEquals(500L, value("1+".repeat(499) + "1"));
		assertEquals(1L, value("!!".repeat(50) + "1"));
		assertEquals(7L, value("(".repeat(100) + "7" + ")".repeat(100)));
	}

	@Test
	void anExpressionRemembersItsText() {
		assertEquals(" 1 + 2", Expression.parse(" 1 + 2").toString());
	}
}
