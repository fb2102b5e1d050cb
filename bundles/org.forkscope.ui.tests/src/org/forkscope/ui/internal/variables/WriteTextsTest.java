package org.forkscope.ui.internal.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Write;
import org.forkscope.machine.session.Write.Source;
import org.junit.jupiter.api.Test;

class WriteTextsTest {

	private static Write write(long position, Phase phase, ProcessId process, String oldValue, String newValue, Source source) {
		return new Write(position, process, "fork1", "sys/kern/kern_fork.c", 373, phase, "copies", oldValue, newValue, source);
	}

	private static Write write(long position, String oldValue, String newValue) {
		return write(position, null, null, oldValue, newValue, null);
	}

	@Test
	void sayWhereByWhomAndWhat() {
		Write write = write(7, Phase.ZERO_COPY, new ProcessId(14, 3), "0", "4", new Source(2, "p_nice", "p_nice of 1"));

		assertEquals("fork1 ZERO_COPY 373", WriteTexts.where(write));
		assertEquals("pid 14", WriteTexts.by(write));
		assertEquals("0 → 4, copied from p_nice of 1", WriteTexts.change(write));
	}

	@Test
	void theKernelWritesOutsideOfPhasesToo() {
		assertEquals("fork1 373", WriteTexts.where(write(7, "0", "1")));
		assertEquals("kernel", WriteTexts.by(write(7, "0", "1")));
		assertEquals("0 → 1", WriteTexts.change(write(7, "0", "1")));
	}

	@Test
	void theChangeBeforeIsTheLastOneThatChangedSomething() {
		List<Write> writes = List.of(write(10, "0", "1"), write(20, "1", "2"), write(30, "2", "2"), write(40, "2", "3"));

		assertEquals(OptionalLong.of(41), ChangeHandler.changeBefore(writes, 50));
		assertEquals(OptionalLong.of(21), ChangeHandler.changeBefore(writes, 41), "standing after a change");
		assertEquals(OptionalLong.of(11), ChangeHandler.changeBefore(writes, 21));
		assertEquals(OptionalLong.empty(), ChangeHandler.changeBefore(writes, 11));
	}
}
