package org.forkscope.machine.internal.script;

import static org.forkscope.machine.internal.kernel.Constants.SIDL;
import static org.forkscope.machine.internal.kernel.Constants.SRUN;
import static org.forkscope.machine.internal.kernel.Constants.SSLEEP;
import static org.forkscope.machine.internal.kernel.Constants.SZOMB;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.forkscope.machine.internal.engine.Engine.Pause;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.KernelWork;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.Signals;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.internal.kernel.Workload;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.model.Proc;

/**
 * Runs a script: one statement after the other, each followed by what it set off in processes that sleep or have been killed.
 * Says which stack runs next, and hears how it came to rest.
 */
public final class ScriptWorkload implements Workload {

	/** What comes next. */
	private enum State {
		BOOT, STATEMENT, ENTER, CALL, CALLED, SETTLE, RESUME, RESUMED, SIGNAL, DIED, ENDED
	}

	private final Kernel k;
	private final KernelWork work;
	private final Script script;
	private final List<Statement> statements;
	private final Names names;
	private final boolean complete;
	private final Records records;
	private final Deque<ProcSlot> ready = new ArrayDeque<>();

	private State state = State.BOOT;
	private int index;
	private Operation operation;
	private ProcSlot actor;
	private UserProgram.Locals kernelCall;
	private KernelStack stack;
	private int floor;

	/**
	 * @param records  where the run is written; {@code null} for nowhere
	 * @param complete whether the end of the script is the end of the run
	 */
	public ScriptWorkload(Kernel k, Script script, RecordSink records, boolean complete) {
		this.complete = complete;
		this.k = k;
		this.script = script;
		work = new KernelWork(k);
		statements = script.statements();
		names = new Names(script.labels());
		this.records = new Records(k, records);
		k.setNames(names);
		k.events.add(new ScriptListener(this, this.records));
	}

	/** The script. */
	public Script script() {
		return script;
	}

	/** The operation that is executed or comes next; {@code null} before the first and after the last. */
	public Operation operation() {
		return operation;
	}

	/** Whether the boot is over. */
	public boolean isBooted() {
		return state != State.BOOT;
	}

	/** The label of a process, or {@code null}. */
	@Override
	public String label(Proc p) {
		Task task = Names.task(p);
		return task == null ? null : task.name();
	}

	/** The label of a process, or {@code null}. */
	public Label labelOf(Proc p) {
		Task task = Names.task(p);
		return task == null ? null : task.label();
	}

	/** Position, in the script, of the statement that is executed or comes next. */
	public int pendingIndex() {
		boolean pending = state == State.ENTER || state == State.CALL;
		return pending ? index - 1 : index;
	}

	/** The process of a label, or {@code null} while it has none. */
	public Proc proc(Label label) {
		return names.proc(label);
	}

	/** Records the state as it is now, in the middle of an operation, as if its line said {@code dump}; 0 while booting. */
	public void dump() {
		records.interimState(operation == null ? 0 : operation.line());
	}

	@Override
	public KernelStack stack() {
		return stack;
	}

	@Override
	public int floor() {
		return floor;
	}

	@Override
	public boolean next() {
		stack = null;
		while (stack == null && state != State.ENDED) {
			advance();
		}
		return stack != null;
	}

	private void advance() {
		switch (state) {
			case BOOT -> run(work.boot(), 0);
			case STATEMENT -> statement();
			case ENTER -> enter();
			case CALL -> call();
			case SETTLE -> settle();
			case RESUME -> resume();
			case SIGNAL -> die();
			default -> throw new IllegalStateException(state.name());
		}
	}

	private void run(KernelStack newStack, int newFloor) {
		stack = newStack;
		floor = newFloor;
	}

	private void statement() {
		if (index == statements.size()) {
			state = State.ENDED;
			if (complete) {
				finish();
			}
			return;
		}
		Statement next = statements.get(index++);
		if (next instanceof Operation op) {
			begin(op);
		} else {
			records.state(Records.DUMP, next.line());
		}
	}

	/** Records the state at the end. */
	public void finish() {
		records.state(Records.FINAL, 0);
	}

	private void begin(Operation op) {
		String obstacle = obstacle(op);
		if (obstacle != null) {
			records.skipped(op, obstacle);
			return;
		}
		operation = op;
		actor = op.actor() == null ? null : names.proc(op.actor());
		state = State.ENTER;
		if (actor != null) {
			switchTo(actor);
		}
	}

	private String obstacle(Operation op) {
		String obstacle = op.actor() == null ? null : obstacle(op.actor());
		for (int i = 0; obstacle == null && i < op.arguments().size(); i++) {
			if (op.arguments().isLabel(i) && !names.isBorn(op.arguments().label(i))) {
				obstacle = "unborn-target";
			}
		}
		return obstacle;
	}

	private String obstacle(Label label) {
		if (!names.isBorn(label)) {
			return "unborn";
		}
		Proc p = names.proc(label);
		if (p == null) {
			return "gone";
		}
		return switch (p.getStat()) {
			case SIDL -> "idl";
			case SSLEEP -> "blocked";
			case SZOMB -> "zombie";
			default -> null;
		};
	}

	private void switchTo(ProcSlot p) {
		if (k.curproc() != p) {
			run(work.switchTo(p), 0);
		}
	}

	/** The actor is on the processor; if it is new, it first finds its way to user mode. */
	private void enter() {
		state = State.CALL;
		if (actor != null && !Names.task(actor).started) {
			Names.task(actor).started = true;
			if (actor.stack().depth() > 0) {
				run(actor.stack(), 0);
			}
		}
	}

	private void call() {
		state = State.CALLED;
		if (actor == null) {
			kernelCall = work.call(k.context(), null, operation);
			run(k.context(), 0);
			return;
		}
		Task task = Names.task(actor);
		if (operation.call() == Call.RETURN) {
			task.floor = 0;
			task.call = work.returnFromMain(actor, operation);
		} else {
			task.floor = actor.stack().depth();
			task.call = work.call(actor.stack(), actor, operation);
		}
		run(actor.stack(), task.floor);
	}

	private void settle() {
		actor = ready.poll();
		if (actor == null) {
			state = State.STATEMENT;
			return;
		}
		Names.task(actor).ready = false;
		state = State.RESUME;
		switchTo(actor);
	}

	private void resume() {
		Task task = Names.task(actor);
		if (task.asleep) {
			task.asleep = false;
			state = State.RESUMED;
			run(actor.stack(), task.floor);
		} else {
			state = State.SIGNAL;
		}
	}

	/** A process that has been killed dies on its way to user mode. */
	private void die() {
		state = State.SETTLE;
		if (actor.getStat() != SZOMB && Signals.killed(actor)) {
			Task task = Names.task(actor);
			task.floor = 0;
			if (task.started || actor.stack().depth() == 0) {
				work.ast(actor);
			}
			task.started = true;
			state = State.DIED;
			run(actor.stack(), 0);
		}
	}

	@Override
	public void paused(Pause pause) {
		switch (state) {
			case BOOT -> booted();
			case CALLED -> called(pause);
			case RESUMED -> resumed(pause);
			case DIED -> {
				Names.task(actor).asleep = actor.getStat() == SSLEEP;
				state = State.SETTLE;
			}
			default -> {
				// A switch, or a newborn's way to user mode: the state says already what follows.
			}
		}
	}

	private void booted() {
		bind(Label.PROC0, ProcSlot.of(k.g.getProc0()));
		Names.task(k.g.getProc0()).started = true;
		records.open();
		state = State.STATEMENT;
	}

	private void called(Pause pause) {
		state = State.SETTLE;
		if (actor == null) {
			records.ended(kernelCall);
			kernelCall = null;
		} else {
			rest(pause);
			if (Names.task(actor).asleep) {
				records.blocked(operation, actor.getWmesg());
			}
		}
	}

	private void resumed(Pause pause) {
		rest(pause);
		state = pause == Pause.DONE ? State.SIGNAL : State.SETTLE;
	}

	/** The call of the actor has ended, ended the process, or sleeps. */
	private void rest(Pause pause) {
		Task task = Names.task(actor);
		if (pause == Pause.DONE) {
			recordEnd(task);
		} else if (actor.getStat() == SZOMB) {
			recordExit(task, actor);
		} else {
			task.asleep = actor.getStat() == SSLEEP;
		}
	}

	private void recordEnd(Task task) {
		if (task.call != null) {
			records.ended(task.call);
			task.call = null;
		}
	}

	private void recordExit(Task task, Proc p) {
		if (task.call != null) {
			records.exited(task.call, p.getXstat());
			task.call = null;
		}
	}

	// What a workload uses that runs several processes at once.

	/** A stack runs that somebody else has chosen. */
	public void adopt(KernelStack newStack) {
		stack = newStack;
	}

	/** A process, or the kernel itself for {@code null}, begins a line that somebody else has chosen. */
	public void begin(Operation op, ProcSlot p) {
		operation = op;
		actor = p;
		if (p != null) {
			Names.task(p).started = true;
		}
		call();
	}

	/** A process, or the kernel itself for {@code null}, begins a line that scripts do not have. */
	public void begin(FurtherLine line, KernelStack on, ProcSlot p) {
		UserProgram.Locals call = work.call(on, p, line);
		if (p != null) {
			Task task = Names.task(p);
			task.started = true;
			task.floor = on.depth() - 1;
			task.call = call;
		}
	}

	/** A stack has taken a step: if that was the end of its call, the result is recorded. */
	public void stepped(KernelStack stepped) {
		Task task = stepped.proc() == null ? null : Names.task(stepped.proc());
		if (task == null) {
			if (kernelCall != null && stepped.depth() == 0) {
				records.ended(kernelCall);
				kernelCall = null;
			}
		} else if (stepped.proc().getStat() == SZOMB) {
			recordExit(task, stepped.proc());
		} else if (stepped.depth() <= task.floor) {
			recordEnd(task);
		}
	}

	// What the listener tells.

	void born(Proc parent, ProcSlot child) {
		UserProgram.Locals call = stack == k.context() ? kernelCall : Names.task(parent).call;
		bind(state == State.BOOT ? nextBootLabel() : call.operation.result(), child);
	}

	private Label nextBootLabel() {
		for (Label label : Label.BOOT) {
			if (label != Label.PROC0 && !names.isBorn(label)) {
				return label;
			}
		}
		throw new IllegalStateException("more processes at boot than labels");
	}

	private void bind(Label label, ProcSlot p) {
		p.setNote(new Task(label));
		if (label != null) {
			names.bind(label, p);
		}
	}

	void ready(ProcSlot p) {
		Task task = Names.task(p);
		if (p.getStat() == SRUN && !task.ready) {
			task.ready = true;
			ready.add(p);
		}
	}

	void reaped(ProcSlot p) {
		Label label = Names.task(p).label();
		if (label != null) {
			names.forget(label);
		}
	}

	/** The call of a process has its values: the result is recorded before signals are looked at. */
	void returned(ProcSlot p, int error) {
		Task task = Names.task(p);
		if (task.call != null) {
			records.returned(task.call, p, error);
			task.call = null;
		}
	}
}
