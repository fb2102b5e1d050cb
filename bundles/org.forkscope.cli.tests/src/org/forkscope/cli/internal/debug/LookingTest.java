package org.forkscope.cli.internal.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that show the machine: stack, processes, listings, tables. */
class LookingTest {

	private static final String IN_FORK1 = "until PUBLISH,pid=2";

	@TempDir
	Path folder;

	private Dialogue dialogue(String... commands) {
		return Dialogue.of(folder, commands).succeeds();
	}

	private static List<String> functions(Dialogue dialogue) {
		return dialogue.lines().stream().filter(line -> line.startsWith("#")).map(line -> line.split(" +")[1]).toList();
	}

	@Test
	void backtraceShowsTheCallsInnermostFirst() {
		assertEquals(List.of("fork1", "fork", "syscall", "Xint0x80_syscall", "user"), functions(dialogue(IN_FORK1, "backtrace")));
		assertEquals(List.of("fork1", "fork"), functions(dialogue(IN_FORK1, "bt 2")));
	}

	@Test
	void framesAreSelected() {
		assertEquals(List.of("fork", "syscall", "fork", "fork1", "user"),
				functions(dialogue(IN_FORK1, "up", "up", "down", "frame 0", "frame 4")));
		assertEquals(List.of("user", "fork1"), functions(dialogue(IN_FORK1, "up 99", "down 99")));
		assertTrue(dialogue(IN_FORK1, "up", "frame").last().startsWith("#1  fork kern_fork.c:106"));
		Dialogue.of(folder, IN_FORK1, "down", "frame 5", "up 4", "up").fails("<stdin>:2: this is the innermost frame",
				"<stdin>:3: there is no frame 5", "<stdin>:5: this is the outermost frame");
	}

	@Test
	void theSelectedFrameHasItsOwnLocals() {
		dialogue(IN_FORK1, "info locals").shows("p1 = proc 2").shows("trypid = 3").shows("globals = globals");
		dialogue(IN_FORK1, "up", "info locals").hides("trypid = ");
	}

	@Test
	void processesAreSelectedByPidAndLabel() {
		dialogue(IN_FORK1, "process 1").shows("pid 1 (init)  init  SRUN");
		dialogue(IN_FORK1, "thread init", "print curproc->p_pid").ends("curproc->p_pid = 1");
		dialogue(IN_FORK1, "process").shows("pid 2 (a)  init  SRUN forking");
		Dialogue.of(folder, "process 77").fails("<stdin>:1: there is no process 77 now");
	}

	@Test
	void atTheEndNothingIsExecuted() {
		Dialogue.of(folder, "goto end", "bt", "frame 0", "up", "list").fails("<stdin>:2: nothing is being executed here",
				"<stdin>:3: nothing is being executed here", "<stdin>:4: nothing is being executed here",
				"<stdin>:5: nothing is being executed here");
	}

	@Test
	void theTreeHasEachProcessBelowItsParent() {
		dialogue("goto pid 3 birth", "next-line", "tree").shows("pid 0 (proc0)  swapper").shows("  pid 1 (init)  init")
				.shows("    pid 2 (a)  init").shows("      pid 3 (b)  init");
	}

	@Test
	void listShowsTheKernelAroundTheNextStep() {
		Dialogue list = dialogue(IN_FORK1, "list");
		assertTrue(list.lines().stream().anyMatch(line -> line.matches("=> +359 +the newborn.*")), list.lines()::toString);
		assertEquals(10, numbered(list).size());
	}

	@Test
	void listGoesOnAndBack() {
		assertEquals(List.of(354, 363, 364, 373, 344, 353),
				ends(dialogue(IN_FORK1, "list", "list"), dialogue(IN_FORK1, "list", "list -")));
	}

	private static List<Integer> ends(Dialogue on, Dialogue back) {
		List<Integer> forward = numbered(on);
		List<Integer> backward = numbered(back);
		return List.of(forward.get(0), forward.get(9), forward.get(10), forward.get(19), backward.get(10), backward.get(19));
	}

	private static List<Integer> numbered(Dialogue dialogue) {
		return dialogue.lines().stream().filter(line -> line.matches("(=>)? +[0-9]+( .*)?")).map(line -> line.replaceFirst("^=>", "").strip())
				.map(line -> Integer.valueOf(line.split(" ")[0])).toList();
	}

	@Test
	void listShowsWhatIsNamed() {
		assertTrue(dialogue("list script:3").lines().contains("=>     1  init execve /sbin/init 3 2"));
		assertTrue(dialogue("list fork1").lines().contains("     187  fork1()"));
		assertTrue(numbered(dialogue("list kern_exit.c:12")).contains(12));
		assertTrue(numbered(dialogue(IN_FORK1, "list 523")).contains(523));
		Dialogue.of(folder, "list nothing", "list nothing.c:3", "list 99999", "list script:x").fails(
				"<stdin>:1: the kernel has no function nothing", "<stdin>:2: there is no file nothing.c",
				"<stdin>:3: t.fks has 7 lines", "<stdin>:4: expected a number from 1 on, found 'x'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "info processes | * pid 2 (a)  init  SRUN forking", "info threads |   pid 1 (init)  init  SRUN",
			"i proc |   pid 0 (proc0)  swapper", "info frame | PUBLISH, lines 357 to 364: Newborn", "info registers | tf_eax       0x",
			"info reg | pcb_eip ", "info allocator | nextpid 3, pidchecked ", "info allocator | pid 2 forks: PUBLISH, candidate 3",
			"info position | @", "info branches | * 1  from @0  original course", "info functions | fork1", "info phases | VM_FORK, lines 510 to 521: ",
			"info events | BORN  born", "info breakpoints | No breakpoints.", "info bookmarks | No checkpoints." })
	void tablesShowWhatThereIs(String command, String line) {
		assertTrue(dialogue(IN_FORK1, command).lines().stream().anyMatch(each -> each.strip().startsWith(line.strip())), line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "info", "info foo" })
	void whichTableMustBeSaid(String command) {
		Dialogue dialogue = Dialogue.of(folder, command);
		dialogue.fails("<stdin>:1: expected one of breakpoints, processes, threads, frame, locals, registers, allocator, position, branches,"
				+ " bookmarks, checkpoints, choices, functions, phases, events");
	}

	@Test
	void theEndIsKnownOnceItWasReached() {
		dialogue("goto end", "goto 300", "info position").ends("@300 of ");
	}
}
