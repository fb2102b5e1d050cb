package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.Globals;
import org.forkscope.model.KernelFactory;
import org.forkscope.model.KernelObject;
import org.forkscope.model.KernelPackage;
import org.forkscope.model.Memory;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language, over two processes that are made by hand. */
class ExpressionTest {

	private final Memory memory = new Memory();
	private final Globals globals = memory.allocate(KernelFactory.eINSTANCE.createGlobals());
	private final Proc parent = process(1);
	private final Proc child = process(14);
	private final Map<String, Object> locals = new HashMap<>();
	private final Scope scope = new Fixed();

	ExpressionTest() {
		globals.setAllproc(child);
		globals.setNextpid(14);
		child.setListNext(parent);
		child.setPptr(parent);
		child.setFlag(0x10);
		locals.put("p2", child);
		locals.put("flags", 0x80000014);
		locals.put("none", null);
	}

	private Proc process(int pid) {
		Proc p = memory.allocate(KernelFactory.eINSTANCE.createProc());
		p.setPid(pid);
		p.setStat(2);
		return p;
	}

	private final class Fixed implements Scope {
		@Override
		public Map<String, Object> locals() {
			return locals;
		}

		@Override
		public Map<String, Long> constants() {
			return Map.of("P_PPWAIT", 16L, "RFPPWAIT", (long) 0x80000000, "SRUN", 2L, "SZOMB", 5L);
		}

		@Override
		public EClass structure(String local) {
			return local.equals("flags") ? null : KernelPackage.Literals.PROC;
		}

		@Override
		public KernelObject globals() {
			return globals;
		}

		@Override
		public EStructuralFeature next(EStructuralFeature head) {
			boolean isList = head == KernelPackage.eINSTANCE.getGlobals_Allproc() || head == KernelPackage.eINSTANCE.getGlobals_Zombproc();
			return isList ? KernelPackage.eINSTANCE.getProc_ListNext() : null;
		}
	}

	private Object value(String text) {
		return Expression.parse(text).evaluate(scope).content();
	}

	private String problem(String text) {
		return assertThrows(ExpressionException.class, () -> value(text)).withColumn();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "1 + 2 * 3 ~ 7", "(1 + 2) * 3 ~ 9", "10 - 4 - 3 ~ 3", "100 / 10 / 5 ~ 2", "17 % 5 ~ 2",
			"1 << 4 ~ 16", "-16 >> 2 ~ -4", "1 << 2 + 1 ~ 8", "6 & 3 ~ 2", "6 | 3 ~ 7", "6 ^ 3 ~ 5", "1 | 2 ^ 2 & 3 ~ 1", "2 < 3 ~ 1",
			"3 < 3 ~ 0", "3 <= 3 ~ 1", "4 > 3 ~ 1", "3 > 3 ~ 0", "3 >= 4 ~ 0", "1 == 1 ~ 1", "1 != 1 ~ 0", "5 & 4 == 4 ~ 1", "1 < 2 == 1 ~ 1",
			"1 && 0 ~ 0", "2 && 3 ~ 1", "0 || 0 ~ 0", "0 || 7 ~ 1", "1 || 0 && 0 ~ 1", "!5 ~ 0", "!0 ~ 1", "!!7 ~ 1", "- -3 ~ 3", "+3 ~ 3",
			"1 ? 2 : 3 ~ 2", "0 ? 2 : 0 ? 4 : 5 ~ 5", "0x1F ~ 31", "017 ~ 15", "0xffffffff ~ 4294967295" })
	void operatorsHaveTheValuesAndPrecedencesOfC(String text, long expected) {
		assertEquals(expected, value(text));
	}

	@Test
	void complements() {
		assertEquals(-1L, value("~0"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "p2->p_pptr->p_pid ~ 1", "p2.p_pid ~ 14", "p2->p_list.le_next->p_pid ~ 1",
			"p2->p_flag & P_PPWAIT ~ 16", "flags & RFPPWAIT ? 1 : 0 ~ 1", "flags == 0x80000014 ~ 1", "nextpid - pidchecked ~ 14",
			"p2->p_pptr == allproc[1] ~ 1", "p2->p_pptr != p2 ~ 1", "p2->p_pptr->p_pptr == NULL ~ 1", "none == NULL ~ 1", "none == 0 ~ 1",
			"p2 == 0 ~ 0", "p2 != NULL ~ 1", "0 == 0 ~ 1", "0 == none ~ 1", "allproc[1]->p_pid ~ 1", "allproc->p_pid ~ 14", "count(allproc) ~ 2", "count(zombproc) ~ 0", "pfind(1)->p_pid ~ 1",
			"pfind(99) == NULL ~ 1", "zpfind(14) == NULL ~ 1", "any(p in allproc: p->p_pid == 1) ~ 1", "any(p in zombproc: 1) ~ 0",
			"all(p in allproc: p->p_stat == SRUN) ~ 1", "all(p in allproc: p->p_pid > 1) ~ 0", "all(p in zombproc: 0) ~ 1",
			"any(p in allproc: any(q in allproc: q->p_pptr == p)) ~ 1", "\"a\" == \"a\" ~ 1", "\"a\" == \"b\" ~ 0" })
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
			"p2-> ~ column 5: expected the name of a field, found the end", "any(p of allproc: 1) ~ column 7: expected 'in', found of",
			"1 $ 2 ~ column 3: '$' means nothing here", "12ab ~ column 1: 12ab is no number that fits",
			"99999999999999999999 ~ column 1: 99999999999999999999 is no number that fits", "4 / (1 - 1) ~ column 3: division by 0",
			"4 % 0 ~ column 3: division by 0", "1 << 32 ~ column 3: cannot shift int by 32 bits", "p2 + 1 ~ column 1: struct proc * is no number",
			"p2 == 1 ~ column 4: struct proc * and 1 cannot be compared", "nextpid->p_pid ~ column 10: nextpid is no structure",
			"p2->p_pidd ~ column 5: struct proc has no field p_pidd (did you mean p_pid?)", "nextpit ~ column 1: there is no nextpit here (did you mean nextpid?)",
			"P_PPWAITT ~ column 1: there is no P_PPWAITT here (did you mean P_PPWAIT?)",
			"cound(1) ~ column 1: there is no function cound (did you mean count?): there are count, any, all, pfind and zpfind",
			"count(3) ~ column 1: 3 is no list", "count(1, 2) ~ column 8: count takes one value", "allproc[2] ~ column 9: allproc has no element 2: it has 2",
			"allproc[-1] ~ column 9: allproc has no element -1: it has 2", "zombproc[0] ~ column 10: zombproc has no element 0: it has 0" })
	void saysWhatIsWrongAndWhere(String text, String expected) {
		assertEquals(expected, problem(text));
	}

	@Test
	void circlesEnd() {
		parent.setListNext(child);
		assertEquals("column 1: the expression takes too many steps", problem("count(allproc)"));
		assertTrue(problem("all(p in allproc: all(q in allproc: 1))").endsWith("takes too many steps"));
	}

	@Test
	void depthAndLengthAreLimited() {
		assertTrue(problem("(".repeat(400) + "1" + ")".repeat(400)).endsWith("nested too deeply"));
		assertTrue(problem("!".repeat(900) + "1").endsWith("nested too deeply"));
		assertTrue(problem("1".repeat(1001)).endsWith("longer than 1000 characters"));
		assertEquals(500L, value("1+".repeat(499) + "1"));
	}

	@Test
	void completesNamesThatFit() {
		assertEquals(List.of("nextpid"), Completion.at("1 + nextp", 9, scope));
		assertEquals(List.of("P_PPWAIT"), Completion.at("p2->p_flag & P_", 15, scope));
		assertEquals(List.of("p_pid"), Completion.at("p2->p_pptr->p_pi", 16, scope));
		assertEquals(List.of("count"), Completion.at("coun", 4, scope));
		assertEquals(List.of("p2"), Completion.at("1 + p2->p_pid", 6, scope));
		assertTrue(Completion.at("1 + allproc[0]->", 16, scope).contains("p_comm"));
		assertTrue(Completion.at("", 0, scope).containsAll(List.of("p2", "allproc", "pfind", "NULL", "SRUN")));
	}

	@Test
	void offersAllFieldsWhenTheStructureIsUnknown() {
		assertTrue(Completion.at("flags->", 7, scope).containsAll(List.of("p_pid", "cr_uid")));
	}

	@Test
	void noTextBreaksTheParser() {
		String[] words = { "p2", "->", ".", "p_pid", "(", ")", "[", "]", "1", "0x", "+", "-", "!", "~", "?", ":", "any", "in", "count", ",", "\"",
				"<<", "&&", "|", "allproc", " ", "\u00e9", "$", "NULL", "==", "/", "%" };
		Random random = new Random(5);
		int values = 0;
		for (int run = 0; run < 20_000; run++) {
			StringBuilder text = new StringBuilder();
			random.ints(1 + random.nextInt(12), 0, words.length).forEach(i -> text.append(words[i]));
			Completion.at(text.toString(), random.nextInt(text.length() + 1), scope);
			values += evaluates(text.toString()) ? 1 : 0;
		}
		assertTrue(values > 200, values + " expressions had a value");
	}

	private boolean evaluates(String text) {
		try {
			value(text);
			return true;
		} catch (ExpressionException e) {
			assertTrue(e.column() >= 1 && e.column() <= text.length() + 1, text);
			return false;
		}
	}
}
