package org.forkscope.machine.session;

import org.forkscope.machine.Phase;

/**
 * A call in progress, at one stop.
 *
 * @param depth    frames below it on its stack; with the process it identifies the frame
 * @param function name of the function, or {@code user} in user mode
 * @param file     path of the kernel's file, or {@code null} for the workload's
 * @param line     line that comes next; 0 where there is none
 * @param phase    phase of fork1, or {@code null} outside fork1
 * @param text     what comes next, in a sentence
 * @param stepId   number of the step that comes next; -1 in user mode between two calls
 */
public record FrameInfo(int depth, String function, String file, int line, Phase phase, String text, int stepId) {

	/** Whether it is user mode: a line of the workload. */
	public boolean isUser() {
		return file == null;
	}
}
