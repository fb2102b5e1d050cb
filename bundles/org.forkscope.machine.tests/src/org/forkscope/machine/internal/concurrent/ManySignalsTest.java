package org.forkscope.machine.internal.concurrent;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that disturb each other at random: no panic, and every invariant after every step. */
class ManySignalsTest {

	private static final String SETUP = """
			machine ktrace=1
			init fork -> sh
			sh setsid
			sh ctty
			sh fork -> a
			a setpgid 0 0
			a fork -> b
			sh fork -> c
			dump
			""";
	private static final List<String> ACTORS = List.of("sh", "a", "b", "c");
	private static final List<String> LINES = List.of("kill OTHER SIGSTOP", "kill OTHER SIGCONT", "kill OTHER SIGTSTP", "kill OTHER SIGUSR1",
			"kill 0 SIGCONT", "kill -3 SIGSTOP", "kill OTHER SIGWINCH", "sigact SIGUSR1 77", "sigact SIGUSR1 77 SA_RESTART",
			"sigact SIGCHLD 78", "sigact SIGCONT 79 SA_NODEFER", "sigact SIGALRM 80", "sigprocmask SIG_BLOCK SIGUSR1 SIGTSTP",
			"sigprocmask SIG_UNBLOCK SIGUSR1 SIGTSTP", "waitpid -1 WNOHANG|WUNTRACED", "waitpid -1 0", "nanosleep 7", "nanosleep 150",
			"setitimer ITIMER_REAL 5", "setitimer ITIMER_REAL 0", "compute 90", "kqueue", "kevent 0 OTHER NOTE_FORK|NOTE_TRACK|NOTE_EXIT",
			"ktrace_pid OTHER t.out KTRFAC_SYSCALL|KTRFAC_CSW|KTRFAC_PSIG|KTRFAC_INHERIT", "ktrace_clear OTHER", "fork", "vfork",
			"execve /bin/ls", "setpgid 0 0", "tcsetpgrp 3", "fpu 7", "ldt 9", "open", "close 0", "ps");

	private static String script(long seed) {
		Random random = new Random(seed);
		return IntStream.range(0, 60).mapToObj(i -> line(random)).collect(Collectors.joining("", SETUP, "sh exit 0\n"));
	}

	private static String line(Random random) {
		String actor = ACTORS.get(random.nextInt(ACTORS.size()));
		String other = ACTORS.get(random.nextInt(ACTORS.size()));
		if (random.nextInt(15) == 0) {
			return "kernel tty_signal SIGTSTP\n";
		}
		return actor + ' ' + LINES.get(random.nextInt(LINES.size())).replace("OTHER", other) + '\n';
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void withGiant(long seed) {
		assertNull(Race.giant(script(seed) + "kernel clock 97\n").sound().finish().panic(), () -> script(seed));
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
	void withoutGiant(long seed) {
		assertNull(Race.noGiant(script(seed) + "kernel clock 61\n").sound().finish().panic(), () -> script(seed));
	}
}
