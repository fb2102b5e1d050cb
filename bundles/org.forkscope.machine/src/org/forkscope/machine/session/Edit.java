package org.forkscope.machine.session;

import org.forkscope.machine.Machine;

/**
 * A value that the user has changed.
 *
 * @param position when
 * @param serial   number of the structure in the order of allocation
 * @param field    C name of the field
 * @param value    the new value, as written
 */
public record Edit(long position, int serial, String field, String value) {

	/**
	 * Makes the change, now that the machine is at the position. For what belongs to the machine.
	 *
	 * @throws IllegalArgumentException with a sentence for people when the machine has no such structure or field
	 */
	public void apply(Machine machine) {
		ValueEditor editor = new ValueEditor(machine);
		editor.set(editor.structure(serial), field, value);
		machine.tamper();
	}
}
