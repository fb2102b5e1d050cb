package org.forkscope.machine.session;

import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.session.Stop.Kind;

/** How far a step goes. */
record StepPlan(KernelStack stack, StepKind step, int depth, Phase phase, long birth, Kind kind) {

	static final StepPlan NONE = new StepPlan(null, null, 0, null, 0, null);

	static StepPlan of(KernelStack stack, StepKind kind) {
		Frame top = stack == null ? null : stack.top();
		return new StepPlan(stack, kind, top == null ? Integer.MAX_VALUE : top.depth(), top == null ? null : top.next().phase(),
				birth(stack), Kind.STEP);
	}

	StepPlan seenFrom(int frame) {
		return new StepPlan(stack, step, frame, phase, birth, kind);
	}

	private static long birth(KernelStack stack) {
		return stack == null || stack.proc() == null ? 0 : ProcSlot.of(stack.proc()).birth();
	}

	boolean isDone(KernelStack at, Frame frame, Step next) {
		if (step == null) {
			return false;
		}
		if (step == StepKind.SCRIPT_LINE) {
			return next.index() == 0 && frame instanceof UserProgram.Locals;
		}
		return at == stack ? reaches(frame, next) : isOver();
	}

	private boolean reaches(Frame frame, Step next) {
		return switch (step) {
			case OVER -> frame.depth() <= depth;
			case RETURN -> frame.depth() < depth || next.index() == 0 && frame.depth() == 0;
			case PHASE -> next.phase() != phase;
			default -> true;
		};
	}

	/** The process will never take a step again, or the kernel's own work is done. */
	private boolean isOver() {
		return stack == null || stack.proc() == null || stack.proc().getStat() == Constants.SZOMB || birth(stack) != birth;
	}
}
