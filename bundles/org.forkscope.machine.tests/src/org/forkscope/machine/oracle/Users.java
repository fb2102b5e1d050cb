package org.forkscope.machine.oracle;

/** Users and limits (specification §5.5). */
final class Users {
	private final Machine m;

	Users(Machine machine) {
		m = machine;
	}

	Outcome setuid(Proc p, Statement s) {
		int uid = s.number(0);
		if (!p.isRoot() && p.uid != uid) {
			return new Outcome.Failed(Errno.EPERM);
		}
		if (p.uid != uid) {
			change(p, uid);
		}
		return Outcome.value(0);
	}

	private void change(Proc p, int uid) {
		m.uids.addProccnt(p.uid, -1);
		m.uids.addProccnt(uid, 1);
		m.uids.hold(uid);
		m.uids.drop(p.uid);
		p.uid = uid;
		m.releaseCred(p.cred);
		p.cred = new Shared.Cred(uid);
		m.uids.hold(uid);
		p.flag |= Bits.P_SUGID;
	}

	Outcome setrlimit(Proc p, Statement s) {
		long cur = limit(s.args().get(1));
		long max = s.has(2) ? limit(s.args().get(2)) : p.limit.max;
		if (!p.isRoot() && (cur > p.limit.max || max > p.limit.max)) {
			return new Outcome.Failed(Errno.EPERM);
		}
		cur = Math.min(cur, max);
		if (!p.limit.sharemod) {
			p.limit = Shared.separate(p.limit, Shared.Limit::copy);
		}
		p.limit.cur = clamped(cur);
		p.limit.max = clamped(max);
		return Outcome.value(0);
	}

	private static long limit(String word) {
		return word.equals("infinity") ? Long.MAX_VALUE : Tokens.number(word, 0, Integer.MAX_VALUE);
	}

	private long clamped(long value) {
		return Math.max(1, Math.min(value, m.settings.maxproc - 1));
	}

	Outcome sharemod(Proc p, Statement s) {
		p.limit.sharemod = s.isOn();
		return Outcome.value(0);
	}
}
