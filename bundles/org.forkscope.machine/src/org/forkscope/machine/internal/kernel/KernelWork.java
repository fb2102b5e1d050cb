package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.script.FurtherCall;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Statement.Operation;

/** Puts calls onto kernel stacks: the only way for a workload to make the kernel do something. */
public final class KernelWork {

	private final Kernel k;

	/** @param k the kernel that works */
	public KernelWork(Kernel k) {
		this.k = k;
	}

	/** The boot, on the processor's own stack. */
	public KernelStack boot() {
		k.context().push(k.functions.miStartup);
		return k.context();
	}

	/** The switch to another process, on the processor's own stack. */
	public KernelStack switchTo(ProcSlot next) {
		k.context().push(k.functions.miSwitch).next = next;
		return k.context();
	}

	/** A line of a program. @param p the process; {@code null} for the kernel itself */
	public UserProgram.Locals call(KernelStack stack, ProcSlot p, Operation operation) {
		Syscall<?> callp = k.functions.syscalls.get(operation.call());
		UserProgram.Locals frame = stack.push(callp == null ? k.functions.directCall : k.functions.trapping);
		frame.p = p;
		frame.operation = operation;
		frame.source = operation;
		frame.callp = callp;
		frame.uap = operation.arguments();
		frame.out = new CallOutput();
		return frame;
	}

	/**
	 * A line that no script can have.
	 *
	 * @param p the process; {@code null} for the kernel itself
	 * @return the frame of a call that will have a result, or {@code null}
	 */
	public UserProgram.Locals call(KernelStack stack, ProcSlot p, FurtherLine line) {
		if (line.call() == FurtherCall.COMPUTE) {
			UserProgram.Locals frame = stack.push(k.functions.compute);
			frame.p = p;
			frame.source = line;
			frame.value = (int) line.arguments().number(0);
			return null;
		}
		Syscall<?> callp = k.functions.further(line.call());
		if (p == null) {
			stack.push(callp).uap = line.arguments();
			return null;
		}
		UserProgram.Locals frame = stack.push(k.functions.trapping);
		frame.p = p;
		frame.source = line;
		frame.callp = callp;
		frame.uap = line.arguments();
		frame.out = new CallOutput();
		return frame;
	}

	/** Makes the main function of a kernel process return. */
	public UserProgram.Locals returnFromMain(ProcSlot p, Operation operation) {
		((Kthreads.KthreadMain.Locals) p.stack().top()).returning = true;
		UserProgram.Locals line = new UserProgram.Locals();
		line.p = p;
		line.operation = operation;
		line.source = operation;
		return line;
	}

	/** Whether a stack has something to do without a further line: kernel processes that wait for work have not. */
	public boolean isAtWork(KernelStack stack) {
		return stack.top() != null && !(stack.top() instanceof Kthreads.KthreadMain.Locals main && !main.returning);
	}

	/** A look for signals on the way to user mode. */
	public void ast(ProcSlot p) {
		p.stack().push(k.functions.ast).p = p;
	}

	/** Whether a process executes its program and nothing of the kernel. */
	public boolean isInUserMode(KernelStack stack) {
		return k.functions.inUserMode(stack);
	}

	/** Whether a process in user mode has more to do than its program says: signals to take, a handler to run, to give way. */
	public boolean isDisturbed(ProcSlot p) {
		if (!k.functions.inUserMode(p.stack())) {
			return p.stack().depth() > 0 && !isAtWork(p.stack()) && Signals.killed(p);
		}
		boolean ast = (p.getSflag() & (Constants.PS_NEEDRESCHED | Constants.PS_ALRMPEND | Constants.PS_PROFPEND)) != 0;
		return Signals.pending(p) || TakeSignal.handles(p) || ast && p.stack().depth() > 0;
	}

	/** Does that. */
	public void disturb(ProcSlot p) {
		if (!Signals.killed(p) && TakeSignal.handles(p)) {
			p.stack().push(k.functions.handler).p = p;
		} else {
			ast(p);
		}
	}

	/** A tick of the clock interrupts whatever runs. @param idle whether nobody runs, so that nobody is charged */
	public void tick(boolean idle) {
		k.context().push(k.functions.hardclock).idle = idle;
	}

	/** The software interrupt that makes timed calls. */
	public void softclock() {
		k.context().push(k.functions.softclock);
	}

	/** Whether a stack executes that interrupt. */
	public boolean isSoftclock(KernelStack stack) {
		Frame bottom = stack.top();
		while (bottom.caller() != null) {
			bottom = bottom.caller();
		}
		return bottom.function() == k.functions.softclock;
	}
}
