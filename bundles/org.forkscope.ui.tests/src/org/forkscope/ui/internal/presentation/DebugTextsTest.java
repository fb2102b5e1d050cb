package org.forkscope.ui.internal.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.VariableInfo;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

class DebugTextsTest {

	private static ProcessInfo process(ProcessState state, String wmesg, String call, int xstat) {
		return process(state, wmesg, call, xstat, -1);
	}

	private static ProcessInfo process(ProcessState state, String wmesg, String call, int xstat, int cpu) {
		return new ProcessInfo(new ProcessId(14, 0), "sh", null, state, "", wmesg, call, null, List.of(), 0, 14, 14, "", xstat, null,
				null, null, cpu, List.of());
	}

	private static String state(ProcessState state, String wmesg, String call, int xstat) {
		return DebugTexts.state(process(state, wmesg, call, xstat));
	}

	@Test
	void severalProcessorsAreTold() {
		assertEquals("14 sh \u2014 forking on CPU 1",
				DebugTexts.thread("14 sh", process(ProcessState.RUNNING, null, "forking", 0, 1)));
	}

	@Test
	void statesAreSaidInWords() {
		assertEquals("running", state(ProcessState.RUNNING, null, null, 0));
		assertEquals("forking", state(ProcessState.RUNNING, null, "forking", 0));
		assertEquals("runnable", state(ProcessState.RUNNABLE, null, "forking", 0));
		assertEquals("sleeping (ppwait)", state(ProcessState.SLEEPING, "ppwait", "forking", 0));
		assertEquals("stopped", state(ProcessState.STOPPED, null, null, 0));
		assertEquals("newborn (SIDL)", state(ProcessState.NEWBORN, null, null, 0));
		assertEquals("zombie, exit 3", state(ProcessState.ZOMBIE, null, null, 3 << 8));
		assertEquals("zombie, signal 9", state(ProcessState.ZOMBIE, null, null, 9));
		assertEquals("idle", state(ProcessState.IDLE, null, null, 0));
		assertEquals("blocked (Giant)", state(ProcessState.BLOCKED, "Giant", null, 0));
	}

	@Test
	void aThreadIsItsNameAndState() {
		assertEquals("14 sh — sleeping (wait)", DebugTexts.thread("14 sh", process(ProcessState.SLEEPING, "wait", "waiting", 0)));
		assertEquals("kernel", DebugTexts.thread("kernel", null));
	}

	@Test
	void aStopSaysWhereAndWhy() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a", Phase.PID_SCAN)) {
			assertEquals("@" + machine.snapshot().position() + " — stopped: breakpoint PID_SCAN, pid 1 forking",
					DebugTexts.stopped(machine.snapshot()));
		}
	}

	@Test
	void detailsSayAllThatIsKnown() {
		VariableInfo flags = new VariableInfo("p_flag", "int", "P_PPWAIT", 16L, null, false, "Flags.", "c", "fork sets it");
		assertEquals("P_PPWAIT  (16, 0x10)\nFlags.\nType: int\nLocks: c\nAt fork: fork sets it.", DebugTexts.details(flags));
	}

	@Test
	void detailsLeaveOutWhatIsNotKnown() {
		assertEquals("12", DebugTexts.details(new VariableInfo("n", "", "12", 12L, null, false, "", "", "")));
		assertEquals("NULL", DebugTexts.details(new VariableInfo("n", "", "NULL", null, null, false, "", "", "")));
	}

	@Test
	void negativeNumbersAreWordsOf32Bits() {
		assertEquals("MINUS  (-1, 0xffffffff)", DebugTexts.details(new VariableInfo("n", "", "MINUS", -1L, null, false, "", "", "")));
	}
}
