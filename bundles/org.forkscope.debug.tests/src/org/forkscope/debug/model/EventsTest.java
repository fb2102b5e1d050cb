package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.debug.MachineFixture.debug;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.model.IDebugElement;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static DebugEvent last(List<DebugEvent> set) {
		return set.get(set.size() - 1);
	}

	private static void assertEvent(int kind, int detail, Object source, DebugEvent event) {
		assertEquals(kind, event.getKind(), event::toString);
		assertEquals(detail, event.getDetail(), event::toString);
		assertSame(source, event.getSource());
	}

	/**
	 * Each stop is one set; nothing comes before or after it but the start that leads to the next, and a word that the machine has
	 * moved where it is not the end of a step of the thread that it is about.
	 */
	@Test
	void oneSetForEachStop() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		PhaseBreakpoint.create(Phase.PUBLISH);
		MachineTarget target = machine.debugToFirstLine(FORK);
		machine.resume(target);
		machine.resume(target);
		target.currentThread().stepOver();
		machine.events().nextStop(target);
		machine.resume(target);
		target.terminate();
		machine.events().termination(target);

		List<String> kinds = machine.events().all().stream().filter(set -> isOf(target, set)).map(EventsTest::kinds).toList();

		assertEquals(List.of("CREATE", "RESUME", "MOVED", "CHANGE SUSPEND", "RESUME", "MOVED", "CHANGE SUSPEND", "RESUME", "MOVED",
				"CHANGE SUSPEND", "RESUME", "CHANGE SUSPEND", "RESUME", "MOVED", "CHANGE SUSPEND", "TERMINATE"), kinds);
	}

	private static boolean isOf(MachineTarget target, List<DebugEvent> set) {
		return set.get(0).getSource() instanceof IDebugElement element && element.getDebugTarget() == target;
	}

	private static String kinds(List<DebugEvent> set) {
		return String.join(" ", set.stream().map(EventsTest::kind).toList());
	}

	private static String kind(DebugEvent event) {
		return switch (event.getKind()) {
			case DebugEvent.CREATE -> "CREATE";
			case DebugEvent.RESUME -> "RESUME";
			case DebugEvent.SUSPEND -> "SUSPEND";
			case DebugEvent.CHANGE -> "CHANGE";
			case DebugEvent.MODEL_SPECIFIC -> event.getDetail() == DebugIds.MOVED ? "MOVED" : "?";
			default -> "TERMINATE";
		};
	}

	@Test
	void aBreakpointSuspendsTheThreadWhoseStepIsNext() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = debug(machine.script(FORK));

		List<DebugEvent> set = machine.events().nextStop(target);

		assertEvent(DebugEvent.CHANGE, DebugEvent.CONTENT, target, set.get(0));
		assertEvent(DebugEvent.SUSPEND, DebugEvent.BREAKPOINT, MachineFixture.thread(target, 1), last(set));
	}

	@Test
	void aStepIsToldAsAStepOfItsThread() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		MachineThread thread = target.currentThread();

		thread.stepInto();
		List<DebugEvent> start = machine.events().nextStart(target);
		List<DebugEvent> stop = machine.events().nextStop(target);

		assertEquals(1, start.size());
		assertEvent(DebugEvent.RESUME, DebugEvent.STEP_INTO, thread, start.get(0));
		assertTrue(last(start).isStepStart());
		assertEquals(2, stop.size());
		assertEvent(DebugEvent.CHANGE, DebugEvent.STATE, target, stop.get(0));
		assertEvent(DebugEvent.SUSPEND, DebugEvent.STEP_END, thread, last(stop));
	}

	@Test
	void aNewProcessChangesTheTarget() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		target.currentThread().stepOver();
		List<DebugEvent> stop = machine.events().nextStop(target);

		assertEvent(DebugEvent.CHANGE, DebugEvent.CONTENT, target, stop.get(0));
		assertEvent(DebugEvent.SUSPEND, DebugEvent.STEP_END, MachineFixture.thread(target, 2), last(stop));
		assertEquals(2, stop.size());
	}

	@Test
	void aProcessThatOnlyLooksDifferentChangesAlone() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		target.currentThread().stepOver();
		machine.events().nextStop(target);
		target.currentThread().stepOver();
		machine.events().nextStop(target);
		MachineThread child = target.currentThread();

		child.stepOver();
		List<DebugEvent> stop = machine.events().nextStop(target);

		assertEvent(DebugEvent.CHANGE, DebugEvent.CONTENT, child, stop.get(0));
		assertEvent(DebugEvent.SUSPEND, DebugEvent.STEP_END, MachineFixture.thread(target, 1), last(stop));
	}

	@Test
	void goingBackIsToldAsAStep() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long position = target.snapshot().position();
		MachineThread thread = target.currentThread();
		thread.stepInto();
		machine.events().nextStop(target);

		target.session().goTo(position);

		assertEvent(DebugEvent.RESUME, DebugEvent.STEP_INTO, thread, machine.events().nextStart(target).get(0));
		assertEvent(DebugEvent.SUSPEND, DebugEvent.CLIENT_REQUEST, thread, last(machine.events().nextStop(target)));
		assertEquals(position, target.snapshot().position());
	}

	@Test
	void aPanicIsAStopAtTheEnd() throws Exception {
		KernelLineBreakpoint.create(KernelListing.KERN_FORK, 436);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		KernelVariable parent = (KernelVariable) Arrays.stream(target.currentThread().getTopStackFrame().getVariables())
				.filter(v -> ((KernelVariable) v).getName().equals("p1")).findFirst().orElseThrow();
		target.session().set(target.snapshot(), parent.info().object(), "p_limit", "NULL").get(30, TimeUnit.SECONDS);
		machine.events().nextStop(target);

		target.resume();
		List<DebugEvent> set = machine.events().nextStop(target);

		assertEquals(DebugEvent.BREAKPOINT, last(set).getDetail());
		assertTrue(target.isAtEnd());
		assertFalse(target.canResume());
		assertEquals("@" + target.snapshot().position() + "  " + target.snapshot().stop().reason() + "\n",
				MachineFixture.err(target.getProcess()));
	}

	@Test
	void resumeIsToldOfTheWholeMachine() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		target.resume();

		assertEvent(DebugEvent.RESUME, DebugEvent.CLIENT_REQUEST, target, machine.events().nextStart(target).get(0));
	}

	@Test
	void theEndSuspendsTheTarget() throws CoreException {
		MachineTarget target = debug(machine.script(FORK));

		List<DebugEvent> set = machine.events().nextStop(target);

		assertEvent(DebugEvent.SUSPEND, DebugEvent.CLIENT_REQUEST, target, last(set));
		assertNull(target.currentThread());
	}

	@Test
	void aMachineThatRunsCanBeSuspended() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(MachineFixture.longScript(50_000));
		target.resume();
		machine.events().nextStart(target);
		assertTrue(target.canSuspend());
		assertFalse(target.canResume());
		assertFalse(target.isSuspended());

		target.suspend();
		List<DebugEvent> set = machine.events().nextStop(target);

		assertEvent(DebugEvent.SUSPEND, DebugEvent.CLIENT_REQUEST, target.currentThread(), last(set));
		assertEquals(Stop.Kind.SUSPEND, target.snapshot().stop().kind());
		assertFalse(target.isAtEnd());
	}

	@Test
	void aMachineThatRunsCanBeTerminated() throws CoreException {
		MachineTarget target = debug(machine.script(MachineFixture.longScript(50_000)));

		target.terminate();
		machine.events().termination(target);
		machine.events().termination(target.getProcess());

		assertEquals(0, target.getThreads().length);
		assertTrue(target.getLaunch().isTerminated());
	}
}
