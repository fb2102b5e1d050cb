package org.forkscope.machine;

/**
 * An invariant of the kernel that does not hold.
 *
 * @param invariant its name, I1 to I14
 * @param text      what is wrong, with the objects and values concerned
 * @param position  steps executed since power-on when it was seen
 */
public record Violation(String invariant, String text, long position) {

	@Override
	public String toString() {
		return invariant + ": " + text;
	}
}
