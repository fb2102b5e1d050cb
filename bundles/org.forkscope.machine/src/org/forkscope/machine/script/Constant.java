package org.forkscope.machine.script;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers of the kernel's headers as arguments of further calls, by their names. */
public final class Constant {

	/** What an argument of a further call is. */
	public enum Kind {
		/** A process by its label or id; for some calls a group as a negative id, 0 for the caller's, -1 for any. */
		ID,
		/** A number. */
		NUMBER,
		/** A word. */
		WORD,
		/** A signal. */
		SIGNAL(named("SIGHUP", 1, "SIGINT", 2, "SIGQUIT", 3, "SIGILL", 4, "SIGTRAP", 5, "SIGABRT", 6, "SIGEMT", 7, "SIGFPE", 8,
				"SIGKILL", 9, "SIGBUS", 10, "SIGSEGV", 11, "SIGSYS", 12, "SIGPIPE", 13, "SIGALRM", 14, "SIGTERM", 15, "SIGURG", 16,
				"SIGSTOP", 17, "SIGTSTP", 18, "SIGCONT", 19, "SIGCHLD", 20, "SIGTTIN", 21, "SIGTTOU", 22, "SIGIO", 23, "SIGXCPU", 24,
				"SIGXFSZ", 25, "SIGVTALRM", 26, "SIGPROF", 27, "SIGWINCH", 28, "SIGINFO", 29, "SIGUSR1", 30, "SIGUSR2", 31)),
		/** Options of wait4, joined by bars. */
		WAIT_OPTIONS(named("WNOHANG", 1, "WUNTRACED", 2, "WLINUXCLONE", 0x80000000)),
		/** Flags of sigaction, joined by bars. */
		SIGNAL_FLAGS(named("SA_ONSTACK", 1, "SA_RESTART", 2, "SA_RESETHAND", 4, "SA_NOCLDSTOP", 8, "SA_NODEFER", 0x10,
				"SA_NOCLDWAIT", 0x20)),
		/** A lock of the kernel, or a process for its mutex. */
		LOCK(named("proctree", 1, "allproc", 2, "uidinfo", 3)),
		/** What to watch a process for, joined by bars. */
		NOTES(named("NOTE_EXIT", 0x80000000, "NOTE_FORK", 0x40000000, "NOTE_EXEC", 0x20000000, "NOTE_TRACK", 1)),
		/** What to trace of a process, joined by bars. */
		TRACE_POINTS(named("KTRFAC_SYSCALL", 0x2, "KTRFAC_SYSRET", 0x4, "KTRFAC_NAMEI", 0x8, "KTRFAC_GENIO", 0x10, "KTRFAC_PSIG", 0x20,
				"KTRFAC_CSW", 0x40, "KTRFAC_USER", 0x80, "KTRFAC_INHERIT", 0x40000000)),
		/** A part of the memory. */
		PART(named("data", 0, "stack", 1)),
		/** What a fork does with it. */
		INHERITANCE(named("INHERIT_SHARE", 0, "INHERIT_COPY", 1, "INHERIT_NONE", 2)),
		/** A timer of a process. */
		TIMER(named("ITIMER_REAL", 0, "ITIMER_VIRTUAL", 1, "ITIMER_PROF", 2)),
		/** What sigprocmask does. */
		HOW(named("SIG_BLOCK", 1, "SIG_UNBLOCK", 2, "SIG_SETMASK", 3));

		private final Map<String, Integer> names;

		Kind() {
			this(Map.of());
		}

		Kind(Map<String, Integer> names) {
			this.names = names;
		}

		/** Whether the label of a process can stand there. */
		boolean takesLabels() {
			return this == ID || this == LOCK;
		}

		/** The value of a word; {@code null} when it is none. */
		Object value(String word) {
			if (this == WORD) {
				return word;
			}
			return word.matches("-?[0-9]{1,9}") ? (Object) Long.valueOf(word) : bits(word);
		}

		private Long bits(String word) {
			long value = 0;
			for (String name : word.split("\\|", -1)) {
				Integer bit = names.get(name);
				if (bit == null) {
					return null;
				}
				value |= bit;
			}
			return value;
		}

		/** The name of a value, or the number. */
		public String nameOf(int value) {
			return names.entrySet().stream().filter(e -> e.getValue() == value).map(Map.Entry::getKey).findFirst()
					.orElse(Integer.toString(value));
		}

		/** What would be right, as part of a sentence. */
		String expected() {
			String kind = Messages.TEXTS.get("Constant_" + name());
			return names.isEmpty() ? kind : kind + " (" + String.join(", ", names.keySet()) + ')';
		}
	}

	private Constant() {
	}

	private static Map<String, Integer> named(Object... namesAndValues) {
		Map<String, Integer> named = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			named.put((String) namesAndValues[i], (Integer) namesAndValues[i + 1]);
		}
		return named;
	}
}
