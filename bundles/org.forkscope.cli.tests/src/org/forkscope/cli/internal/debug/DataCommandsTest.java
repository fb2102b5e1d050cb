package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that show and change values. */
class DataCommandsTest {

	private static final String IN_FORK1 = "until LINK_TREE,pid=2";

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "print p2->p_pid | p2->p_pid = 3", "p nextpid + 1 | nextpid + 1 = 4",
			"print curproc | curproc = proc 2", "print pfind(1)->p_comm | pfind(1)->p_comm = \"init\"",
			"print count(allproc) | count(allproc) = 4", "print/x 255 | 255 = 0xff", "print/d p2->p_stat | p2->p_stat = 1",
			"print p2->p_stat | p2->p_stat = SIDL" })
	void printsValues(String command, String line) {
		dialogue(IN_FORK1, command).ends(line);
	}

	@Test
	void aStructureIsPrintedFieldByField() {
		dialogue(IN_FORK1, "print *p2").shows("p_pid = 3").shows("p_stat = SIDL").shows("p_pptr = ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "print | expected an expression, as in 'print nextpid'", "print 1 + | column 4: expected a value, found the end",
			"print foo | column 1: there is no foo here", "print *nextpid | nextpid points to no structure",
			"set | expected an assignment, as in 'set var p2->p_nice = 5'", "set p2->p_nice | expected an assignment, as in 'set var p2->p_nice = 5'",
			"set p2 = 3 | p2 is no field of a structure", "set foo->bar = 3 | column 1: there is no foo here",
			"explain | expected a field, as in 'explain p2->p_pptr'", "explain 1 + 1 | 1 + 1 is no field of a structure" })
	void saysWhatIsWrong(String command, String message) {
		Dialogue.of(folder, IN_FORK1, command).fails("<stdin>:2: " + message);
	}

	@Test
	void aNullPointerOnTheWayIsAClearMessage() {
		Dialogue dialogue = Dialogue.of(folder, "until PID_SCAN", "print p2->p_pid", "set p2->p_pid = 3", "watch p2->p_pid");
		dialogue.fails("<stdin>:2: column 5: p2 is NULL", "<stdin>:3: column 5: p2 is NULL", "<stdin>:4: column 5: p2 is NULL");
	}

	@Test
	void changesValuesOfFieldsAndGlobals() {
		dialogue(IN_FORK1, "set var p2->p_nice = 5", "print p2->p_nice").shows("p2->p_nice = 5").ends("p2->p_nice = 5");
		dialogue("set nextpid = 150", "goto pid 151 birth", "tree").shows("pid 151 (a)");
		dialogue(IN_FORK1, "set variable p2->p_nice = p1->p_pid + 1").ends("p2->p_nice = 3");
		dialogue(IN_FORK1, "set p2->p_comm = \"sh\"").ends("p2->p_comm = \"sh\"");
		dialogue(IN_FORK1, "set p2->p_flag = P_SUGID|P_PPWAIT").ends("p2->p_flag = P_PPWAIT|P_SUGID");
	}

	@Test
	void aValueOfAnotherTypeChangesNothing() {
		Dialogue dialogue = Dialogue.of(folder, "set nextpid = \"x\"", "info branches");
		assertEquals("* 1  from @0  original course", dialogue.last());
	}

	@Test
	void explainsWhereAValueComesFrom() {
		Dialogue dialogue = dialogue(IN_FORK1, "explain p2->p_nice");
		dialogue.shows("p2->p_nice = 0");
		assertTrue(dialogue.lines().stream().anyMatch(line -> line.contains("fork1:373 by pid 2") && line.endsWith("from p_nice of 2")),
				dialogue.lines()::toString);
		dialogue("why nextpid").shows("nextpid = ");
	}
}
