package org.forkscope.machine.oracle;

/** What a generated script may do next, with its usual weight. */
enum Move {
	FORK(14), VFORK(4), RFORK(8), FORK1(3), SELF_RFORK(2), THREAD(4),
	EXECVE(6), EXIT(8), LEADER_EXIT(1), RETURN(1), REAP(12), WAIT4(4),
	SETSID(2), SETPGID(5), CTTY(1), SETUID(3), SETRLIMIT(2), SYSCTL(1),
	OPEN(2), SBRK(1), PROFIL(2), SIGACTION(2), NOCLDWAIT(1), SHAREMOD(1), CPU(2), KTRACE(2),
	KTHREAD(2), AT_FORK(1), RM_AT_FORK(1), RUN_STOPPED(3), RELEASE_PARENT(5),
	STRAY(2), RECIPE(1), DUMP(4), NOISE(1);

	final int weight;

	Move(int weight) {
		this.weight = weight;
	}
}
