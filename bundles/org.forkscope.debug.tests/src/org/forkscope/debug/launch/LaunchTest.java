package org.forkscope.debug.launch;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.forkscope.debug.MachineFixture.debug;
import static org.forkscope.debug.MachineFixture.err;
import static org.forkscope.debug.MachineFixture.out;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.MachineSettings.Boot;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.machine.session.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	@Test
	void runModeRunsToTheEndAndTerminates() throws CoreException {
		IProcess process = machine.run(machine.script(FORK));

		assertEquals("test.fks", process.getLabel());
		assertEquals(0, process.getExitValue());
		assertNull(process.getLaunch().getDebugTarget());
		assertTrue(process.getLaunch().isTerminated());
		String[] lines = out(process).split("\n");
		assertTrue(lines[1].matches("@\\d+  init fork -> a = 2"), lines[1]);
		assertTrue(lines[lines.length - 1].matches("@\\d+  end of the run"), out(process));
	}

	@Test
	void failuresOfCallsAreErrorsOnTheConsole() throws CoreException {
		IProcess process = machine.run(machine.script("init rfork RFFDG|RFCFDG\ninit setuid 1\n"));

		assertTrue(err(process).matches("@\\d+  init rfork RFFDG\\|RFCFDG: EINVAL\n"), err(process));
		assertTrue(out(process).contains("init setuid 1 = 0"), out(process));
	}

	@Test
	void debugModeStaysAtTheEnd() throws CoreException {
		MachineTarget target = machine.debugToStop(machine.script(FORK));

		assertTrue(target.isAtEnd());
		assertTrue(target.isSuspended());
		assertFalse(target.canResume());
		assertTrue(target.canTerminate());
		assertEquals("end of the run at @" + target.snapshot().position(), target.snapshot().stop().reason());
		assertThrows(DebugException.class, target.getProcess()::getExitValue);
		target.terminate();
		machine.events().termination(target);
		assertTrue(out(target.getProcess()).endsWith("  end of the run\n"));
	}

	@Test
	void whenTerminatedBeforeTheEndTheConsoleSaysWhere() throws CoreException {
		MachineTarget target = machine.debugToFirstLine(FORK);

		target.terminate();
		machine.events().termination(target);

		assertEquals("@" + target.snapshot().position() + "  terminated\n", out(target.getProcess()));
		assertTrue(target.isTerminated());
		assertFalse(target.canTerminate() || target.canResume() || target.canSuspend() || target.isSuspended());
		assertTrue(target.getLaunch().isTerminated());
	}

	@Test
	void stopsAtTheFirstLineWhenAsked() throws CoreException {
		MachineTarget target = machine.debugToFirstLine("# a comment\n" + FORK);

		assertEquals(Stop.Kind.START, target.snapshot().stop().kind());
		assertEquals(2, target.currentThread().getTopStackFrame().getLineNumber());
	}

	@Test
	void anEmptyScriptIsAtItsEndAtOnce() throws CoreException {
		IProcess process = machine.run(machine.script("# nothing\n"));

		assertTrue(out(process).startsWith("The workload makes no calls: the machine boots and is at its end at once.\n@"),
				out(process));
	}

	@Test
	void relaunchStartsAnotherMachine() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		MachineTarget first = machine.debugToStop(configuration);
		first.terminate();
		machine.events().termination(first);

		MachineTarget second = machine.debugToStop(configuration);

		assertNotSame(first.session(), second.session());
		assertEquals(first.snapshot(), second.snapshot());
	}

	@Test
	void twoMachinesDoNotDisturbEachOther() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		configuration.setAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, true);
		MachineTarget first = debug(configuration);
		MachineTarget second = debug(configuration);
		machine.events().nextStop(first);
		machine.events().nextStop(second);

		machine.resume(second);

		assertTrue(second.isAtEnd());
		assertEquals(Stop.Kind.START, first.snapshot().stop().kind());
		second.terminate();
		machine.events().termination(second);
		assertTrue(first.isSuspended());
		machine.resume(first);
		assertEquals(second.snapshot(), first.snapshot());
	}

	@Test
	void aFileOutsideTheWorkspaceIsAWorkload(@TempDir Path folder) throws Exception {
		Path script = Files.writeString(folder.resolve("outside.fks"), FORK);

		MachineTarget target = machine.debugToStop(machine.configuration(script.toString()));

		assertEquals("outside.fks", target.getName());
		assertEquals(new WorkloadFile(null, script), target.workload());
		assertTrue(target.isAtEnd());
	}

	@Test
	void aPathOnDiskThatIsInTheWorkspaceIsTheFileOfTheWorkspace() throws CoreException {
		IFile file = machine.file("inside.fks", FORK);

		MachineTarget target = machine.debugToStop(machine.configuration(file.getLocation().toOSString()));

		assertEquals(WorkloadFile.of(file), target.workload());
	}

	@Test
	void variablesInThePathAreReplaced() throws CoreException {
		machine.file("variable.fks", FORK);

		MachineTarget target = machine.debugToStop(machine.configuration("${workspace_loc:/scripts/variable.fks}"));

		assertEquals("/scripts/variable.fks", target.workload().text());
	}

	@Test
	void settingsOfTheLaunchCountWhereTheScriptSaysNothing() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script("machine maxproc=20 seed=7\n" + FORK);
		configuration.setAttribute(DebugIds.attribute(MachineKey.MAXPROC), "30");
		configuration.setAttribute(DebugIds.attribute(MachineKey.PIDMAX), "400");
		configuration.setAttribute(DebugIds.attribute(MachineKey.BOOT), "full");
		configuration.setAttribute(DebugIds.attribute(MachineKey.RANDOMPID), "");

		MachineTarget target = machine.debugToStop(configuration);

		var settings = target.snapshot().settings();
		assertEquals(20, settings.maxproc());
		assertEquals(7, settings.seed());
		assertEquals(400, settings.pidmax());
		assertEquals(Boot.FULL, settings.boot());
		assertNull(settings.randompid());
	}

	@Test
	void theScriptIsReadAtLaunch() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		configuration.setAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, true);
		MachineTarget first = machine.debugToStop(configuration);
		first.workload().file().setContents(new ByteArrayInputStream("init open\n".getBytes()), true, false, null);

		machine.resume(first);

		assertTrue(out(first.getProcess()).contains("a exit 3"), out(first.getProcess()));
		assertFalse(out(machine.run(configuration)).contains("a exit 3"));
	}

	@Test
	void aLaunchStandsForItsMachine() throws CoreException {
		MachineTarget target = machine.debugToStop(machine.script(FORK));

		ILaunch launch = target.getLaunch();
		assertEquals(target, Adapters.adapt(launch, MachineTarget.class));
		assertEquals(target, Adapters.adapt(target.getProcess(), MachineTarget.class));
		assertEquals(ILaunchManager.DEBUG_MODE, launch.getLaunchMode());
	}
}
