package org.forkscope.machine.internal.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.internal.engine.Engine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.model.Cpu;
import org.forkscope.model.Globals;
import org.forkscope.model.KernelFactory;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Memory;
import org.forkscope.model.PgrpHashBucket;
import org.forkscope.model.PidHashBucket;
import org.forkscope.model.Proc;
import org.forkscope.model.ProcQueue;
import org.forkscope.model.Tty;
import org.forkscope.model.UidHashBucket;

/** One kernel: its global variables, its functions, and the parts of it that act at once. */
public final class Kernel {

	public final Memory memory = new Memory();
	public final KernelFactory factory = KernelFactory.eINSTANCE;
	public final MachineSettings settings;
	public final KernelRules rules;
	public final Globals g;
	public final KernelEvents events = new KernelEvents();

	public final Engine engine = new Engine(memory.reads());
	public final Slots slots;
	public final Credentials credentials;
	public final Vnodes vnodes;
	public final Files files;
	public final Groups groups;
	public final Spaces spaces;
	public final Locks locks;
	public final Scheduler scheduler;
	public final Signals signals;
	public final IdIndex ids;
	public final Clock clock;
	public final Times times = new Times(this);
	public final Callouts callouts = new Callouts(this);
	final Kqueues kqueues = new Kqueues(this);
	final Priorities priorities = new Priorities(this);
	public final Family family = new Family();
	public final Limits limits;
	public final Profiling profiling;
	public final Counters counters;
	public final Functions functions;

	/** Hooks of fork1 that remove themselves when they are called. */
	public final Set<String> hooksForOneFork = new HashSet<>();

	private final PidHashBucket[] pidHash;
	private final KernelStack context = new KernelStack(null);
	private Cpu cpu;
	private Tty console;
	private ProcessNames names;
	private String panic;

	/** A kernel before power-on: its tables exist, nothing has run. */
	public Kernel(MachineSettings settings, KernelRules rules) {
		this.settings = settings;
		this.rules = rules;
		g = memory.allocate(factory.createGlobals());
		g.setCnt(memory.allocate(factory.createVmmeter()));
		g.setMaxproc(settings.maxproc());
		g.setMaxprocperuid(settings.maxproc() - 1);
		g.setPidMax(settings.pidmax());
		g.setFastVfork(1);
		g.setRandomState(settings.seed());
		pidHash = table(hashSize(settings.maxproc() / 4), factory::createPidHashBucket, g.getPidhashtbl())
				.toArray(PidHashBucket[]::new);
		PgrpHashBucket[] groupHash = table(pidHash.length, factory::createPgrpHashBucket, g.getPgrphashtbl())
				.toArray(PgrpHashBucket[]::new);
		UidHashBucket[] userHash = table(hashSize(settings.maxproc() / 16), factory::createUidHashBucket, g.getUihashtbl())
				.toArray(UidHashBucket[]::new);
		ProcQueue[] runq = table(Scheduler.RUN_QUEUES, factory::createProcQueue, g.getRunq()).toArray(ProcQueue[]::new);
		ProcQueue[] slpque = table(Scheduler.SLEEP_QUEUES, factory::createProcQueue, g.getSlpque()).toArray(ProcQueue[]::new);
		slots = new Slots(this);
		credentials = new Credentials(this, userHash);
		vnodes = new Vnodes(this);
		files = new Files(this);
		groups = new Groups(this, groupHash);
		spaces = new Spaces(this);
		locks = new Locks(this);
		scheduler = new Scheduler(this, runq, slpque, rules.runsByPriority());
		signals = new Signals(this);
		ids = new IdIndex(settings.pidmax());
		clock = new Clock(this);
		new GlobalLocks(this).create();
		if (rules.beyondScripts()) {
			addTimers();
		}
		addCpus(rules.cpus());
		limits = new Limits(this);
		profiling = new Profiling(this);
		counters = new Counters(g.getCnt());
		functions = new Functions();
		functions.define(this);
	}

	private void addTimers() {
		g.setCalloutLock(GlobalLocks.mutex(this, "callout", Constants.MTX_SPIN));
		table(Callouts.wheelSize(settings.maxproc()), factory::createCalloutQueue, g.getCallwheel());
		g.setSchedcpuCallout(memory.allocate(factory.createCallout()));
		g.setRoundrobinCallout(memory.allocate(factory.createCallout()));
	}

	private void addCpus(int count) {
		for (int i = 0; i < count; i++) {
			Cpu each = memory.allocate(factory.createCpu());
			each.setCpuid(i);
			each.setInterrupts(true);
			g.getCpus().add(each);
		}
		cpu = g.getCpus().get(0);
	}

	private <T extends KernelObject> List<T> table(int size, Supplier<T> maker, List<T> owner) {
		List<T> made = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			made.add(memory.allocate(maker.get()));
		}
		owner.addAll(made);
		return made;
	}

	/** hashinit: the largest power of two that is not above {@code elements}. */
	private static int hashSize(int elements) {
		return Math.max(1, Integer.highestOneBit(elements));
	}

	/** The stack of the processor's own context, for what runs outside any process. */
	public KernelStack context() {
		return context;
	}

	/** The processor that executes. */
	public Cpu cpu() {
		return cpu;
	}

	/** Says which processor executes what follows. */
	public void setCpu(Cpu newCpu) {
		cpu = newCpu;
	}

	/** The process that the executing processor runs, or NULL. */
	public Proc curproc() {
		return cpu.getCurproc();
	}

	/** Whether Giant surrounds the kernel. */
	public boolean hasGiant() {
		return rules.giant();
	}

	/** The process of an id that is not a zombie, or NULL: pfind. */
	public Proc pfind(int pid) {
		Proc p = pidBucket(pid).getFirst();
		while (p != null && p.getPid() != pid) {
			p = p.getHashNext();
		}
		return p;
	}

	PidHashBucket pidBucket(int pid) {
		return pidHash[pid & pidHash.length - 1];
	}

	/** What the names of the workload stand for. */
	public ProcessNames names() {
		return names;
	}

	/** Says what the names of the workload stand for. */
	public void setNames(ProcessNames newNames) {
		names = newNames;
	}

	/** Stops the kernel for good. */
	public void panic(String text) {
		panic = text;
		events.panic(text);
	}

	/** What the kernel panicked about, or {@code null} while it lives. */
	public String panicText() {
		return panic;
	}

	/** The one terminal of the machine. */
	Tty terminal() {
		if (console == null) {
			console = memory.allocate(factory.createTty());
		}
		return console;
	}

}
