package org.forkscope.machine.session;

import java.util.Map;

import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;

/** What people call the work of a process inside the kernel. */
final class Calls {

	private static final Map<String, String> BY_FUNCTION = Map.of("fork1", Messages.Call_forking.text(), "exit1",
			Messages.Call_exiting.text(), "wait4", Messages.Call_waiting.text(), "execve", Messages.Call_executing.text(),
			"fork_trampoline", Messages.Call_starting.text(), "mi_startup", Messages.Call_booting.text());

	private Calls() {
	}

	/** A word for the innermost call that has one; the system call's name otherwise; {@code null} in user mode. */
	static String inProgress(KernelStack stack) {
		String name = null;
		for (Frame frame = stack.top(); frame != null; frame = frame.caller()) {
			String word = BY_FUNCTION.get(frame.function().name());
			if (word != null) {
				return word;
			}
			name = frame.depth() == 3 ? frame.function().name() : name;
		}
		return name;
	}
}
