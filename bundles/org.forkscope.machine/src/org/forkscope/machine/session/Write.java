package org.forkscope.machine.session;

import org.forkscope.machine.Phase;

/**
 * A write to a field, and who made it.
 *
 * @param position position of the step that wrote: the machine stands before that step there
 * @param process  the process that executed it; {@code null} for the kernel's own context
 * @param function the function
 * @param file     its file
 * @param line     its line there
 * @param phase    its phase of fork1, or {@code null}
 * @param text     what the step does, in a sentence
 * @param oldValue the value before
 * @param newValue the value since
 * @param source   where the value comes from when the step copied it, or {@code null}
 */
public record Write(long position, ProcessId process, String function, String file, int line, Phase phase, String text,
		String oldValue, String newValue, Source source) {

	/**
	 * The field that a value was copied from.
	 *
	 * @param serial number of the structure
	 * @param field  its field, by C name
	 * @param text   the field as people read it: {@code p_nice of 1}
	 */
	public record Source(int serial, String field, String text) {
	}
}
