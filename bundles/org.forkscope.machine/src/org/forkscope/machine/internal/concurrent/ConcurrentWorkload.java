package org.forkscope.machine.internal.concurrent;

import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.internal.engine.Engine;
import org.forkscope.machine.internal.engine.Engine.Pause;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelWork;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.Workload;
import org.forkscope.machine.internal.script.ScriptWorkload;
import org.forkscope.machine.script.Actor;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.ProgramLine;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.model.Lock;
import org.forkscope.model.Proc;

/**
 * Runs the processes of a script at once. Everything up to the script's first {@code dump} happens one line after the other;
 * from there on each process executes its own lines, and a chooser decides step by step who goes on. With Giant, another process
 * can only take over where the running one sleeps, may sleep, or is in user mode; without it, between any two steps.
 */
public final class ConcurrentWorkload implements Workload, ChoiceList.Names {

	private final Kernel k;
	private final KernelWork work;
	private final ScriptWorkload setup;
	private final Programs programs;
	private final Processors processors;
	private final Ticker ticker;
	private Chooser chooser = Chooser.STEADY;
	private boolean together;
	private boolean finished;
	private KernelStack last;
	private KernelStack spinner;
	private List<KernelStack> possible = List.of();

	/** @param setup runs the part before the first {@code dump}: see {@link #setupOf} @param script the whole script */
	public ConcurrentWorkload(Kernel k, ScriptWorkload setup, Script script) {
		this.k = k;
		this.setup = setup;
		work = new KernelWork(k);
		processors = new Processors(k);
		List<Statement> later = script.statements().subList(setupLength(script), script.statements().size());
		programs = new Programs(later, script.further().lines());
		ticker = new Ticker(k, work, script.further().lines());
	}

	/** The part of a script that is executed one line after the other. */
	public static Script setupOf(Script script) {
		return new Script(script.settings(), script.statements().subList(0, setupLength(script)), script.labels(), script.forkHooks(),
				script.further());
	}

	private static int setupLength(Script script) {
		int length = 0;
		while (length < script.statements().size() && !(script.statements().get(length) instanceof Statement.Dump)) {
			length++;
		}
		return length;
	}

	/** Sets who chooses. */
	public void setChooser(Chooser newChooser) {
		chooser = newChooser;
	}

	/** Whether a stack is that of a process with this label or pid; {@code kernel} is the kernel's own. */
	@Override
	public boolean matches(KernelStack stack, String name) {
		if (stack.proc() == null) {
			return name.equals(Actor.KERNEL_WORD);
		}
		return name.equals(label(stack.proc())) || name.equals(Integer.toString(stack.proc().getPid()));
	}

	@Override
	public String of(KernelStack stack) {
		if (stack.proc() == null) {
			return Actor.KERNEL_WORD;
		}
		String label = label(stack.proc());
		return label == null ? Integer.toString(stack.proc().getPid()) : label;
	}

	@Override
	public boolean next() {
		if (!together && setup.next()) {
			return true;
		}
		together = true;
		last = ticker.returnTo(last);
		if (!ticker.interrupts(last) && !serves()) {
			possible = able();
			if (!possible.isEmpty()) {
				return go(chooser.choose(possible, inclined()));
			}
			if (!ticker.waits(last)) {
				setup.adopt(null);
				finish();
				return false;
			}
		}
		possible = List.of(k.context());
		take(k.context());
		return true;
	}

	/** The software interrupt that makes timed calls does not wait to be chosen, but for locks, and for who is in the kernel. */
	private boolean serves() {
		boolean switches = !k.hasGiant() || last == null || last.proc() == null || work.isInUserMode(last) || !canStep(last);
		if (switches) {
			ticker.serve(last);
		}
		return ticker.isServing() && spinner != k.context();
	}

	private boolean go(KernelStack chosen) {
		if (chosen == null) {
			return false;
		}
		leave(chosen);
		processors.activate(chosen.proc());
		prepare(chosen);
		take(chosen);
		return true;
	}

	private void take(KernelStack chosen) {
		setup.adopt(chosen);
		last = chosen;
	}

	/** Who goes on if nobody chooses: who runs; after a process that gave way, the first of the run queues. */
	private KernelStack inclined() {
		if (last == null || last.proc() == null || last.proc().getStat() != Constants.SRUN || processors.runs(last.proc())) {
			return last;
		}
		Proc first = k.scheduler.first(p -> possible.contains(ProcSlot.of(p).stack()));
		return first == null ? last : ProcSlot.of(first).stack();
	}

	private void finish() {
		if (!finished) {
			setup.finish();
			finished = true;
		}
	}

	/** The stacks of which one was chosen for the step that comes next; empty before the first choice and at the end. */
	List<KernelStack> possible() {
		return possible;
	}

	/** Whether processes run at once by now. */
	boolean isTogether() {
		return together;
	}

	/** The line of its own that a process executes next, now that they run at once; {@code null} for none. */
	ProgramLine nextLine(Proc p) {
		Label label = setup.labelOf(p);
		return label == null ? null : programs.of(label).peek();
	}

	/** Steps executed since power-on. */
	long position() {
		return k.engine.position();
	}

	private List<KernelStack> able() {
		if (k.hasGiant() && last != null && !mayLeave(last) && canStep(last)) {
			return List.of(last);
		}
		List<KernelStack> able = new ArrayList<>();
		addAble(k.g.getAllproc(), able);
		addAble(k.g.getZombproc(), able);
		// On its way from allproc to zombproc, a process holds the lock of both.
		Proc passing = k.g.getAllprocLock().getLockholder();
		if (passing != null && !able.contains(ProcSlot.of(passing).stack())) {
			addIfAble(ProcSlot.of(passing).stack(), able);
		}
		addIfAble(k.context(), able);
		// Who spins for a lock gets nowhere until another has taken a step.
		if (able.size() > 1) {
			able.remove(spinner);
		}
		return able;
	}

	/** At every step, all processes are looked at: nearly all of them sleep or are zombies, and are passed over quickly. */
	private void addAble(Proc first, List<KernelStack> able) {
		boolean switching = processors.isAnySwitching();
		for (Proc p = first; p != null; p = p.getListNext()) {
			if (switching || p.getStat() == Constants.SRUN) {
				addIfAble(ProcSlot.of(p).stack(), able);
			}
		}
	}

	private void addIfAble(KernelStack stack, List<KernelStack> able) {
		if (canStep(stack)) {
			able.add(stack);
		}
	}

	/** The kernel's own context acts in the name of the swapper: where that has gone to sleep for a lock, it cannot go on. */
	private static boolean waitsForLock(Proc p) {
		return p.getStat() == Constants.SMTX || p.getStat() == Constants.SSLEEP && p.getWchan() instanceof Lock;
	}

	private boolean canStep(KernelStack stack) {
		Proc p = stack.proc();
		if (p == null) {
			return stack.depth() > 0 ? !waitsForLock(k.g.getProc0()) : !programs.of(null).isEmpty();
		}
		if (p.getStat() != Constants.SRUN) {
			return processors.isSwitching(p);
		}
		return work.isAtWork(stack) || work.isDisturbed(ProcSlot.of(p))
				|| setup.labelOf(p) != null && !programs.of(setup.labelOf(p)).isEmpty();
	}

	private static boolean mayLeave(KernelStack stack) {
		Frame top = stack.top();
		return top == null || top.next().maySleep();
	}

	/** A process that is left in the middle of the kernel sleeps for memory: it gives Giant up and takes it back later. */
	private void leave(KernelStack chosen) {
		if (k.hasGiant() && last != null && last != chosen && last.proc() != null) {
			last.addGiantDepth(k.locks.dropGiant(last.proc()));
		}
	}

	private void prepare(KernelStack stack) {
		Proc p = stack.proc();
		if (p != null && work.isDisturbed(ProcSlot.of(p))) {
			work.disturb(ProcSlot.of(p));
			return;
		}
		if (work.isAtWork(stack)) {
			return;
		}
		Label label = p == null ? null : setup.labelOf(p);
		ProgramLine line = programs.of(label).poll();
		ProcSlot slot = p == null ? null : ProcSlot.of(p);
		if (line instanceof Operation operation) {
			setup.begin(operation, slot);
		} else {
			setup.begin((FurtherLine) line, stack, slot);
		}
	}

	@Override
	public Pause run(Engine engine) {
		if (!together) {
			return engine.run(setup.stack(), setup.floor());
		}
		if (last.giantDepth() > 0) {
			if (!k.locks.retakeGiant(last.proc(), last.giantDepth())) {
				return Pause.BLOCKED;
			}
			last.addGiantDepth(-last.giantDepth());
		}
		return engine.runOne(last);
	}

	@Override
	public void paused(Pause pause) {
		if (together) {
			spinner = pause == Pause.BLOCKED && (last.proc() == null || last.proc().getStat() == Constants.SRUN) ? last : null;
			setup.stepped(last);
		} else {
			setup.paused(pause);
		}
	}

	@Override
	public KernelStack stack() {
		return setup.stack();
	}

	@Override
	public int floor() {
		return setup.floor();
	}

	@Override
	public String label(Proc p) {
		return setup.label(p);
	}
}
