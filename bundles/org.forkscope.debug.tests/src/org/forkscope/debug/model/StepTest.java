package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.debug.MachineFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IStackFrame;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.FrameInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StepTest {

	private static final int LIMIT_SECONDS = 60;

	/** A step, such as a method reference of the step's element. */
	private interface Step {
		void take() throws DebugException;
	}

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private void step(MachineTarget target, Step step) throws DebugException {
		step.take();
		machine.events().nextStop(target);
	}

	private static KernelStackFrame top(MachineTarget target) {
		return (KernelStackFrame) target.currentThread().getTopStackFrame();
	}

	private static List<String> functions(MachineThread thread) {
		return thread.info().frames().stream().map(FrameInfo::function).toList();
	}

	@Test
	void stepIntoFromUserModeEntersTheKernel() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long position = target.snapshot().position();
		assertTrue(top(target).canStepInto());

		step(target, top(target)::stepInto);

		assertEquals(position + 1, target.snapshot().position());
		assertEquals(List.of("Xint0x80_syscall", "user"), functions(target.currentThread()));
	}

	@Test
	void stepOverInUserModeGoesToTheNextLine() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		step(target, top(target)::stepOver);

		assertEquals(2, target.currentThread().process().pid());
		assertEquals(2, top(target).getLineNumber());
		step(target, top(target)::stepOver);
		step(target, top(target)::stepOver);
		assertEquals(1, target.currentThread().process().pid());
		assertEquals(4, top(target).getLineNumber());
		step(target, top(target)::stepOver);
		assertTrue(target.isAtEnd());
	}

	@Test
	void userModeHasNothingToReturnTo() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		assertFalse(top(target).canStepReturn());
		assertFalse(target.currentThread().canStepReturn());
	}

	@Test
	void stepOverInTheKernelStaysInTheFunction() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		KernelStackFrame frame = top(target);

		step(target, frame::stepOver);

		assertSame(frame, top(target));
		assertEquals("fork1", frame.frame().function());
		assertEquals(1, target.currentThread().process().pid());
	}

	@Test
	void stepReturnLeavesTheFunction() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));

		step(target, top(target)::stepReturn);

		assertEquals("fork", top(target).frame().function());
		assertEquals(2, target.snapshot().process(2).pid());
	}

	@Test
	void stepIntoEntersACalledFunctionAndStepOverDoesNot() throws CoreException {
		KernelLineBreakpoint.create(KernelListing.KERN_FORK, 443);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		int depth = top(target).frame().depth();

		step(target, top(target)::stepInto);
		assertTrue(top(target).frame().depth() > depth, top(target).getName());
		assertEquals("fork1", functions(target.currentThread()).get(1));

		step(target, top(target)::stepReturn);
		assertEquals("fork1", top(target).frame().function());
	}

	@Test
	void stepReturnOfALowerFrameReturnsFromThatFrame() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		IStackFrame fork = target.currentThread().getStackFrames()[1];
		assertEquals("fork", ((KernelStackFrame) fork).frame().function());

		step(target, fork::stepReturn);

		assertEquals("syscall", top(target).frame().function());
	}

	@Test
	void stepOverOfTheUserFrameInTheKernelGoesToTheNextLine() throws CoreException {
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		breakpoint.delete();
		IStackFrame[] frames = target.currentThread().getStackFrames();

		step(target, frames[frames.length - 1]::stepOver);

		assertEquals(2, top(target).getLineNumber());
		assertTrue(top(target).frame().isUser());
	}

	@Test
	void stepPhaseGoesToTheNextPhase() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_START);
		MachineTarget target = machine.debugToStop(machine.script(FORK));

		step(target, target.currentThread()::stepPhase);

		assertTrue(top(target).frame().phase().compareTo(Phase.PID_START) > 0);
	}

	@Test
	void aStepOfAnotherProcessRunsUntilThatProcessHasTakenIt() throws CoreException {
		MachineTarget target = machine.debugToFirstLine("init fork -> a\ninit open\na open\ninit open\n");
		step(target, top(target)::stepOver);
		assertEquals(1, target.currentThread().process().pid());

		step(target, thread(target, 2)::stepInto);

		assertEquals(2, target.currentThread().process().pid());
	}

	@Test
	void aZombieCannotStep() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		for (int line = 2; line <= 4; line++) {
			step(target, top(target)::stepOver);
		}

		MachineThread zombie = thread(target, 2);

		assertEquals("SZOMB", zombie.info().stat());
		assertFalse(zombie.canStepInto() || zombie.canStepOver() || zombie.canStepReturn());
		assertTrue(functions(zombie).contains("exit1"), functions(zombie)::toString);
	}

	@Test
	void aBreakpointOnTheWayEndsAStep() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToFirstLine(FORK);

		top(target).stepOver();
		List<DebugEvent> stop = machine.events().nextStop(target);

		DebugEvent suspend = stop.get(stop.size() - 1);
		assertEquals(DebugEvent.BREAKPOINT, suspend.getDetail());
		assertSame(target.currentThread(), suspend.getSource());
	}

	@Test
	void aCommandOnTheWayKeepsOthersOut() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long position = target.snapshot().position();
		CountDownLatch held = new CountDownLatch(1);
		target.session().ask(target.snapshot(), inspector -> hold(held));

		top(target).stepInto();
		target.resume();
		held.countDown();
		machine.events().nextStop(target);

		assertEquals(position + 1, target.snapshot().position());
		assertTrue(target.canResume());
	}

	/** Keeps the machine's thread until it is let go. */
	private static boolean hold(CountDownLatch held) {
		try {
			return held.await(LIMIT_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
