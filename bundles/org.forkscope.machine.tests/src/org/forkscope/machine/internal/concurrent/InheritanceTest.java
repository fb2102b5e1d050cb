package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.forkscope.machine.internal.kernel.Addresses;
import org.forkscope.model.Pcb;
import org.forkscope.model.VmMapEntry;
import org.junit.jupiter.api.Test;

/** What a child has of its parent's processor state and memory. */
class InheritanceTest {

	private static final int COW = 4 | 8;

	private static Race race(String lines) {
		return Race.giant("init fork -> p\np execve /bin/sh 3 2\ndump\n" + lines).sound().finish();
	}

	private static Pcb pcb(Race race, String label) {
		return race.proc(label).getAddr().getPcb();
	}

	@Test
	void aSegmentTableIsCopiedByForkAndSharedWithTheMemory() {
		Race race = race("p ldt 17\np fork -> copy\np rfork RFPROC|RFMEM -> sharer\n");
		assertNotSame(pcb(race, "p").getLdt(), pcb(race, "copy").getLdt());
		assertEquals(17, pcb(race, "copy").getLdt().getLen());
		assertEquals(1, pcb(race, "copy").getLdt().getRefcnt());
		assertSame(pcb(race, "p").getLdt(), pcb(race, "sharer").getLdt());
		assertEquals(2, pcb(race, "p").getLdt().getRefcnt());
	}

	@Test
	void aSegmentTableThatIsSharedBecomesPrivateWithTheMemory() {
		Race race = race("p ldt 17\np rfork RFPROC|RFMEM -> s\np rfork RFFDG\n");
		assertNotSame(pcb(race, "p").getLdt(), pcb(race, "s").getLdt());
		assertEquals(1, pcb(race, "s").getLdt().getRefcnt());
	}

	@Test
	void aSegmentTableEndsWithExecveAndExit() {
		Race race = race("p ldt 17\np rfork RFPROC|RFMEM -> s\np rfork RFPROC|RFMEM -> t\ns execve /bin/ls\nt exit 0\n");
		assertNull(pcb(race, "s").getLdt());
		assertEquals(1, pcb(race, "p").getLdt().getRefcnt());
	}

	@Test
	void floatingPointRegistersAreSavedForTheChild() {
		Race race = race("p fpu 42\np fork -> c\nc fpu 43\n");
		assertEquals(42, pcb(race, "c").getSavefpu());
		assertEquals(42, pcb(race, "p").getSavefpu());
		assertSame(race.proc("c"), race.kernel().cpu().getNpxproc());
		assertEquals(43, race.kernel().cpu().getNpxstate());
	}

	@Test
	void whoEndsOwnsNoRegisters() {
		assertNull(race("p fpu 42\np exit 0\n").kernel().cpu().getNpxproc());
	}

	@Test
	void theWordsOfANewbornsPcb() {
		Race race = Race.giant("init fork -> p\ndump\np fork -> c\n").sound().choose("p until fork1:554");
		Pcb pcb = race.kernel().pfind(3).getAddr().getPcb();
		assertEquals(Addresses.FORK_RETURN, pcb.getEsi());
		assertEquals(Addresses.FORK_TRAMPOLINE, pcb.getEip());
		assertEquals(Addresses.frame(race.kernel().pfind(3)) - 4, pcb.getEsp());
		assertEquals(Addresses.proc(race.kernel().pfind(3)), pcb.getEbx());
		assertEquals(0, pcb.getEdi() | pcb.getEbp() | pcb.getSchednest());
		assertEquals(race.kernel().pfind(3).getVmspace().getPmapPdir(), pcb.getCr3());
	}

	@Test
	void memoryIsCopiedOnWriteUnlessItIsSharedOrLeftOut() {
		Race race = race("p fork -> c\np minherit data INHERIT_SHARE\np minherit stack INHERIT_NONE\np fork -> d\n");
		VmMapEntry data = race.proc("p").getVmspace().getMap();
		VmMapEntry copied = race.proc("c").getVmspace().getMap();
		assertEquals(COW, copied.getEflags() & COW);
		assertSame(data.getObject(), copied.getObject());
		VmMapEntry shared = race.proc("d").getVmspace().getMap();
		assertSame(data.getObject(), shared.getObject());
		assertEquals(3, data.getObject().getRefCount());
		assertNull(shared.getNext());
	}
}
