package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.model.Pcred;
import org.forkscope.model.Proc;
import org.forkscope.model.Uidinfo;

/**
 * What the kernel does with users, each under the mutex of the user and, where users are looked up or vanish, that of the user hash.
 * kern_resource.c and kern_prot.c. Scripts prescribe that nothing of this takes more than one step.
 */
final class UserFunctions {

	private UserFunctions() {
	}

	/** Arguments, locals and result of all of them. */
	public static final class Locals extends Frame {
		/** The process that acts. */
		public Proc p;
		/** The user. */
		public Uidinfo uip;
		/** Id of the user that is looked up. */
		public int uid;
		/** Change of the number of processes. */
		public int diff;
		/** Most that the number may reach, 0 for no limit. */
		public int max;
		/** Whether the change was made. */
		public boolean ok;
		/** Credentials that go to another user. */
		public Pcred pcred;
		/** The user that they belonged to. */
		public Uidinfo old;
	}

	private abstract static class UserFunction extends Fn<Locals> {

		UserFunction(Kernel k, String name, SourceFile file) {
			super(k, name, file);
		}

		@Override
		protected final Locals locals() {
			return new Locals();
		}

		final void lockHash(Body<Locals> b) {
			b.acquire("lock the user hash", l -> k.locks.lock(g.getUihashtblMtx(), l.p));
		}

		final void unlockHash(Body<Locals> b) {
			b.step("unlock the user hash", l -> k.locks.unlock(g.getUihashtblMtx(), l.p));
		}

		final void lockUser(Body<Locals> b) {
			b.acquire("lock the user", l -> k.locks.lock(l.uip.getMtx(), l.p));
		}

		final void unlockUser(Body<Locals> b) {
			b.step("unlock the user", l -> k.locks.unlock(l.uip.getMtx(), l.p));
		}
	}

	/** Changes the number of processes of a user, unless that is over the limit. */
	static final class Chgproccnt extends UserFunction {

		Chgproccnt(Kernel k) {
			super(k, "chgproccnt", k.functions.sources.resource);
		}

		@Override
		protected void body(Body<Locals> b) {
			lockUser(b);
			b.step("change the count, unless that is over the limit", l -> l.ok = k.credentials.chgproccnt(l.uip, l.diff, l.max));
			unlockUser(b);
		}
	}

	/** One more reference to a user. */
	static final class Uihold extends UserFunction {

		Uihold(Kernel k) {
			super(k, "uihold", k.functions.sources.resource);
		}

		@Override
		protected void body(Body<Locals> b) {
			lockUser(b);
			b.step("one more reference", l -> k.credentials.uihold(l.uip));
			unlockUser(b);
		}
	}

	/** The user of an id, with one more reference. */
	static final class Uifind extends UserFunction {

		Uifind(Kernel k) {
			super(k, "uifind", k.functions.sources.resource);
		}

		@Override
		protected void body(Body<Locals> b) {
			lockHash(b);
			b.step("look the user up, or make it", l -> l.uip = k.credentials.lookUp(l.uid));
			b.call("one more reference", k.functions.uihold, (l, c) -> {
				c.p = l.p;
				c.uip = l.uip;
			});
			unlockHash(b);
		}
	}

	/** One reference less to a user; with the last one it vanishes. */
	static final class Uifree extends UserFunction {

		Uifree(Kernel k) {
			super(k, "uifree", k.functions.sources.resource);
		}

		@Override
		protected void body(Body<Locals> b) {
			lockHash(b);
			lockUser(b);
			b.step("one reference less; nobody finds the user after the last", l -> k.credentials.uifree(l.uip));
			unlockUser(b);
			unlockHash(b);
		}
	}

	/** Moves a process from the account of its real user to another's, without a test of the limit. */
	static final class ChangeRuid extends UserFunction {

		ChangeRuid(Kernel k) {
			super(k, "change_ruid", k.functions.sources.prot);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the user so far", l -> l.old = l.pcred.getUidinfo());
			b.call("one process less for it", k.functions.chgproccnt, (l, c) -> charge(c, l.p, l.old, -1));
			b.step("the real user id", l -> l.pcred.setRuid(l.uid));
			b.call("find the new user", k.functions.uifind, (l, c) -> {
				c.p = l.p;
				c.uid = l.uid;
			}, (l, c) -> l.uip = c.uip);
			b.step("it owns the process now", l -> l.pcred.setUidinfo(l.uip));
			b.call("one process more for it", k.functions.chgproccnt, (l, c) -> charge(c, l.p, l.uip, 1));
			b.call("give the old user up", k.functions.uifree, (l, c) -> {
				c.p = l.p;
				c.uip = l.old;
			});
		}

		private static void charge(Locals c, Proc p, Uidinfo user, int diff) {
			c.p = p;
			c.uip = user;
			c.diff = diff;
		}
	}

	/** Gives the effective credentials, which must be private, to another user. */
	static final class ChangeEuid extends UserFunction {

		ChangeEuid(Kernel k) {
			super(k, "change_euid", k.functions.sources.prot);
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("the user so far", l -> l.old = l.pcred.getUcred().getUidinfo());
			b.step("the effective user id", l -> l.pcred.getUcred().setUid(l.uid));
			b.call("find the new user", k.functions.uifind, (l, c) -> {
				c.p = l.p;
				c.uid = l.uid;
			}, (l, c) -> l.uip = c.uip);
			b.step("it owns the credentials now", l -> l.pcred.getUcred().setUidinfo(l.uip));
			b.call("give the old user up", k.functions.uifree, (l, c) -> {
				c.p = l.p;
				c.uip = l.old;
			});
		}
	}
}
