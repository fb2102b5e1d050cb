package org.forkscope.cli.internal.run;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.kernel.UserProgram;

/** Says who executes the next step, and where. */
final class Whereabouts {

	private static final String FORK1 = "fork1";

	private Whereabouts() {
	}

	/** {@code pid 14 forking (fork1 331)}. */
	static String of(KernelStack stack) {
		Frame top = stack.top();
		if (top instanceof UserProgram.Locals user) {
			return Messages.Whereabouts_user.text(who(stack), String.valueOf(user.operation.line()));
		}
		Step next = top.next();
		return Messages.Whereabouts_kernel.text(who(stack), next.function().name(), String.valueOf(next.line()));
	}

	private static String who(KernelStack stack) {
		String process = stack.proc() == null ? Messages.Whereabouts_noProcess.text()
				: Messages.Whereabouts_process.text(String.valueOf(stack.proc().getPid()));
		return isForking(stack) ? Messages.Whereabouts_forking.text(process) : process;
	}

	private static boolean isForking(KernelStack stack) {
		Frame frame = stack.top();
		while (frame != null && !frame.function().name().equals(FORK1)) {
			frame = frame.caller();
		}
		return frame != null;
	}
}
