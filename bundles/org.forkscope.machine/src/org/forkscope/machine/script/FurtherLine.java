package org.forkscope.machine.script;

/**
 * A call that a process or the kernel makes only where processes run at once.
 *
 * @param line      where it stands, from 1
 * @param actor     the process, or {@code null} for the kernel
 * @param call      what it does
 * @param arguments of the call
 * @param text      the line as it was written, without the mark
 */
public record FurtherLine(int line, Label actor, FurtherCall call, Arguments arguments, String text) implements ProgramLine {

	@Override
	public String actorName() {
		return actor == null ? Actor.KERNEL_WORD : actor.name();
	}
}
