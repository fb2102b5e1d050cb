package org.forkscope.ui.internal.commands;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.forkscope.machine.session.StepKind;

/** The commands that move the selected machine, or lead its processes, and need to ask nothing. */
enum MachineCommand {

	STEP_BACK_INTO(MachineTarget::canTravel, stepBack(MachineThread::stepBackInto, StepKind.INTO)),
	STEP_BACK_OVER(MachineTarget::canTravel, stepBack(MachineThread::stepBackOver, StepKind.OVER)),
	STEP_BACK_OUT(MachineTarget::canTravel, stepBack(MachineThread::stepBackOut, StepKind.RETURN)),
	REVERSE_RESUME(MachineTarget::canTravel, MachineTarget::reverseResume),
	BACK(MachineTarget::canGoBack, MachineTarget::back),
	FORWARD(MachineTarget::canGoForward, MachineTarget::forward),
	RUN_NEXT(target -> SelectedMachine.thread() != null && target.canRunNext(SelectedMachine.thread().process()),
			target -> target.runNext(SelectedMachine.thread().process()));

	private final Predicate<MachineTarget> possible;
	private final Consumer<MachineTarget> action;

	MachineCommand(Predicate<MachineTarget> possible, Consumer<MachineTarget> action) {
		this.possible = possible;
		this.action = action;
	}

	/** A step of the selected process; at the end of the run there is none. */
	private static Consumer<MachineTarget> stepBack(Consumer<MachineThread> step, StepKind kind) {
		return target -> {
			MachineThread thread = SelectedMachine.thread();
			if (thread != null) {
				step.accept(thread);
			} else {
				target.stepBack(kind);
			}
		};
	}

	boolean isPossible(MachineTarget target) {
		return target != null && possible.test(target);
	}

	void run(MachineTarget target) {
		if (isPossible(target)) {
			action.accept(target);
		}
	}
}
