package org.forkscope.machine.oracle;

/** Runs statements one after the other (specification §4). */
final class Runner {
	private final Machine m;
	private final Calls calls;
	private final Exit exit;

	Runner(Machine machine) {
		m = machine;
		Groups groups = new Groups(machine);
		Fork fork = new Fork(machine, groups);
		exit = new Exit(machine);
		calls = new Calls(machine, groups, fork, exit);
		new Boot(machine, groups, fork).run();
		machine.records.switchOn();
	}

	void run(Statement s) {
		if (s.isDump()) {
			m.records.line(new StateRecord(m).text("dump", s.line()));
			return;
		}
		String reason = reasonToSkip(s);
		if (reason != null) {
			m.records.skip(s, reason);
			return;
		}
		Proc actor = s.byKernel() ? null : m.labels.get(s.actor());
		if (actor != null) {
			m.scheduler.switchTo(actor);
			firstRun(actor);
		}
		Outcome outcome = calls.call(actor, s);
		report(s, actor, outcome);
		sleepIfAsked(s, actor, outcome);
		settle();
	}

	private String reasonToSkip(Statement s) {
		if (!s.byKernel()) {
			String reason = reasonToSkip(m.labels.get(s.actor()));
			if (reason != null) {
				return reason;
			}
		}
		boolean allMade = m.labels.keySet().containsAll(s.labelArguments());
		return allMade ? null : "unborn-target";
	}

	private static String reasonToSkip(Proc actor) {
		if (actor == null) {
			return "unborn";
		}
		if (actor.reaped) {
			return "gone";
		}
		return switch (actor.stat) {
			case SIDL -> "idl";
			case SSLEEP -> "blocked";
			case SZOMB -> "zombie";
			default -> null;
		};
	}

	private void firstRun(Proc actor) {
		if (actor.returnsFromFork && !actor.hasRun && m.settings.ktrace
				&& (actor.traceflag & Bits.TRACE_SYSRET) != 0) {
			m.records.ktrsysret(actor);
		}
		actor.hasRun = true;
	}

	private void report(Statement s, Proc actor, Outcome outcome) {
		if (Calls.passesGate(s.call())) {
			m.records.result(s, outcome, actor.retval[0], actor.retval[1]);
		} else {
			m.records.result(s, outcome, outcome instanceof Outcome.Done done ? done.value() : 0, 0);
		}
	}

	private void sleepIfAsked(Statement s, Proc actor, Outcome outcome) {
		if (outcome instanceof Outcome.Asleep asleep) {
			m.scheduler.sleep(actor, asleep.wmesg());
			actor.rest = asleep.rest();
			actor.sleepingStatement = s;
		}
	}

	private void settle() {
		while (!m.scheduler.readyQueue.isEmpty()) {
			Proc p = m.scheduler.nextReady();
			m.scheduler.switchTo(p);
			if (p.rest != null) {
				continueCall(p);
			}
			boolean canDie = p.stat != Proc.Stat.SSLEEP && !p.isZombie();
			if (canDie && p.killPending) {
				dieBySignal(p);
			}
		}
	}

	private void continueCall(Proc p) {
		Statement s = p.sleepingStatement;
		Outcome outcome = p.rest.get();
		p.rest = null;
		p.sleepingStatement = null;
		sleepIfAsked(s, p, outcome);
		if (s != null && !(outcome instanceof Outcome.Asleep)) {
			report(s, p, outcome);
		}
	}

	private void dieBySignal(Proc p) {
		m.records.sigexit(p);
		p.acflag |= Bits.AXSIG;
		sleepIfAsked(null, p, exit.die(p, Bits.SIGKILL));
	}

	void finish() {
		m.records.line(new StateRecord(m).text("final", 0));
	}
}
