package org.forkscope.ui.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.session.Branch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "1204", "@1204", "1,204", "+10", "-10", "start", "end", " pid 14  birth ", "pid 14 exit", "pid 14 reap" })
	void positionsInWordsAreGood(String text) {
		assertNull(PositionText.problem(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "@", "pid 14", "1.5", "pid 14 death", "99999999999999999999" })
	void othersAreExplained(String text) {
		assertTrue(PositionText.problem(text).startsWith("'" + text + "' is no position: "), () -> PositionText.problem(text));
	}

	@Test
	void nothingIsAskedFor() {
		assertEquals("Enter a position.", PositionText.problem("  "));
	}

	@Test
	void thePresentBranchIsMarked() {
		Branch branch = new Branch("original course", List.of());
		assertEquals("original course (present)", SwitchBranchHandler.label(branch, true));
		assertEquals("original course", SwitchBranchHandler.label(branch, false));
	}

	@Test
	void noMachineMeansNoCommand() {
		for (MachineCommand command : MachineCommand.values()) {
			assertTrue(!command.isPossible(null), command::name);
		}
	}
}
