package org.forkscope.machine.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which words may follow a call (the table of specification §1.2). */
final class CallRules {
	static final Set<String> KERNEL_CALLS = Set.of("kthread_create", "at_fork", "rm_at_fork", "setrunnable");
	static final Set<String> MAKE_PROCESS = Set.of("fork", "vfork", "rfork", "fork1", "kthread_create");
	private static final long RFPPWAIT = 0x80000000L;
	private static final Map<String, Consumer<Arguments>> RULES = new HashMap<>();

	static {
		for (String plain : List.of("fork", "vfork", "setsid", "open", "ctty", "return")) {
			RULES.put(plain, a -> { });
		}
		for (String onOff : List.of("sharemod", "profil", "nocldwait")) {
			RULES.put(onOff, a -> a.oneOf("on", "off"));
		}
		for (String hook : List.of("at_fork", "rm_at_fork")) {
			RULES.put(hook, Arguments::name);
		}
		RULES.put("rfork", Arguments::flags);
		RULES.put("fork1", Arguments::flags);
		RULES.put("execve", CallRules::execve);
		RULES.put("exit", a -> a.number(0, 255));
		RULES.put("wait4", CallRules::wait4);
		RULES.put("setpgid", CallRules::setpgid);
		RULES.put("setuid", a -> a.number(0, Integer.MAX_VALUE));
		RULES.put("setrlimit", CallRules::setrlimit);
		RULES.put("sysctl", CallRules::sysctl);
		RULES.put("ktrace", CallRules::ktrace);
		RULES.put("sbrk", a -> a.number(0, 131072));
		RULES.put("sigaction", CallRules::sigaction);
		RULES.put("cpu", a -> a.number(0, 1000));
		RULES.put("kthread_create", CallRules::kthreadCreate);
		RULES.put("setrunnable", Arguments::labelOr);
	}

	private CallRules() {
	}

	static void check(String call, Arguments arguments) {
		Tokens.require(RULES.containsKey(call), "unknown call: ", call);
		RULES.get(call).accept(arguments);
		arguments.end();
	}

	private static void execve(Arguments a) {
		a.path();
		if (a.more()) {
			a.number(0, 131072);
			a.number(0, 16384);
		}
	}

	private static void wait4(Arguments a) {
		a.labelOr("any", "pgrp");
		if (a.more()) {
			a.oneOf("clone");
		}
	}

	private static void setpgid(Arguments a) {
		a.labelOr("0");
		a.labelOr("0");
	}

	private static void setrlimit(Arguments a) {
		a.oneOf("NPROC");
		a.limit();
		if (a.more()) {
			a.limit();
		}
	}

	private static void sysctl(Arguments a) {
		a.oneOf("kern.randompid", "kern.lastpid", "kern.fast_vfork", "kern.maxproc");
		if (a.more()) {
			a.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
		}
	}

	private static void ktrace(Arguments a) {
		String word = a.word();
		Tokens.oneOf(word, "on", "off");
		if (a.more()) {
			Tokens.require(word.equals("on"), "off takes no word", "");
			a.oneOf("inherit");
		}
	}

	private static void sigaction(Arguments a) {
		a.number(1, 31);
		a.number(0, Integer.MAX_VALUE);
	}

	private static void kthreadCreate(Arguments a) {
		a.name();
		if (a.more()) {
			Tokens.require((a.flags() & RFPPWAIT) == 0, "RFPPWAIT is not allowed", "");
		}
	}
}
