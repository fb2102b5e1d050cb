package org.forkscope.machine.session;

/**
 * A value to look at.
 *
 * @param name     the kernel's name: a local, or a field such as {@code p_pid}; an index in a list
 * @param type     its type in C
 * @param value    the value as people read it
 * @param number   the value as a number, or {@code null} when it is none
 * @param object   what it points at, to be looked into; {@code null} for nothing
 * @param list     whether looking into it shows a list
 * @param doc      what it means, in a sentence; may be empty
 * @param locks    letters of the locks that guard it; may be empty
 * @param fork     what fork does to it; may be empty
 */
public record VariableInfo(String name, String type, String value, Long number, ObjectRef object, boolean list, String doc,
		String locks, String fork) {
}
