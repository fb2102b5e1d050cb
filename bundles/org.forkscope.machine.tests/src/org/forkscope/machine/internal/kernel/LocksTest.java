package org.forkscope.machine.internal.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.concurrent.Chooser;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Mtx;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owners, waiters, recursion and the order of locks. */
class LocksTest {

	private static final String SCRIPT = "init fork -> a\ninit fork -> b\ninit fork -> c\n";

	private final List<String> reversals = new ArrayList<>();
	private Kernel k;
	private Proc a;
	private Proc b;
	private Proc c;

	@BeforeEach
	void run() {
		Machine machine = Machine.concurrent(ScriptParser.parse(SCRIPT.getBytes(StandardCharsets.US_ASCII)).script(),
				KernelRules.HISTORICAL, null, w -> Chooser.STEADY);
		machine.run();
		k = machine.kernel();
		k.events.add(new KernelListener() {
			@Override
			public void lockOrder(Proc p, String held, String wanted) {
				reversals.add(p.getPid() + ": " + wanted + " after " + held);
			}
		});
		a = k.pfind(2);
		b = k.pfind(3);
		c = k.pfind(4);
		List.of(a, b, c).forEach(k.scheduler::remrunqueue);
	}

	@Test
	void giantIsTakenAgainByItsOwnerAndGivenUpAsOften() {
		assertTrue(k.locks.lockGiant(a) && k.locks.lockGiant(a));
		assertEquals(1, k.g.getGiant().getRecurse());
		k.locks.unlockGiant(a);
		assertSame(a, k.g.getGiant().getOwner());
		k.locks.unlockGiant(a);
		assertNull(k.g.getGiant().getOwner());
	}

	@Test
	void aSleeperDropsGiantWholeAndTakesItBackAsDeep() {
		k.locks.lockGiant(a);
		k.locks.lockGiant(a);
		assertEquals(2, k.locks.dropGiant(a));
		assertNull(k.g.getGiant().getOwner());
		assertTrue(k.locks.retakeGiant(a, 2));
		assertEquals(1, k.g.getGiant().getRecurse());
	}

	@Test
	void waitersOfAMutexQueueByPriorityAndLendItToTheOwner() {
		Mtx giant = k.g.getGiant();
		b.setPriLevel(120);
		c.setPriLevel(90);
		k.locks.lockGiant(a);
		assertFalse(k.locks.lockGiant(b));
		assertEquals(120, a.getPriLevel());
		assertFalse(k.locks.lockGiant(c));
		assertEquals(90, a.getPriLevel());
		assertSame(c, giant.getBlocked());
		assertSame(b, c.getProcqNext());
		assertEquals(Constants.SMTX, b.getStat());
		assertEquals("Giant", b.getMtxname());
		assertSame(giant, a.getContested());
	}

	@Test
	void theFirstWaiterIsWokenAndTheOwnerGetsItsOwnPriorityBack() {
		waitersOfAMutexQueueByPriorityAndLendItToTheOwner();
		k.locks.unlockGiant(a);
		assertEquals(a.getPriNative(), a.getPriLevel());
		assertNull(a.getContested());
		assertEquals(Constants.SRUN, c.getStat());
		assertEquals(Constants.SMTX, b.getStat());
		assertTrue(k.locks.lockGiant(c));
		k.locks.unlockGiant(c);
		assertEquals(Constants.SRUN, b.getStat());
		assertNull(k.g.getGiant().getBlocked());
	}

	@Test
	void priorityIsLentAlongAChainOfWaiters() {
		k.locks.lock(b.getMtx(), b);
		k.locks.lockGiant(a);
		assertFalse(k.locks.lockGiant(b));
		c.setPriLevel(70);
		assertFalse(k.locks.lock(b.getMtx(), c));
		assertEquals(70, b.getPriLevel());
		assertEquals(70, a.getPriLevel());
	}

	@Test
	void aWriterWaitsForReadersAsleepAndIsWokenByTheLast() {
		k.locks.lockGiant(c);
		k.locks.share(k.g.getAllprocLock(), a);
		k.locks.share(k.g.getAllprocLock(), b);
		assertFalse(k.locks.exclude(k.g.getAllprocLock(), c));
		assertEquals("allproc", c.getWmesg());
		assertSame(k.g.getAllprocLock(), c.getWchan());
		assertNull(k.g.getGiant().getOwner());
		k.locks.release(k.g.getAllprocLock(), a);
		assertEquals(Constants.SSLEEP, c.getStat());
		k.locks.release(k.g.getAllprocLock(), b);
		assertEquals(Constants.SRUN, c.getStat());
		assertTrue(k.locks.exclude(k.g.getAllprocLock(), c));
	}

	@Test
	void aWriterMayTakeTheLockAgain() {
		assertTrue(k.locks.exclude(k.g.getProctreeLock(), a) && k.locks.exclude(k.g.getProctreeLock(), a));
		k.locks.release(k.g.getProctreeLock(), a);
		assertFalse(k.locks.exclude(k.g.getProctreeLock(), b));
	}

	@Test
	void theOrderOfLocksIsGiantProctreeAllprocProcess() {
		k.locks.lockGiant(a);
		k.locks.exclude(k.g.getProctreeLock(), a);
		k.locks.share(k.g.getAllprocLock(), a);
		k.locks.lockProcess(b, a);
		k.locks.lockGiant(a);
		assertEquals(List.of(), reversals);
	}

	@Test
	void aReversalIsReported() {
		k.locks.share(k.g.getAllprocLock(), a);
		k.locks.exclude(k.g.getProctreeLock(), a);
		k.locks.lockGiant(a);
		assertEquals(List.of("2: proctree after allproc", "2: Giant after proctree", "2: Giant after allproc"), reversals);
	}

	@Test
	void whatHasBeenGivenUpDoesNotCount() {
		k.locks.exclude(k.g.getAllprocLock(), a);
		k.locks.release(k.g.getAllprocLock(), a);
		k.locks.exclude(k.g.getProctreeLock(), a);
		k.locks.lockProcess(b, a);
		k.locks.unlockProcess(b, a);
		k.locks.share(k.g.getAllprocLock(), a);
		assertEquals(List.of(), reversals);
	}

	private static List<String> held(Proc p) {
		List<String> names = new ArrayList<>();
		for (Mtx mutex = p.getHeldmtx(); mutex != null; mutex = mutex.getHeldNext()) {
			names.add(mutex.getDescription());
		}
		return names;
	}

	@Test
	void theMutexesOfAProcessStandOnItsListLastTakenFirst() {
		k.locks.lockGiant(a);
		k.locks.lockProcess(b, a);
		k.locks.lock(k.g.getUihashtblMtx(), a);
		assertEquals(List.of("uidinfo hash", "process lock", "Giant"), held(a));
		k.locks.unlockProcess(b, a);
		assertEquals(List.of("uidinfo hash", "Giant"), held(a));
		k.locks.unlock(k.g.getUihashtblMtx(), a);
		k.locks.unlockGiant(a);
		assertEquals(List.of(), held(a));
		assertEquals(List.of(), reversals);
	}

	@Test
	void aMutexStandsThereOnceHoweverDeepAndWithItsOwnerOnly() {
		k.locks.lockGiant(a);
		k.locks.lockGiant(a);
		k.locks.lockGiant(b);
		assertEquals(List.of("Giant"), held(a));
		assertEquals(List.of(), held(b));
		assertEquals(2, k.locks.dropGiant(a));
		assertEquals(List.of(), held(a));
		assertTrue(k.locks.lockGiant(b));
		assertEquals(List.of("Giant"), held(b));
	}

	@Test
	void spinMutexesAndLockmgrLocksStandElsewhere() {
		k.locks.lock(k.g.getSchedLock(), a);
		k.locks.unlock(k.g.getSchedLock(), a);
		k.locks.share(k.g.getAllprocLock(), a);
		k.locks.exclude(k.g.getProctreeLock(), b);
		k.locks.exclude(k.g.getProctreeLock(), b);
		assertEquals(List.of(), held(a));
		assertEquals(List.of(1, 2), List.of(a.getLocks(), b.getLocks()));
		k.locks.release(k.g.getAllprocLock(), a);
		k.locks.release(k.g.getProctreeLock(), b);
		assertEquals(List.of(0, 1), List.of(a.getLocks(), b.getLocks()));
	}

	@Test
	void usersComeAfterProcessesAndSchedLockLast() {
		Mtx user = a.getCred().getUidinfo().getMtx();
		k.locks.lock(k.g.getUihashtblMtx(), a);
		k.locks.lock(user, a);
		k.locks.lock(k.g.getSchedLock(), a);
		assertEquals(List.of(), reversals);
		k.locks.unlock(k.g.getSchedLock(), a);
		k.locks.lockProcess(b, a);
		k.locks.lock(k.g.getSchedLock(), b);
		k.locks.lockGiant(b);
		assertEquals(List.of("2: process lock after uidinfo hash", "2: process lock after uidinfo struct", "3: Giant after sched lock"),
				reversals);
	}

	@Test
	void whatASleeperKeepsDoesNotMatterWhenItTakesGiantBack() {
		k.locks.lockGiant(a);
		k.locks.share(k.g.getAllprocLock(), a);
		int depth = k.locks.dropGiant(a);
		k.locks.retakeGiant(a, depth);
		assertEquals(List.of(), reversals);
	}

	@Test
	void whereNobodyLooksNothingIsWrittenDown() {
		Machine unwatched = Machine.unwatched(ScriptParser.parse(SCRIPT.getBytes(StandardCharsets.US_ASCII)).script(), null);
		Kernel other = unwatched.kernel();
		Proc p = new ProcSlot();
		assertTrue(other.locks.lockGiant(p));
		assertNull(p.getHeldmtx());
	}
}
