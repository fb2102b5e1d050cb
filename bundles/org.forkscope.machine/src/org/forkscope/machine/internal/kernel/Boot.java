package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.*;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.internal.engine.Body;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.model.Proc;

/** From power-on to the first program. init_main.c, kern_intr.c, kern_idle.c. */
final class Boot {

	private Boot() {
	}

	/** Locals of all functions here. */
	public static final class Locals extends Frame {
		/** The process made last. */
		public Proc p;
	}

	/** The order of boot. */
	static final class MiStartup extends Fn<Locals> {

		MiStartup(Kernel k) {
			super(k, "mi_startup", k.functions.sources.init);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			boolean full = k.settings.boot() == MachineSettings.Boot.FULL;
			b.call("make the swapper, process 0", k.functions.proc0Init, (l, c) -> {
			});
			b.call("make init, stopped", k.functions.createInit, (l, c) -> {
			});
			if (full) {
				thread(b, "idle", RFSTOPPED | RFHIGHPID);
				b.step("always runnable, never queued, no load", l -> {
					l.p.setStat(SRUN);
					l.p.setFlag(l.p.getFlag() | P_NOLOAD);
				});
				thread(b, "swi1: net", RFSTOPPED | RFHIGHPID);
				b.step("waits for an interrupt", l -> l.p.setStat(SWAIT));
				thread(b, "swi6: clock", RFSTOPPED | RFHIGHPID);
				b.step("waits for an interrupt", l -> l.p.setStat(SWAIT));
			}
			b.step("proc0_post: the clock runs, so all start times are taken anew", l -> l.p = g.getAllproc());
			b.loop("another process?", l -> l.p != null, () -> {
				b.step("its start time", l -> l.p.getStats().setStart(k.clock.microtime()));
				b.step("the next process", l -> l.p = l.p.getListNext());
			});
			beyond(b, () -> b.step("sched_setup: the scheduler's calls by the clock", l -> {
				k.callouts.reset(g.getSchedcpuCallout(), SchedulerClock.HZ, Timeouts.SCHEDCPU, null);
				k.callouts.reset(g.getRoundrobinCallout(), SchedulerClock.QUANTUM, Timeouts.ROUNDROBIN, null);
			}));
			b.step("kick_init: init may run", l -> {
				g.getInitproc().setStat(SRUN);
				k.scheduler.setrunqueue(g.getInitproc());
			});
			if (full) {
				thread(b, "pagedaemon", 0);
				thread(b, "vmdaemon", 0);
				thread(b, "bufdaemon", 0);
				thread(b, "syncer", 0);
			}
			Integer randompid = k.settings.randompid();
			if (randompid != null) {
				b.call("kern.randompid as the settings want it", k.functions.sysctlKernRandompid, (l, c) -> c.pid = randompid);
			}
		}

		private void thread(Body<Locals> b, String name, int flags) {
			b.call("make " + name, k.functions.kthreadCreate, (l, c) -> {
				c.name = name;
				c.flags = flags;
			}, (l, c) -> l.p = c.p2);
		}
	}

	/** Makes process 0 by hand. */
	static final class Proc0Init extends Fn<Locals> {

		Proc0Init(Kernel k) {
			super(k, "proc0_init", k.functions.sources.init);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			Proc0 setup = new Proc0(k);
			b.step("process 0 exists before the zone does", l -> l.p = setup.create());
			b.step("the only process on allproc", l -> Links.insertAllproc(g, l.p));
			b.step("group 0 of session 0", l -> setup.group(l.p));
			b.step("its state and flags", l -> setup.state(l.p));
			b.step("credentials of root", l -> setup.credentials(l.p));
			b.step("signal state", l -> setup.signals(l.p));
			b.step("descriptor table", l -> l.p.setFd(k.files.fdinit(null)));
			b.step("limits", l -> setup.limits(l.p));
			b.step("an address space without pages", l -> l.p.setVmspace(k.spaces.create()));
			b.step("root has one process", l -> k.credentials.chgproccnt(l.p.getCred().getUidinfo(), 1, 0));
			b.step("it runs", l -> {
				g.setNprocs(1);
				g.setProc0(l.p);
				k.cpu().setCurproc(l.p);
			});
		}
	}

	/** Makes process 1, which stays stopped until the boot is over. */
	static final class CreateInit extends Fn<Locals> {

		CreateInit(Kernel k) {
			super(k, "create_init", k.functions.sources.init);
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.call("fork the swapper, stopped", k.functions.fork1, (l, c) -> {
				c.p1 = g.getProc0();
				c.flags = RFFDG | RFPROC | RFSTOPPED;
			}, (l, c) -> l.p = c.child);
			b.step("this is init", l -> g.setInitproc(l.p));
			b.step("a system process", l -> l.p.setFlag(l.p.getFlag() | P_SYSTEM));
			b.step("it will run start_init", l -> l.p.getAddr().getPcb().setEsi(Addresses.START_INIT));
		}
	}

	/** First function of init: looks for a program to run. Which one it is, the workload says. */
	static final class StartInit extends Fn<ForkReturn.Locals> {

		StartInit(Kernel k) {
			super(k, "start_init", k.functions.sources.init);
		}

		@Override
		protected ForkReturn.Locals locals() {
			return new ForkReturn.Locals();
		}

		@Override
		protected void body(Body<ForkReturn.Locals> b) {
			b.acquire("take Giant", l -> k.locks.lockGiant(l.p));
			b.step("the workload says what init executes", l -> l.p.setMdRegs(l.p.getAddr().getFrame()));
			b.step("release Giant and return to user mode", l -> k.locks.unlockGiant(l.p));
		}
	}
}
