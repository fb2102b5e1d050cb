package org.forkscope.machine.oracle;

import static org.forkscope.machine.oracle.Move.*;

import java.util.EnumMap;
import java.util.Map;

/** What a generated script dwells on. */
public enum Profile {
	/** Few slots, process limits, many users. */
	LIMITS(2, 24, Map.of(FORK, 30, SETUID, 10, SETRLIMIT, 10, EXIT, 5, REAP, 8, KTHREAD, 3)),
	/** Ids run out again and again in a dense id space. */
	WRAP(8, 60, Map.of(FORK, 40, EXIT, 20, REAP, 30, SETSID, 6, SETPGID, 10)),
	/** Random ids. */
	RANDOMPID(8, 90, Map.of(FORK, 40, EXIT, 14, REAP, 20, SYSCTL, 8, SETSID, 4, SETPGID, 8)),
	/** Peers, dying leaders, SIGKILL. */
	THREADS(10, 80, Map.of(RECIPE, 4, THREAD, 40, LEADER_EXIT, 8, Move.VFORK, 6, SETUID, 4, RELEASE_PARENT, 6,
			FORK1, 6)),
	/** Parents that wait for exec or exit. */
	VFORK(10, 60, Map.of(Move.VFORK, 25, FORK1, 12, RELEASE_PARENT, 25, NOCLDWAIT, 8, RUN_STOPPED, 6)),
	/** Groups, sessions, terminals. */
	GROUPS(10, 60, Map.of(RECIPE, 3, SETSID, 15, SETPGID, 50, CTTY, 10, FORK, 20, REAP, 12, WAIT4, 8)),
	/** Kernel processes, and proc0 and init doing odd things. */
	KTHREADS(12, 60, Map.of(RECIPE, 2, KTHREAD, 30, RETURN, 8, RUN_STOPPED, 12, EXIT, 10, THREAD, 6)),
	/** Steady fork, exit, wait. */
	CHURN(40, 400, Map.of(FORK, 60, EXIT, 40, REAP, 50)),
	/** All sorts of flag words. */
	FLAGS(10, 60, Map.of(RFORK, 40, FORK1, 25, SELF_RFORK, 15, RUN_STOPPED, 10, RELEASE_PARENT, 12)),
	/** What a process does to itself. */
	ACCOUNTING(8, 40, new Emphasis().of(12, SIGACTION, PROFIL, KTRACE, CPU).of(8, SBRK, SHAREMOD, SETRLIMIT, OPEN)
			.of(6, SYSCTL, NOCLDWAIT, SETUID, EXECVE, RFORK).map),
	/** Call-outs at fork. */
	HOOKS(8, 40, Map.of(AT_FORK, 20, RM_AT_FORK, 14)),
	/** Everything. */
	MIXED(2, 120, Map.of()),
	/** Many state records. */
	DUMPS(6, 24, Map.of(DUMP, 90)),
	/** Scripts of the other kinds with a few changes that mostly break them. */
	MALFORMED(2, 60, Map.of());

	private static final class Emphasis {
		private final Map<Move, Integer> map = new EnumMap<>(Move.class);

		Emphasis of(int weight, Move... moves) {
			for (Move move : moves) {
				map.put(move, weight);
			}
			return this;
		}
	}

	final int leastMaxproc;
	final int mostMaxproc;
	private final Map<Move, Integer> emphasis;

	Profile(int leastMaxproc, int mostMaxproc, Map<Move, Integer> emphasis) {
		this.leastMaxproc = leastMaxproc;
		this.mostMaxproc = mostMaxproc;
		this.emphasis = emphasis;
	}

	int weight(Move move) {
		return emphasis.getOrDefault(move, move.weight);
	}
}
