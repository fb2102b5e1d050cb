package org.forkscope.machine.internal.kernel;

import java.util.Set;

/** What signals do by default: sigproptbl of kern_sig.c. */
public enum Signal {
	SIGHUP(Property.KILL), SIGINT(Property.KILL), SIGQUIT(Property.KILL), SIGILL(Property.KILL), SIGTRAP(Property.KILL),
	SIGABRT(Property.KILL), SIGEMT(Property.KILL), SIGFPE(Property.KILL), SIGKILL(Property.KILL), SIGBUS(Property.KILL),
	SIGSEGV(Property.KILL), SIGSYS(Property.KILL), SIGPIPE(Property.KILL), SIGALRM(Property.KILL), SIGTERM(Property.KILL),
	SIGURG(Property.IGNORE), SIGSTOP(Property.STOP), SIGTSTP(Property.STOP, Property.TTYSTOP),
	SIGCONT(Property.IGNORE, Property.CONT), SIGCHLD(Property.IGNORE), SIGTTIN(Property.STOP, Property.TTYSTOP),
	SIGTTOU(Property.STOP, Property.TTYSTOP), SIGIO(Property.IGNORE), SIGXCPU(Property.KILL), SIGXFSZ(Property.KILL),
	SIGVTALRM(Property.KILL), SIGPROF(Property.KILL), SIGWINCH(Property.IGNORE), SIGINFO(Property.IGNORE), SIGUSR1(Property.KILL),
	SIGUSR2(Property.KILL);

	/** What becomes of a process by default. */
	enum Property {
		/** It dies. */
		KILL,
		/** Nothing. */
		IGNORE,
		/** It stops. */
		STOP,
		/** It stops because of the terminal. */
		TTYSTOP,
		/** It goes on. */
		CONT
	}

	private static final Signal[] BY_NUMBER = values();

	/** The signals that stop, as a set. */
	static final int STOPPING = setOf(Property.STOP);
	/** The signals that do nothing by default, SIGCONT excepted: the kernel ignores them at once. */
	static final int IGNORED = setOf(Property.IGNORE) & ~SIGCONT.bit();

	private final Set<Property> properties;

	Signal(Property... properties) {
		this.properties = Set.of(properties);
	}

	/** The signal of a number from 1 to 31. */
	static Signal of(int number) {
		return BY_NUMBER[number - 1];
	}

	/** Whether a number is that of a signal. */
	static boolean exists(long number) {
		return number >= 1 && number <= BY_NUMBER.length;
	}

	/** Its name; its number when there is no such signal. */
	public static String name(int number) {
		return exists(number) ? of(number).name() : Integer.toString(number);
	}

	boolean has(Property property) {
		return properties.contains(property);
	}

	int bit() {
		return 1 << ordinal();
	}

	private static int setOf(Property property) {
		int set = 0;
		for (Signal signal : BY_NUMBER) {
			set |= signal.has(property) ? signal.bit() : 0;
		}
		return set;
	}
}
