package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.Errno.EPERM;

import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.script.Keyword;
import org.forkscope.model.Proc;

/** __sysctl() on the nodes that concern process creation. kern_mib.c; sys/kern/kern_fork.c 148-182. */
final class SysctlCall {

	private static final int LARGEST_MARGIN = 100;

	private SysctlCall() {
	}

	/** Reads a node, and writes it when there is a value. */
	static final class Sysctl extends Syscall<Sysctl.Locals> {

		Sysctl(Kernel k) {
			super(k, "__sysctl", k.functions.sources.sysctl, 202);
		}

		/** Arguments. */
		public static final class Locals extends Syscall.Args {
			/** The node. */
			public Keyword oid;
			/** The value to write. */
			public int newval;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step("which node", l -> l.oid = l.uap.keyword(0));
			b.step("the old value", l -> l.out.setOld(read(l.oid)));
			b.when("only to read?", l -> !l.uap.has(1)).then(() -> b.returns("done"));
			b.step("the new value", l -> l.newval = (int) l.uap.number(1));
			b.when("may nobody write it?", l -> l.oid == Keyword.KERN_LASTPID || l.oid == Keyword.KERN_MAXPROC).fail(EPERM);
			b.when("is it another than root?", l -> !Credentials.isRoot(l.p)).fail(EPERM);
			b.when("kern.fast_vfork?", l -> l.oid == Keyword.KERN_FAST_VFORK).then(() -> {
				b.step("store it; nobody reads it", l -> g.setFastVfork(l.newval));
				b.returns("done");
			});
			b.call("kern.randompid has a handler of its own", k.functions.sysctlKernRandompid, (l, c) -> {
				c.p = l.p;
				c.pid = l.newval;
			}, (l, c) -> l.error = c.error);
			b.returns("return the error, or 0", l -> l.error);
		}

		private long read(Keyword node) {
			return switch (node) {
				case KERN_LASTPID -> g.getNextpid();
				case KERN_MAXPROC -> g.getMaxproc();
				case KERN_FAST_VFORK -> g.getFastVfork();
				default -> g.getRandompid();
			};
		}
	}

	/** Writes kern.randompid. 162-182. */
	static final class SysctlKernRandompid extends Fn<SysctlKernRandompid.Locals> {

		SysctlKernRandompid(Kernel k) {
			super(k, "sysctl_kern_randompid", k.functions.sources.fork, 162, 181);
		}

		/** Arguments. */
		public static final class Locals extends Frame {
			/** The caller; NULL at boot. */
			public Proc p;
			/** The value wanted, then the one stored. */
			public int pid;
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.step(170, "take the value over", l -> {
			});
			b.when(173, "negative, or too large?", l -> l.pid < 0 || l.pid > g.getPidMax() - LARGEST_MARGIN).then(
					() -> b.step(174, "the largest that leaves one wrap", l -> l.pid = g.getPidMax() - LARGEST_MARGIN)).otherwise(
							() -> b.when(175, "0 or 1?", l -> l.pid < 2).then(
									() -> b.step(176, "off", l -> l.pid = 0)).otherwise(
											() -> b.when(177, "below 100?", l -> l.pid < LARGEST_MARGIN).then(
													() -> b.step(178, "100", l -> l.pid = LARGEST_MARGIN))));
			b.step(179, "store it", l -> g.setRandompid(l.pid));
			b.returns(180, "done");
		}
	}
}
