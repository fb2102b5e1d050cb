package org.forkscope.debug.launch;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.source.SavedScript;
import org.forkscope.machine.Phase;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.machine.session.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SavedSessionTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private static byte[] save(MachineTarget target) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		target.save().get(30, TimeUnit.SECONDS).write(bytes);
		return bytes.toByteArray();
	}

	private ILaunchConfigurationWorkingCopy session(byte[] bytes) throws CoreException {
		return machine.configuration(machine.file("saved.fksession", bytes).getFullPath().toString());
	}

	@Test
	void anOpenedSessionStandsWhereItStood() throws Exception {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget target = machine.debugToStop(machine.script(FORK));
		target.session().addBookmark(new Bookmark(target.snapshot().position(), "the scan"));

		MachineTarget opened = machine.debugToStop(session(save(target)));

		assertEquals(target.snapshot().position(), opened.snapshot().position());
		assertEquals(target.snapshot().processes(), opened.snapshot().processes());
		assertEquals(target.session().bookmarks(), opened.session().bookmarks());
		assertInstanceOf(SavedScript.class, opened.scriptSource());
		assertTrue(opened.canResume());
	}

	@Test
	void whatTheLaunchHasSetCountsWithoutTheLaunch() throws Exception {
		ILaunchConfigurationWorkingCopy launch = machine.script(FORK);
		launch.setAttribute(DebugIds.attribute(MachineKey.SEED), "7");
		MachineTarget target = machine.debugToStop(launch);

		MachineTarget opened = machine.debugToStop(session(save(target)));

		assertEquals(7, opened.snapshot().settings().seed());
		assertEquals(target.snapshot().position(), opened.snapshot().position());
	}

	@Test
	void choicesAreOpenedWithTheSession() throws Exception {
		ILaunchConfigurationWorkingCopy launch = machine.script("init fork -> a\ninit fork -> b\ndump\na fork -> c\nb fork -> d\n");
		launch.setAttribute(DebugIds.ATTR_PROCESSES, "no-giant");
		launch.setAttribute(DebugIds.ATTR_CHOICES, "a 9\nb 9\na until user\n");
		MachineTarget target = machine.debugToStop(launch);
		byte[] bytes = save(target);

		MachineTarget opened = machine.debugToStop(session(bytes));

		assertEquals(target.snapshot().scheduling(), opened.snapshot().scheduling());
		assertEquals(target.snapshot().processes(), opened.snapshot().processes());
		assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(save(opened), StandardCharsets.UTF_8));
	}

	@Test
	void damagedAndForeignFilesAreRefusedWithASentence() throws Exception {
		byte[] good = save(machine.debugToStop(machine.script(FORK)));
		String half = new String(good, 0, good.length / 2, StandardCharsets.UTF_8);
		ILaunchConfigurationWorkingCopy damaged = session(half.getBytes(StandardCharsets.UTF_8));
		String message = assertThrows(CoreException.class, () -> MachineFixture.debug(damaged)).getMessage();
		assertTrue(message.startsWith("/scripts/saved.fksession: the session file is damaged near line "), message);

		ILaunchConfigurationWorkingCopy foreign = machine
				.configuration(machine.file("other.fksession", "[]").getFullPath().toString());
		assertEquals("/scripts/other.fksession: this is no session file of Forkscope",
				assertThrows(CoreException.class, () -> MachineFixture.debug(foreign)).getMessage());
	}

	@Test
	void whatTheScriptSetsItselfStaysAsItIs() {
		byte[] script = "machine seed=3 maxproc=40\ninit fork -> a\n".getBytes(StandardCharsets.UTF_8);

		assertEquals("machine seed=3 maxproc=40\ninit fork -> a\n", PortableScript.of(script, Map.of(MachineKey.SEED, "9")));
		assertEquals("machine pidmax=999\nmachine seed=3 maxproc=40\ninit fork -> a\n",
				PortableScript.of(script, Map.of(MachineKey.PIDMAX, "999")));
	}
}
