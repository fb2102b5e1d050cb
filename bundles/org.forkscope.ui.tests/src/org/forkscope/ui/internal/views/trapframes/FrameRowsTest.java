package org.forkscope.ui.internal.views.trapframes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.forkscope.machine.Phase;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.RegistersInfo;
import org.forkscope.machine.session.StepKind;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.StoppedMachine;
import org.junit.jupiter.api.Test;

class FrameRowsTest {

	private static final String FORK = "init fork -> sh\nsh fork -> a\n";
	private static final List<String> I386 = List.of("tf_fs", "tf_es", "tf_ds", "tf_edi", "tf_esi", "tf_ebp", "tf_isp", "tf_ebx",
			"tf_edx", "tf_ecx", "tf_eax", "tf_trapno", "tf_err", "tf_eip", "tf_cs", "tf_eflags", "tf_esp", "tf_ss");

	private static FrameRows rows(StoppedMachine machine, Moment moment) {
		FramePair pair = FramePair.of(moment.now(), moment.process());
		return FrameRows.of(moment, pair, registers(machine, pair.parent()), registers(machine, pair.child()));
	}

	private static RegistersInfo registers(StoppedMachine machine, ProcessInfo process) {
		return process == null ? null : machine.ask(inspector -> inspector.registers(process.id()).orElse(null));
	}

	private static RegisterRow row(FrameRows rows, String name) {
		return rows.rows().stream().filter(row -> row.key().equals(name)).findFirst().orElseThrow();
	}

	private static String text(FrameRows rows, String name, int column) {
		return row(rows, name).cells().get(column).text();
	}

	@Test
	void showsTheWordsInTheOrderOfTheI386() {
		try (StoppedMachine machine = new StoppedMachine(FORK, Phase.COUNT_HOOKS)) {
			assertEquals(I386, rows(machine, machine.moment()).rows().stream().limit(18).map(RegisterRow::key).toList());
		}
	}

	@Test
	void comparesTheForkerWithItsNewbornAndExplainsTheDifferences() {
		try (StoppedMachine machine = new StoppedMachine(FORK, Phase.COUNT_HOOKS)) {
			machine.resume();
			FrameRows rows = rows(machine, machine.moment());
			assertEquals("Parent 2 swapper, child 3 \u2014 newborn (SIDL)", rows.caption());
			assertEquals("0x00000002", text(rows, "tf_eax", 1), "the number of the call");
			assertEquals("0x00000000", text(rows, "tf_eax", 2));
			assertEquals("\u2260 child's call returns 0", text(rows, "tf_eax", 5));
			assertEquals("0", text(rows, "tf_eax", 4));
			assertEquals("0x00000001", text(rows, "tf_edx", 2));
			assertEquals("1: this is the child", text(rows, "tf_edx", 5), "the parent was a child itself, and has 1 as well");
			assertEquals("PSL_MBO|PSL_I", text(rows, "tf_eflags", 5).replaceAll(".*; ", ""));
			assertEquals("", text(rows, "tf_eip", 5));
			assertEquals(text(rows, "tf_eip", 1), text(rows, "tf_eip", 2));
		}
	}

	@Test
	void showsTheWayOfANewbornToUserMode() {
		try (StoppedMachine machine = new StoppedMachine(FORK, Phase.COUNT_HOOKS)) {
			machine.resume();
			FrameRows rows = rows(machine, machine.moment());
			assertEquals("first run: fork_trampoline, fork_exit, fork_return", text(rows, "pcb", 5));
			assertEquals("fork_trampoline: runs first", text(rows, "pcb_eip", 5));
			assertEquals("fork_return: called by fork_exit", text(rows, "pcb_esi", 5));
			assertEquals("proc 3: its argument", text(rows, "pcb_ebx", 5));
			assertEquals("&frame - 4: kernel stack", text(rows, "pcb_esp", 5));
		}
	}

	@Test
	void doesNotPassLeftoversOfASlotOffAsTheChildsRegisters() {
		try (StoppedMachine machine = new StoppedMachine("init fork -> a\na exit 0\ninit wait4 a\ninit fork -> b\n", Phase.FD_SETUP)) {
			assertEquals("Parent 1 swapper, child 2 \u2014 newborn (SIDL). It has no registers yet.",
					rows(machine, machine.moment()).caption());
			machine.resume();
			FrameRows rows = rows(machine, machine.moment());
			assertTrue(rows.caption().endsWith("Its registers are made in VM_FORK; these are left over in its slot."), rows.caption());
		}
	}

	@Test
	void comparesANewbornWithItsMakerWhicheverIsSelected() {
		try (StoppedMachine machine = new StoppedMachine(FORK, Phase.CRED_ARGS)) {
			FramePair pair = FramePair.of(machine.snapshot(), machine.snapshot().process(2));
			assertEquals(1, pair.parent().pid());
			assertFalse(pair.made());
			assertEquals(pair, FramePair.of(machine.snapshot(), machine.snapshot().process(1)));
		}
	}

	@Test
	void comparesAProcessThatForksNothingWithItsParent() {
		try (StoppedMachine machine = new StoppedMachine(FORK)) {
			FramePair pair = FramePair.of(machine.snapshot(), machine.snapshot().process(3));
			assertEquals(2, pair.parent().pid());
			assertEquals(3, pair.child().pid());
			assertNull(FramePair.of(machine.snapshot(), machine.snapshot().process(0)).parent());
			FrameRows alone = rows(machine, machine.moment(0));
			assertEquals("0 swapper", alone.caption());
			assertEquals("", text(alone, "tf_eax", 1));
		}
	}

	@Test
	void marksValuesThatHaveChangedSinceTheStopBefore() {
		try (StoppedMachine machine = new StoppedMachine(FORK, Phase.VM_FORK)) {
			machine.resume();
			FrameRows before = rows(machine, machine.moment());
			machine.step(StepKind.OVER);
			FrameRows after = rows(machine, machine.moment()).since(before);
			assertEquals(before.pair().child().id(), after.pair().child().id());
			assertFalse(row(after, "tf_eip").cells().get(1).isChanged());
			machine.resume();
			FrameRows other = rows(machine, machine.moment(1));
			assertNotEquals(other.pair(), after.pair());
			assertTrue(other.since(after).rows().stream().noneMatch(RegisterRow::isChanged), "another pair cannot be compared");
		}
	}
}
