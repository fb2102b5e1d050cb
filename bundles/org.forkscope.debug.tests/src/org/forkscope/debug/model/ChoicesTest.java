package org.forkscope.debug.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.session.Branch;
import org.forkscope.machine.session.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Machines whose processes run at once, under the debugger. */
class ChoicesTest {

	private static final String TWO = "init fork -> a\ninit fork -> b\ndump\na fork -> c\nb fork -> d\n";
	private static final int A = 2;
	private static final int B = 3;

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	@AfterEach
	void askNoMore() {
		AskingMode.set(false);
	}

	private ILaunchConfigurationWorkingCopy launch(Mode mode, String choices) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(TWO);
		configuration.setAttribute(DebugIds.ATTR_PROCESSES, mode.word());
		configuration.setAttribute(DebugIds.ATTR_CHOICES, choices);
		return configuration;
	}

	@Test
	void withoutAnAttributeNothingRunsAtOnce() throws CoreException {
		AskingMode.set(true);
		MachineTarget target = machine.debugToStop(machine.script(TWO));
		assertEquals(Stop.Kind.END, target.snapshot().stop().kind());
		assertEquals(Scheduling.IN_TURN, target.snapshot().scheduling());
		assertFalse(target.hasChoices());
	}

	@Test
	void whatTheLaunchSaysIsDone() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = launch(Mode.NO_GIANT, "a until user\n");
		configuration.setAttribute(DebugIds.ATTR_CPUS, 3);
		MachineTarget target = machine.debugToStop(configuration);
		assertTrue(target.hasChoices());
		assertEquals(new Scheduling(Mode.NO_GIANT, 3), target.snapshot().scheduling());
		assertEquals("c", target.snapshot().process(4).label());
	}

	@Test
	void asksAndLetsTheChosenProcessGo() throws CoreException {
		AskingMode.set(true);
		MachineTarget target = machine.debugToStop(launch(Mode.GIANT, ""));
		assertEquals("choice of b, a", target.snapshot().stop().reason());
		assertEquals(MachineFixture.thread(target, B), target.currentThread());
		assertTrue(target.canRunNext(MachineFixture.thread(target, A).process()));
		assertFalse(target.canRunNext(MachineFixture.thread(target, B).process()), "it goes next anyway");
		assertFalse(target.canRunNext(MachineFixture.thread(target, 1).process()), "init has nothing to do");

		AskingMode.set(false);
		target.runNext(MachineFixture.thread(target, A).process());
		machine.events().nextStop(target);

		assertEquals(MachineFixture.thread(target, A), target.currentThread());
		machine.resume(target);
		assertEquals(Stop.Kind.END, target.snapshot().stop().kind());
	}

	@Test
	void whereNobodyHasAChoiceNobodyCanBeChosen() throws CoreException {
		MachineTarget target = machine.debugToFirstLine("plain.fks", TWO);
		target.runNext(MachineFixture.thread(target, 1).process());
		assertTrue(target.canGoOn(), "no command is under way");
	}

	@Test
	void otherChoicesAreTakenFromText() throws Exception {
		MachineTarget target = machine.debugToStop(launch(Mode.GIANT, ""));
		assertEquals("d", target.snapshot().process(4).label());
		target.session().choose(target.snapshot(), "a until user\n").get(30, TimeUnit.SECONDS);
		machine.events().nextStop(target);
		machine.resume(target);
		assertEquals("c", target.snapshot().process(4).label());
		Branch original = target.session().branches().get(30, TimeUnit.SECONDS).get(0);
		target.switchTo(original);
		machine.events().nextStop(target);
		machine.resume(target);
		assertEquals("d", target.snapshot().process(4).label());
	}
}
