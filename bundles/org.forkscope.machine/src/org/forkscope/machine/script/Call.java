package org.forkscope.machine.script;

import static org.forkscope.machine.script.Keyword.ANY;
import static org.forkscope.machine.script.Keyword.CLONE;
import static org.forkscope.machine.script.Keyword.INFINITY;
import static org.forkscope.machine.script.Keyword.INHERIT;
import static org.forkscope.machine.script.Keyword.KERN_FAST_VFORK;
import static org.forkscope.machine.script.Keyword.KERN_LASTPID;
import static org.forkscope.machine.script.Keyword.KERN_MAXPROC;
import static org.forkscope.machine.script.Keyword.KERN_RANDOMPID;
import static org.forkscope.machine.script.Keyword.PGRP;
import static org.forkscope.machine.script.Keyword.ZERO;
import static org.forkscope.machine.script.Parameter.keyword;
import static org.forkscope.machine.script.Parameter.number;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.script.Parameter.Kind;

/**
 * The calls of the script language: the one table that the parser, the completion and the hover texts read. The column
 * of error names holds what the call itself can fail with.
 */
public enum Call {
	FORK("fork", Actor.PROCESS, true, "EAGAIN"),
	VFORK("vfork", Actor.PROCESS, true, "EAGAIN"),
	RFORK("rfork", Actor.PROCESS, true, "EINVAL EAGAIN", Parameter.of("FLAGS", Kind.FLAGS)),
	FORK1("fork1", Actor.PROCESS, true, "EINVAL EAGAIN", Parameter.of("FLAGS", Kind.FLAGS)),
	EXECVE("execve", Actor.PROCESS, false, "ENOENT", Parameter.of("PATH", Kind.PATH),
			number("DSIZE", 0, 131_072).orNothing().withDefault(16), number("SSIZE", 0, 16_384).withDefault(32)),
	EXIT("exit", Actor.MORTAL, false, "", number("STATUS", 0, 255)),
	RETURN("return", Actor.KERNEL_PROCESS, false, ""),
	WAIT4("wait4", Actor.PROCESS, false, "ECHILD", Parameter.of("LABEL", Kind.LABEL, ANY, PGRP),
			keyword(CLONE).orNothing()),
	SETSID("setsid", Actor.PROCESS, false, "EPERM"),
	SETPGID("setpgid", Actor.PROCESS, false, "ESRCH EPERM EACCES", Parameter.of("LABEL", Kind.LABEL, ZERO),
			Parameter.of("LABEL", Kind.LABEL, ZERO)),
	CTTY("ctty", Actor.PROCESS, false, "EPERM"),
	SETUID("setuid", Actor.PROCESS, false, "EPERM", number("UID", 0, Integer.MAX_VALUE)),
	SETRLIMIT("setrlimit", Actor.PROCESS, false, "EPERM", keyword(Keyword.NPROC),
			number("CUR", 0, Integer.MAX_VALUE, INFINITY), number("MAX", 0, Integer.MAX_VALUE, INFINITY).orNothing()),
	SYSCTL("sysctl", Actor.PROCESS, false, "EPERM",
			keyword(KERN_RANDOMPID, KERN_LASTPID, KERN_FAST_VFORK, KERN_MAXPROC),
			number("VALUE", Integer.MIN_VALUE, Integer.MAX_VALUE).orNothing()),
	KTRACE("ktrace", Actor.PROCESS, false, "ENOSYS EPERM", onOff(), keyword(INHERIT).orNothing().onlyAfter(Keyword.ON)),
	OPEN("open", Actor.PROCESS, false, ""),
	SBRK("sbrk", Actor.PROCESS, false, "ENOMEM", number("PAGES", 0, 131_072)),
	SIGACTION("sigaction", Actor.PROCESS, false, "EINVAL", number("SIGNAL", 1, 31),
			number("HANDLER", 0, Integer.MAX_VALUE)),
	SHAREMOD("sharemod", Actor.PROCESS, false, "", onOff()),
	PROFIL("profil", Actor.PROCESS, false, "", onOff()),
	NOCLDWAIT("nocldwait", Actor.PROCESS, false, "", onOff()),
	CPU("cpu", Actor.PROCESS, false, "", number("TICKS", 0, 1000)),
	KTHREAD_CREATE("kthread_create", Actor.KERNEL, true, "EINVAL EAGAIN", Parameter.of("NAME", Kind.NAME),
			Parameter.of("FLAGS", Kind.FLAGS).without(ForkFlag.RFPPWAIT).orNothing().withDefault(0)),
	AT_FORK("at_fork", Actor.KERNEL, false, "", Parameter.of("NAME", Kind.HOOK)),
	RM_AT_FORK("rm_at_fork", Actor.KERNEL, false, "", Parameter.of("NAME", Kind.HOOK)),
	SETRUNNABLE("setrunnable", Actor.KERNEL, false, "EINVAL", Parameter.of("LABEL", Kind.LABEL));

	/**
	 * A way for a call to fail.
	 *
	 * @param errno  name of the error number
	 * @param reason one sentence for users
	 */
	public record Failure(String errno, String reason) {
	}

	private static final Map<String, Call> BY_WORD = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(Call::word, Function.identity()));

	private final String word;
	private final Actor actor;
	private final boolean makesProcess;
	private final List<String> errnos;
	private final List<Parameter> parameters;

	Call(String word, Actor actor, boolean makesProcess, String errnos, Parameter... parameters) {
		this.word = word;
		this.actor = actor;
		this.makesProcess = makesProcess;
		this.errnos = Stream.of(errnos.split(" ")).filter(name -> !name.isEmpty()).toList();
		this.parameters = List.of(parameters);
	}

	private static Parameter onOff() {
		return keyword(Keyword.ON, Keyword.OFF);
	}

	/** The call written as that word. */
	public static Optional<Call> byWord(String word) {
		return Optional.ofNullable(BY_WORD.get(word));
	}

	/** The calls that this one may make; {@code null} is the kernel. */
	public static List<Call> availableTo(Label actor) {
		return Arrays.stream(values()).filter(call -> call.actor.allows(actor)).toList();
	}

	/** As it is written in a script. */
	public String word() {
		return word;
	}

	/** Who may make it. */
	public Actor actor() {
		return actor;
	}

	/** Whether it can make a process, so that {@code -> LABEL} is allowed. */
	public boolean makesProcess() {
		return makesProcess;
	}

	public List<Parameter> parameters() {
		return parameters;
	}

	/** Whether a call with that many arguments is complete. */
	public boolean isComplete(int arguments) {
		return arguments == parameters.size()
				|| arguments < parameters.size() && parameters.get(arguments).optional();
	}

	/** How to write it, without the actor: {@code rfork FLAGS [-> LABEL]}. */
	public String usage() {
		return Usage.of(this);
	}

	/** One or two sentences for users. */
	public String description() {
		return Messages.TEXTS.get("Call_" + word);
	}

	/** How it can fail. */
	public List<Failure> failures() {
		return errnos.stream().map(errno -> new Failure(errno, Messages.TEXTS.get("Call_" + word + '_' + errno)))
				.toList();
	}
}
