package org.forkscope.machine.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names offered behind the mark | of a text. */
class CompletionTest {

	private final TwoProcesses scope = new TwoProcesses();

	private List<String> names(String text) {
		int place = text.indexOf('#');
		return Completion.at(text.substring(0, place) + text.substring(place + 1), place, scope);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1 + nextp#;nextpid", "p2->p_flag & P_#;P_PPWAIT", "p2->p_pptr->p_pi#;p_pid", "coun#;count",
			"1 + p2#->p_pid;p2", "EAG#;EAGAIN", "p2.p_wme#;p_wmesg", "allproc[p2#];p2", "allproc[0]->p_pptr->p_pi#;p_pid", "pfind(1)->p_cr#;p_cred",
			"p2->p_cred->p_uidi#;p_uidinfo", "none->p_cred->p_rui#;p_ruid", "(none)->p_pi#;p_pid", "(1 ? none : p2)->p_pi#;p_pid",
			"p2->p_list.le_n#;le_next", "p2->p_list.le_next->p_pi#;p_pid", "any(proc #;in", "any(procx in allproc: procx#;procx", "any(proc in allproc: proc->p_pi#;p_pid",
			"all(a in allproc: any(b in a->p_children: b->p_pi#;p_pid", "p2->p_fd->fd_refc#;fd_refcnt",
			"p2->p_fd->fd_ofiles[0]->f_cou#;f_count", "p2->p_limit->pl_rl#;pl_rlimit", "p2->p_limit->pl_rlimit[7].rlim_m#;rlim_max", "p2->p_fd->fd_ofilef#;fd_ofileflags", "p2->p_retv#;p_retval" })
	void oneNameFits(String text, String expected) {
		assertEquals(List.of(expected), names(text));
	}

	@Test
	void everythingCanStandAtTheStart() {
		assertTrue(names("#").containsAll(List.of("p2", "none", "allproc", "pfind", "NULL", "SRUN", "EAGAIN")));
		assertFalse(names("#").contains("p_pid"));
	}

	@Test
	void fieldsAreThoseOfTheStructure() {
		assertTrue(names("allproc->#").containsAll(List.of("p_comm", "p_list.le_next", "p_children")));
		assertFalse(names("allproc->#").contains("cr_uid"));
		assertTrue(names("p2->p_cred->#").contains("p_ruid"));
	}

	@Test
	void allFieldsAreOfferedWhereTheStructureIsUnknown() {
		assertTrue(names("flags->#").containsAll(List.of("p_pid", "cr_uid")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "p2 #", "1 #", "(1 + 2) #", "12#", "p2->p_pid +* #", "$ #", "any(1 in allproc: #", "cound(1)->#" })
	void nothingIsOfferedWhereNoNameCanStand(String text) {
		assertEquals(List.of(), names(text));
	}

	@Test
	void theLettersBeforeAPlaceAreReplaced() {
		assertEquals(4, Completion.start("p2->p_pi", 8));
		assertEquals(0, Completion.start("", 0));
		assertEquals(3, Completion.start("1 +x", 4));
	}
}
