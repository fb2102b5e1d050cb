package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.model.IThread;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.ScriptLineBreakpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More processes than there may be threads. */
class ManyProcessesTest {

	private static final int LIMIT = 10;
	private static final int CHILDREN = 40;
	private static final int FIRST_PID = 2;
	private static final String LAST = "a" + (CHILDREN - 1);

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	@BeforeEach
	void setLimit() {
		InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE).putInt(DebugIds.SHOWN_PROCESSES, LIMIT);
	}

	@AfterEach
	void removeLimit() {
		InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE).remove(DebugIds.SHOWN_PROCESSES);
	}

	/** Stands where the last of so many children is about to open a file. */
	private MachineTarget stopped() throws CoreException {
		StringBuilder script = new StringBuilder();
		for (int i = 0; i < CHILDREN; i++) {
			script.append("init fork -> a" + i + '\n');
		}
		var file = machine.file("many.fks", script + LAST + " open\n" + LAST + " exit 0\ninit wait4 " + LAST + '\n');
		ScriptLineBreakpoint.create(file, CHILDREN + 1);
		return machine.debugToStop(machine.configuration(file.getFullPath().toString()));
	}

	private static List<IThread> threads(MachineTarget target) {
		return Arrays.asList(target.getThreads());
	}

	private static int rest(MachineTarget target) {
		return ((MoreProcesses) target.getThreads()[LIMIT]).count();
	}

	@Test
	void onlySomeAreThreadsAndTheLastStandsForTheRest() throws CoreException {
		MachineTarget target = stopped();

		assertEquals(LIMIT + 1, target.getThreads().length);
		assertEquals(target.snapshot().processes().size() - LIMIT, rest(target));
		assertEquals(rest(target) + " more processes: see Process Tree", target.getThreads()[LIMIT].getName());
	}

	@Test
	void theOneWhoseStepIsNextIsAmongThem() throws CoreException {
		MachineTarget target = stopped();

		assertEquals(FIRST_PID + CHILDREN - 1, target.currentThread().process().pid());
		assertTrue(threads(target).contains(target.currentThread()));
	}

	@Test
	void theyAreInTheOrderOfTheirPids() throws CoreException {
		List<Integer> pids = threads(stopped()).stream().filter(MachineThread.class::isInstance)
				.map(thread -> ((MachineThread) thread).process().pid()).toList();

		assertEquals(pids.stream().sorted().toList(), pids);
	}

	@Test
	void oneThatIsWantedBecomesAThreadAndIsSuspended() throws CoreException {
		MachineTarget target = stopped();
		int pid = FIRST_PID + CHILDREN / 2;
		assertFalse(threads(target).stream().anyMatch(thread -> thread.toString().startsWith(pid + " ")));

		target.select(target.snapshot().process(pid).id());

		List<DebugEvent> set = machine.events().nextStop(target);
		assertSame(thread(target, pid), set.get(set.size() - 1).getSource());
		assertEquals(LIMIT + 1, target.getThreads().length);
	}

	@Test
	void oneThatWasLookedAtStaysWhileOthersCome() throws CoreException {
		MachineTarget target = stopped();
		int pid = FIRST_PID + CHILDREN / 2;
		target.select(target.snapshot().process(pid).id());
		machine.events().nextStop(target);
		MachineThread wanted = thread(target, pid);

		target.currentThread().stepInto();
		machine.events().nextStop(target);

		assertSame(wanted, thread(target, pid));
	}

	@Test
	void theRestTakesNoStepsButRunsWithTheMachine() throws CoreException {
		MachineTarget target = stopped();
		IThread rest = target.getThreads()[LIMIT];

		assertTrue(rest.isSuspended() && rest.canResume());
		assertFalse(rest.canStepInto() || rest.canStepOver() || rest.canStepReturn() || rest.isStepping() || rest.hasStackFrames());
		assertNull(rest.getTopStackFrame());
		rest.resume();
		machine.events().nextStop(target);
		assertTrue(target.isAtEnd());
	}
}
