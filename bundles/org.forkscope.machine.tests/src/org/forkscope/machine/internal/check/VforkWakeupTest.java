package org.forkscope.machine.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I12, and how the kernel of 2001 breaks it. */
class VforkWakeupTest {

	@ParameterizedTest
	@ValueSource(strings = { "b exit 0", "b execve /bin/ls 1 1" })
	void aParentIsWoken(String end) {
		assertEquals(List.of(), new CheckedRun("init fork -> a\na vfork -> b\n" + end + "\n").toEnd().said());
	}

	@Test
	void aParentThatIgnoresItsChildrenSleepsOn() {
		CheckedRun run = new CheckedRun("""
				init fork -> a
				a fork -> other
				a nocldwait on
				a vfork -> b
				b exit 0
				init wait4 any
				init fork -> c
				""").toEnd();
		assertEquals(List.of("I12: process 2 sleeps in vfork, although its child 4 has let go of its memory"), run.said());
	}

	@Test
	void withoutAnotherChildTheSameParentIsWoken() {
		assertEquals(List.of(), new CheckedRun("init fork -> a\na nocldwait on\na vfork -> b\nb exit 0\n").toEnd().said());
	}

	@Test
	void aChildOfInitNeverWakesWhoMadeIt() {
		CheckedRun run = new CheckedRun("init fork -> a\na fork1 RFPROC|RFFDG|RFNOWAIT|RFPPWAIT -> b\nb exit 0\n").toEnd();
		assertEquals(List.of("I12: process 2 sleeps in vfork, although its child 3 has let go of its memory"), run.said());
	}

	@Test
	void aFlagClearedByHandIsNoticed() {
		CheckedRun run = new CheckedRun("init fork -> a\na vfork -> b\n").toEnd();
		Proc child = run.proc(3);
		assertTrue(child.getFlag() != 0);
		child.setFlag(0);
		assertEquals(List.of("I12: process 2 sleeps in vfork, although its child 3 has let go of its memory"), run.now());
	}
}
