package org.forkscope.machine.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds the function for a call and puts the system-call gate around it (specification §4). */
final class Calls {
	private interface Call {
		Outcome by(Proc actor, Statement s);
	}

	private static final Set<String> PAST_THE_GATE =
			Set.of("fork1", "sharemod", "cpu", "kthread_create", "at_fork", "rm_at_fork", "setrunnable");

	private final Map<String, Call> calls = new HashMap<>();
	private final Fork fork;

	Calls(Machine m, Groups groups, Fork fork, Exit exit) {
		this.fork = fork;
		addProcessCalls(exit, new Exec(m), new Wait(m, groups), groups);
		addUserCalls(new Users(m));
		addAccountingCalls(new Accounting(m));
		addKernelCalls(new KernelCalls(m, fork));
	}

	private void addProcessCalls(Exit exit, Exec exec, Wait wait, Groups groups) {
		calls.put("fork", (p, s) -> forkCall(p, Bits.FORK, s));
		calls.put("vfork", (p, s) -> forkCall(p, Bits.VFORK, s));
		calls.put("rfork", (p, s) -> forkCall(p, s.flags(0) & ~Bits.KERNEL_ONLY, s));
		calls.put("fork1", (p, s) -> fork.fork1(p, s.flags(0), s.newLabel()));
		calls.put("execve", exec::execve);
		calls.put("exit", exit::exit);
		calls.put("return", (p, s) -> exit.returned(p));
		calls.put("wait4", wait::wait4);
		calls.put("setsid", (p, s) -> groups.setsid(p));
		calls.put("setpgid", groups::setpgid);
		calls.put("ctty", (p, s) -> groups.ctty(p));
	}

	private void addUserCalls(Users users) {
		calls.put("setuid", users::setuid);
		calls.put("setrlimit", users::setrlimit);
		calls.put("sharemod", users::sharemod);
	}

	private void addAccountingCalls(Accounting accounting) {
		calls.put("sysctl", accounting::sysctl);
		calls.put("open", (p, s) -> accounting.open(p));
		calls.put("sbrk", accounting::sbrk);
		calls.put("profil", accounting::profil);
		calls.put("sigaction", accounting::sigaction);
		calls.put("nocldwait", accounting::nocldwait);
		calls.put("cpu", accounting::cpu);
		calls.put("ktrace", accounting::ktrace);
	}

	private void addKernelCalls(KernelCalls kernel) {
		calls.put("kthread_create", (p, s) -> kernel.kthreadCreate(s.args().get(0), s.flags(1), s.newLabel()));
		calls.put("at_fork", (p, s) -> kernel.atFork(s.args().get(0)));
		calls.put("rm_at_fork", (p, s) -> kernel.rmAtFork(s.args().get(0)));
		calls.put("setrunnable", (p, s) -> kernel.setrunnable(s.args().get(0)));
	}

	/** The three fork system calls clear the second return value, too. */
	private Outcome forkCall(Proc p, int flags, Statement s) {
		return fork.fork1(p, flags, s.newLabel()).whenOver(outcome -> {
			if (outcome instanceof Outcome.Done) {
				p.retval[1] = 0;
			}
			return outcome;
		});
	}

	static boolean passesGate(String call) {
		return !PAST_THE_GATE.contains(call);
	}

	Outcome call(Proc actor, Statement s) {
		Call call = calls.get(s.call());
		if (!passesGate(s.call())) {
			return call.by(actor, s);
		}
		actor.retval[0] = 0;
		actor.retval[1] = actor.edx;
		return call.by(actor, s).whenOver(outcome -> leaveGate(actor, outcome));
	}

	private static Outcome leaveGate(Proc p, Outcome outcome) {
		if (outcome instanceof Outcome.Done done) {
			p.retval[0] = done.value();
			p.eax = p.retval[0];
			p.edx = p.retval[1];
			p.carry = 0;
		} else if (outcome instanceof Outcome.Failed failed) {
			p.eax = failed.errno().number;
			p.carry = 1;
		}
		return outcome;
	}
}
