package org.forkscope.machine.internal.script;

import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.script.Label;

/** What a script keeps with a process: its label, and the call it is in. */
final class Task {

	private final Label label;
	/** The frame of the line it executes, until the result is recorded. */
	UserProgram.Locals call;
	/** It has run: the way from its birth to user mode is behind it. */
	boolean started;
	/** It sleeps inside the kernel. */
	boolean asleep;
	/** It is in the ready queue. */
	boolean ready;
	/** Depth of its stack below the call. */
	int floor;

	Task(Label label) {
		this.label = label;
	}

	/** Its label, or {@code null}. */
	Label label() {
		return label;
	}

	/** Its label's name, or {@code null}. */
	String name() {
		return label == null ? null : label.name();
	}
}
