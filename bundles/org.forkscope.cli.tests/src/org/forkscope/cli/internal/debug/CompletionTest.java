package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lines can go on. */
class CompletionTest {

	@TempDir
	Path folder;

	private List<String> completions(String line) {
		Dialogue dialogue = Dialogue.of(folder, "until PUBLISH", "echo --", "complete " + line).succeeds();
		return dialogue.lines().subList(dialogue.lines().indexOf("--") + 1, dialogue.lines().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "rev | reverse-continue", "reverse-st | reverse-step", "bre | break", "info al | info allocator",
			"break PID_S | break PID_SCAN", "break phase=PUB | break phase=PUBLISH", "break fork | break fork1", "break function=exi | break function=exit1",
			"break ph | break phase=", "break kern_ex | break kern_exit.c:", "tbreak PID_SCAN,su | tbreak PID_SCAN,subtree=",
			"break 361 if nextp | break 361 if nextpid", "break watch=p_pp | break watch=p_pptr", "break event=BO | break event=BORN",
			"watch p_pp | watch p_pptr", "watch proc.p_pp | watch proc.p_pptr", "watch p2->p_pp | watch p2->p_pptr", "watch new | watch newproc",
			"catch BO | catch BORN", "catch ERRNO EAG | catch ERRNO EAGAIN", "catch FREED,chi | catch FREED,children=", "print nextp | print nextpid",
			"print curproc->p_pp | print curproc->p_pptr", "set var curproc->p_ni | set var curproc->p_nice", "set nextpid = pidch | set nextpid = pidchecked",
			"explain p1->p_xs | explain p1->p_xstat", "goto p | goto pid", "goto pid 1 bi | goto pid 1 birth", "goto st | goto start", "process in | process init",
			"help unt | help until", "list exi | list exit1", "list scr | list script:", "until ZERO | until ZERO_COPY", "dprintf PID_S | dprintf PID_SCAN", "dprintf PUBLISH,\"%d\",nextp | dprintf PUBLISH,\"%d\",nextpid", "condition 1 | condition 1" })
	void goesOnWith(String line, String expected) {
		List<String> completions = completions(line);
		assertTrue(completions.contains(expected) || line.equals(expected) && completions.isEmpty(), completions::toString);
	}

	@Test
	void nothingElseIsOffered() {
		assertEquals(List.of("print curproc->p_pptr"), completions("print curproc->p_pp"));
		assertEquals(List.of(), completions("foo b"));
		assertEquals(List.of("info phases", "info position", "info processes"), completions("info p"));
	}
}
