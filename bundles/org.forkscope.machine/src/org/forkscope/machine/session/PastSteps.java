package org.forkscope.machine.session;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.model.Proc;

/**
 * The positions that a step backwards can end at. Into what happened before is simply the position before, whoever took that step;
 * the other kinds belong to one process, and end at the latest where it was born.
 */
final class PastSteps implements PastSearch.Property {

	private final ProcessId process;
	private final boolean kernel;
	private final StepKind kind;
	private final boolean next;
	private final int depth;
	private final org.forkscope.machine.Phase phase;

	/** @param stack the stack that steps back, as it is now @param next whether the step that comes next is one of its own */
	PastSteps(KernelStack stack, StepKind kind, boolean next) {
		this.kind = kind;
		this.next = next;
		kernel = stack == null || stack.proc() == null;
		process = kernel ? null : SnapshotBuilder.id(stack.proc());
		Frame top = stack == null ? null : stack.top();
		depth = top == null ? Integer.MAX_VALUE : top.depth();
		phase = top == null ? null : top.next().phase();
	}

	@Override
	public boolean holds(long position, boolean hit, KernelStack stack, Frame frame, Step step) {
		if (kind == StepKind.SCRIPT_LINE) {
			return step.index() == 0 && frame instanceof UserProgram.Locals;
		}
		if (next && kind == StepKind.INTO || process != null && position == process.birth()) {
			return true;
		}
		return isSame(stack.proc()) && switch (kind) {
			case OVER -> frame.depth() <= depth;
			case RETURN -> frame.depth() < depth;
			case PHASE -> step.phase() != phase;
			default -> true;
		};
	}

	private boolean isSame(Proc p) {
		if (p == null) {
			return kernel;
		}
		return process != null && p.getPid() == process.pid() && ProcSlot.of(p).birth() == process.birth();
	}
}
