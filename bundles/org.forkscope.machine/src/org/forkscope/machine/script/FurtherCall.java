package org.forkscope.machine.script;

import static org.forkscope.machine.script.Constant.Kind.HOW;
import static org.forkscope.machine.script.Constant.Kind.ID;
import static org.forkscope.machine.script.Constant.Kind.INHERITANCE;
import static org.forkscope.machine.script.Constant.Kind.LOCK;
import static org.forkscope.machine.script.Constant.Kind.NOTES;
import static org.forkscope.machine.script.Constant.Kind.NUMBER;
import static org.forkscope.machine.script.Constant.Kind.PART;
import static org.forkscope.machine.script.Constant.Kind.SIGNAL;
import static org.forkscope.machine.script.Constant.Kind.SIGNAL_FLAGS;
import static org.forkscope.machine.script.Constant.Kind.TIMER;
import static org.forkscope.machine.script.Constant.Kind.TRACE_POINTS;
import static org.forkscope.machine.script.Constant.Kind.WAIT_OPTIONS;
import static org.forkscope.machine.script.Constant.Kind.WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The calls that processes can make only where they run at once; the language of scripts does not have them. They stand in
 * comments that begin with {@value FurtherLines#MARK}.
 */
public enum FurtherCall {
	PS("ps", 0),
	WAITPID("waitpid", 1, ID, WAIT_OPTIONS),
	EXIT("_exit", 1, NUMBER),
	KILL("kill", 2, ID, SIGNAL),
	SIGACT("sigact", 2, SIGNAL, NUMBER, SIGNAL_FLAGS),
	SIGPROCMASK("sigprocmask", 2, HOW, SIGNAL, SIGNAL, SIGNAL, SIGNAL),
	SIGSUSPEND("sigsuspend", 0, SIGNAL, SIGNAL, SIGNAL, SIGNAL),
	SIGALTSTACK("sigaltstack", 2, NUMBER, NUMBER),
	NANOSLEEP("nanosleep", 1, NUMBER),
	SETITIMER("setitimer", 2, TIMER, NUMBER, NUMBER),
	COMPUTE("compute", 1, NUMBER),
	KQUEUE("kqueue", 0),
	KEVENT("kevent", 3, NUMBER, ID, NOTES),
	KEVENT_DELETE("kevent_delete", 2, NUMBER, ID),
	KEVENT_WAIT("kevent_wait", 1, NUMBER),
	CLOSE("close", 1, NUMBER),
	TCSETPGRP("tcsetpgrp", 1, ID),
	KTRACE_PID("ktrace_pid", 2, ID, WORD, TRACE_POINTS),
	KTRACE_CLEAR("ktrace_clear", 1, ID, TRACE_POINTS),
	KTRACE_DESCEND("ktrace_descend", 2, ID, WORD),
	PROCFS_READ("procfs_read", 1, ID),
	LDT("ldt", 1, NUMBER),
	FPU("fpu", 1, NUMBER),
	MINHERIT("minherit", 2, PART, INHERITANCE),
	MOUNT("mount", 0),
	LKM_LOCKS("lkm_locks", 1, LOCK, LOCK, LOCK, LOCK),
	TTY_SIGNAL("tty_signal", Actor.KERNEL, 1, SIGNAL),
	HARDCLOCK("hardclock", Actor.KERNEL, 0),
	CLOCK("clock", Actor.KERNEL, 1, NUMBER),
	AT_FORK_ONCE("at_fork_once", Actor.KERNEL, 1, WORD);

	private static final Map<String, FurtherCall> BY_WORD = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(FurtherCall::word, Function.identity()));

	private final String word;
	private final Actor actor;
	private final int required;
	private final List<Constant.Kind> parameters;

	FurtherCall(String word, int required, Constant.Kind... parameters) {
		this(word, Actor.PROCESS, required, parameters);
	}

	FurtherCall(String word, Actor actor, int required, Constant.Kind... parameters) {
		this.word = word;
		this.actor = actor;
		this.required = required;
		this.parameters = List.of(parameters);
	}

	/** The call written as that word, or {@code null}. */
	public static FurtherCall byWord(String word) {
		return BY_WORD.get(word);
	}

	/** As it is written. */
	public String word() {
		return word;
	}

	/** Who may make it. */
	public Actor actor() {
		return actor;
	}

	/** What its arguments are; the last ones may be missing. */
	public List<Constant.Kind> parameters() {
		return parameters;
	}

	/** Whether it can have that many arguments. */
	boolean takes(int arguments) {
		return arguments >= required && arguments <= parameters.size();
	}

	/** How to write it, without the actor: {@code waitpid ID [OPTIONS]}. */
	public String usage() {
		StringBuilder usage = new StringBuilder(word);
		for (int i = 0; i < parameters.size(); i++) {
			String name = parameters.get(i).name();
			usage.append(' ').append(i < required ? name : '[' + name + ']');
		}
		return usage.toString();
	}
}
