package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.debug.MachineFixture.thread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.ProcessInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThreadsTest {

	/** After pid 199 the pids from 100 on are used again. */
	private static final String REUSE = "machine maxproc=10 pidmax=200 randompid=0\n" + MachineFixture.longScript(250);

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static List<String> names(MachineTarget target) {
		return Arrays.stream(target.getThreads()).map(t -> ((MachineThread) t).getName()).toList();
	}

	@Test
	void everyProcessIsAThread() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		assertEquals(List.of("0 swapper", "1 swapper"), names(target));
		assertEquals(target.snapshot().processes(),
				Arrays.stream(target.getThreads()).map(t -> ((MachineThread) t).info()).toList());
	}

	@Test
	void framesAreThoseOfTheMachine() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));

		ProcessInfo init = target.snapshot().process(1);
		IStackFrame[] frames = target.currentThread().getStackFrames();

		assertEquals(init.frames(), Arrays.stream(frames).map(f -> ((KernelStackFrame) f).frame()).toList());
		assertEquals("fork1 PID_SCAN 315", frames[0].getName());
		assertEquals("fork 106", frames[1].getName());
		assertEquals("user line 1", frames[frames.length - 1].getName());
	}

	@Test
	void threadsAndFramesSurviveStops() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		PhaseBreakpoint.create(Phase.PUBLISH);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		IThread[] threads = target.getThreads();
		IStackFrame[] frames = target.currentThread().getStackFrames();

		machine.resume(target);

		assertSame(threads[1], thread(target, 1));
		for (int i = 0; i < frames.length; i++) {
			assertSame(frames[i], target.currentThread().getStackFrames()[i]);
		}
	}

	@Test
	void aThreadEndsWithItsProcess() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		target.currentThread().stepOver();
		machine.events().nextStop(target);
		MachineThread child = thread(target, 2);
		assertFalse(child.isTerminated());

		machine.resume(target);

		assertTrue(child.isTerminated());
		assertFalse(child.isSuspended() || child.canResume() || child.canStepInto());
		assertNull(child.getTopStackFrame());
		assertEquals(2, target.getThreads().length);
	}

	@Test
	void aReusedPidIsAnotherThread() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(REUSE);
		PhaseBreakpoint breakpoint = PhaseBreakpoint.create(Phase.FD_SETUP);
		breakpoint.setHitCount(110);
		machine.resume(target);
		int pid = newest(target).pid();
		MachineThread first = thread(target, pid);
		assertEquals(pid + " swapper", first.getName());
		breakpoint.setHitCount(target.hits(breakpoint) + 98);
		machine.resume(target);
		while (newest(target).pid() != pid) {
			machine.resume(target);
		}

		MachineThread second = thread(target, pid);

		assertNotSame(first, second);
		assertTrue(first.isTerminated());
		assertEquals(pid + " swapper (born @" + second.process().birth() + ")", second.getName());
	}

	private static ProcessInfo newest(MachineTarget target) {
		List<ProcessInfo> processes = target.snapshot().processes();
		return processes.get(processes.size() - 1);
	}

	@Test
	void theKernelIsAThreadWhileItWorks() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script("kernel kthread_create helper\ninit open\n"));

		MachineThread kernel = target.currentThread();

		assertEquals("kernel", kernel.getName());
		assertNull(kernel.process());
		assertNull(kernel.info());
		assertEquals("fork1", ((KernelStackFrame) kernel.getTopStackFrame()).frame().function());
		assertSame(kernel, target.getThreads()[0]);
		kernel.stepReturn();
		machine.events().nextStop(target);
		assertSame(kernel, target.currentThread());
		machine.resume(target);
		assertFalse(Arrays.asList(target.getThreads()).contains(kernel));
	}

	@Test
	void partsAdaptToWhatTheyBelongTo() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);
		MachineThread thread = target.currentThread();
		IStackFrame frame = thread.getTopStackFrame();

		assertSame(target, frame.getAdapter(MachineTarget.class));
		assertSame(thread, frame.getAdapter(MachineThread.class));
		assertSame(thread, frame.getVariables()[0].getAdapter(MachineThread.class));
		assertSame(thread, frame.getVariables()[0].getValue().getAdapter(MachineThread.class));
		assertNull(target.getAdapter(MachineThread.class));
	}

	@Test
	void aMachineCannotBeLetGo() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		assertFalse(target.canDisconnect() || target.isDisconnected() || target.supportsStorageRetrieval());
		assertThrows(DebugException.class, target::disconnect);
		assertThrows(DebugException.class, () -> target.getMemoryBlock(0, 1));
	}
}
