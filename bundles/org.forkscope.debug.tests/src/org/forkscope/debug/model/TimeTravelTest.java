package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.StepKind;
import org.forkscope.machine.session.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimeTravelTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static long position(MachineTarget target) {
		return target.snapshot().position();
	}

	private void go(MachineTarget target, Runnable trip) {
		trip.run();
		machine.events().nextStop(target);
	}

	private void goTo(MachineTarget target, String where) {
		go(target, () -> target.goTo(PositionExpression.parse(where)));
	}

	@Test
	void stepsBackIntoWhatWasExecutedLast() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		long here = position(target);

		go(target, () -> target.currentThread().stepBackInto());

		assertEquals(here - 1, position(target));
		assertEquals("back at @" + (here - 1), target.snapshot().stop().reason());
		go(target, () -> target.currentThread().stepInto());
		assertEquals(here, position(target));
	}

	@Test
	void stepsBackOutToTheCaller() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		KernelStackFrame fork1 = (KernelStackFrame) target.currentThread().getTopStackFrame();

		go(target, () -> target.currentThread().stepBackOut());

		KernelStackFrame caller = (KernelStackFrame) target.currentThread().getTopStackFrame();
		assertEquals(fork1.frame().depth() - 1, caller.frame().depth());
	}

	@Test
	void stepsBackOverALineOfTheWorkload() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long first = position(target);
		go(target, () -> target.currentThread().stepOver());
		assertTrue(position(target) > first);

		go(target, () -> target.currentThread().stepBackOver());

		assertEquals(first, position(target));
	}

	@Test
	void reverseResumeStopsAtTheBreakpointBefore() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		long hit = position(target);
		machine.resume(target);
		assertTrue(target.isAtEnd());

		go(target, target::reverseResume);

		assertEquals(hit, position(target));
		assertEquals(Stop.Kind.BREAKPOINT, target.snapshot().stop().kind());
		go(target, target::reverseResume);
		assertEquals("start of the run", target.snapshot().stop().reason());
		assertTrue(target.canTravel(), "the session stays alive at the start");
	}

	@Test
	void atTheEndThereIsAWayBack() throws CoreException {
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		long end = position(target);
		assertFalse(target.canResume());
		assertTrue(target.canTravel());

		go(target, () -> target.stepBack(StepKind.SCRIPT_LINE));

		assertTrue(position(target) < end);
		assertTrue(target.canResume());
	}

	@Test
	void goesToPositionsInWordsAndAmongVisitedOnes() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long first = position(target);
		assertFalse(target.canGoBack());

		goTo(target, "+10");
		assertEquals(first + 10, position(target));
		goTo(target, "pid 2 birth");
		long birth = position(target);

		go(target, target::back);
		assertEquals(first + 10, position(target));
		assertTrue(target.canGoForward());
		go(target, target::forward);
		assertEquals(birth, position(target));
		assertFalse(target.canGoForward());
	}

	@Test
	void aProcessThatIsNotThereIsSaidAndNothingMoves() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		long first = position(target);

		goTo(target, "pid 99 birth");

		assertEquals(first, position(target));
		assertEquals("no process with pid 99 has its birth in this run", target.snapshot().stop().reason());
	}

	@Test
	void nothingTravelsWhileTheMachineIsOff() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		target.terminate();
		machine.events().termination(target);

		assertFalse(target.canTravel());
		target.reverseResume();
		target.back();
		assertTrue(target.isTerminated());
	}
}
