package org.forkscope.debug.launch;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.MachineFixture;
import org.forkscope.machine.script.MachineKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	/** Launching fails with that text, and leaves nothing behind. */
	private static void assertRefused(String message, ILaunchConfigurationWorkingCopy configuration) {
		ILaunch[] before = MachineFixture.manager().getLaunches();
		Set<Thread> threads = machines();
		for (String mode : new String[] { ILaunchManager.RUN_MODE, ILaunchManager.DEBUG_MODE }) {
			IStatus status = assertThrows(CoreException.class, () -> configuration.launch(mode, null)).getStatus();
			assertEquals(message, status.getMessage());
			assertNull(status.getException());
		}
		assertArrayEquals(before, MachineFixture.manager().getLaunches());
		assertTrue(threads.containsAll(machines()), "a machine was switched on");
	}

	private static Set<Thread> machines() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("Forkscope machine"))
				.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void noWorkload(String text) throws CoreException {
		assertRefused("No workload is chosen: select a syscall script (.fks).", machine.configuration(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/scripts/missing.fks", "/nowhere/missing.fks", "missing.fks", "/scripts", "/" })
	void noSuchFile(String text) throws CoreException {
		assertRefused("The workload " + text + " does not exist.", machine.configuration(text));
	}

	@Test
	void notAPath() throws CoreException {
		assertRefused("a\0b is not a path of a file.", machine.configuration("a\0b"));
	}

	@Test
	void aFolder(@TempDir Path folder) throws CoreException {
		assertRefused("The workload " + folder + " does not exist.", machine.configuration(folder.toString()));
	}

	@Test
	void deletedInTheWorkspace() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		fileOf(configuration).delete(true, null);

		assertRefused("The workload /scripts/test.fks does not exist.", configuration);
	}

	@Test
	void deletedBehindTheWorkspacesBack() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		Files.delete(fileOf(configuration).getLocation().toPath());

		assertRefused("The workload /scripts/test.fks does not exist.", configuration);
	}

	private static IFile fileOf(ILaunchConfigurationWorkingCopy configuration) throws CoreException {
		return WorkloadFile.locate(configuration.getAttribute(DebugIds.ATTR_FILE, "")).file();
	}

	/** Memory of a process is a file that nobody can read at 0. */
	@Test
	void unreadable() throws CoreException {
		assertRefused("The workload /proc/self/mem cannot be read: Input/output error", machine.configuration("/proc/self/mem"));
	}

	@Test
	void unknownFlag() throws CoreException {
		assertRefused("/scripts/test.fks:2:12: unknown flag RFPROCC (did you mean RFPROC?)",
				machine.script("# one\ninit rfork RFPROCC\ninit nonsense\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"big-lock | 1 | '' | Processes run in-turn, giant or no-giant, not big-lock.",
			"no-giant | 9 | '' | There can be 1 to 8 processors, not 9.",
			"giant | 0 | '' | There can be 1 to 8 processors, not 0.",
			"giant | 1 | init for ever | Choices of the launch: line 1, column 6: for is no number of steps: 1 to 999999999 are, or the word until",
			"giant | 1 | nobody 2 | Choices of the launch: line 1, column 1: nobody cannot take a step here; a, init can" })
	void howProcessesRun(String mode, int cpus, String choices, String message) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script("init fork -> a\ndump\ninit fork -> b\n");
		configuration.setAttribute(DebugIds.ATTR_PROCESSES, mode);
		configuration.setAttribute(DebugIds.ATTR_CPUS, cpus);
		configuration.setAttribute(DebugIds.ATTR_CHOICES, choices);
		assertRefused(message, configuration);
	}

	@Test
	void aCommentThatMakesACallCountsOnlyWhereProcessesRunAtOnce() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script("init fork -> a\ndump\n#! a kill b SIGSTOP\n");
		configuration.setAttribute(DebugIds.ATTR_PROCESSES, "giant");
		assertRefused("/scripts/test.fks:3:1: b is not a process or an id", configuration);
	}

	@Test
	void syntaxErrorOutsideTheWorkspace(@TempDir Path folder) throws Exception {
		Path script = Files.writeString(folder.resolve("bad.fks"), "init fork\ninit frok\n");

		assertRefused(script + ":2:6: unknown call frok (did you mean fork?)", machine.configuration(script.toString()));
	}

	@Test
	void unknownLabel() throws CoreException {
		IStatus status = assertThrows(CoreException.class,
				() -> machine.script("init fork -> a\nb exit 0\n").launch(ILaunchManager.RUN_MODE, null)).getStatus();
		assertTrue(status.getMessage().startsWith("/scripts/test.fks:2:1: "), status.getMessage());
	}

	@Test
	void binary() throws CoreException {
		byte[] bytes = new byte[5000];
		Arrays.fill(bytes, (byte) 0x80);
		IFile file = machine.file("binary.fks", bytes);

		assertRefused("/scripts/binary.fks:1:1: byte 0x80 is not allowed outside a comment: words are of printable ASCII characters",
				machine.configuration(file.getFullPath().toString()));
	}

	@Test
	void lineOfTenMegabytes() throws CoreException {
		IFile file = machine.file("long.fks", "init " + "x".repeat(10 << 20));

		IStatus status = assertThrows(CoreException.class,
				() -> machine.configuration(file.getFullPath().toString()).launch(ILaunchManager.DEBUG_MODE, null)).getStatus();

		assertTrue(status.getMessage().startsWith("/scripts/long.fks:1:6: unknown call xxx"), status.getMessage().substring(0, 40));
		assertTrue(status.getMessage().length() < 200, "message of " + status.getMessage().length() + " characters");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"MAXPROC   | 1      | maxproc must be a number from 2 to 300000, not 1",
			"PIDMAX    | 199    | pidmax must be a number from 200 to 999999, not 199",
			"RANDOMPID | many   | randompid must be a number from -2147483648 to 2147483647, not many",
			"SEED      | -1     | seed must be a number from 0 to 18446744073709551615, not -1",
			"KTRACE    | yes    | ktrace must be 0 or 1, not yes",
			"INVARIANTS| 2      | invariants must be 0 or 1, not 2",
			"BOOT      | normal | boot must be minimal or full, not normal" })
	void settingsOutOfRange(MachineKey key, String value, String message) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		configuration.setAttribute(DebugIds.attribute(key), value);

		assertRefused("Machine settings of the launch: " + message, configuration);
	}

	@Test
	void settingsThatDoNotGoTogether() throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = machine.script(FORK);
		configuration.setAttribute(DebugIds.attribute(MachineKey.MAXPROC), "1000");
		configuration.setAttribute(DebugIds.attribute(MachineKey.PIDMAX), "200");

		assertRefused("Machine settings of the launch: maxproc=1000 needs a pidmax of at least 3101 (101 + 3 * maxproc), not 200",
				configuration);
	}

	@Test
	void settingsOfTheScriptThatDoNotGoTogether() throws CoreException {
		assertRefused("/scripts/test.fks:1:1: boot=full needs a maxproc of at least 9, not 8",
				machine.script("machine maxproc=8 boot=full\n" + FORK));
	}

	@Test
	void unknownVariableInThePath() throws CoreException {
		assertRefused("Reference to undefined variable forkscope_nothing", machine.configuration("${forkscope_nothing}/a.fks"));
	}
}
