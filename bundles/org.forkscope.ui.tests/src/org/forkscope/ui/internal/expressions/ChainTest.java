package org.forkscope.ui.internal.expressions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.IRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pointer is on, where the mark # is in a line. */
class ChainTest {

	private static String at(String marked) {
		int offset = marked.indexOf('#');
		String line = marked.substring(0, offset) + marked.substring(offset + 1);
		IRegion region = Chain.at(line, offset);
		return line.substring(region.getOffset(), region.getOffset() + region.getLength());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "	if (p2->p_p#ptr->p_pid == 1);p2->p_pptr", "	if (p2->p_pptr->#p_pid == 1);p2->p_pptr->p_pid",
			"	if (p#2->p_pptr->p_pid == 1);p2", "	try#pid++;trypid", "a = p1->p_limit->pl_rlimit[RLIMIT_NPROC].rlim_c#ur;p1->p_limit->pl_rlimit[RLIMIT_NPROC].rlim_cur",
			"pfind(p->p_pid)->p_st#at;pfind(p->p_pid)->p_stat", "x + allproc[n[1]]->p_co#mm;allproc[n[1]]->p_comm", "(p1)->p_p#id;p_pid",
			"the end. Ne#xt;Next", "take sched_lock#;sched_lock", "->p_p#id;p_pid", ")->p_p#id;p_pid", "a-#b;b" })
	void theChainEndsWithTheNameThere(String line, String chain) {
		assertEquals(chain, at(line));
	}

	@Test
	void thereIsNothingBetweenNames() {
		assertEquals("", at("a + # b"));
		assertEquals("", at("#"));
	}
}
