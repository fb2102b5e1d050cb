package org.forkscope.machine.session;

/** How a watched field is accessed. */
public enum Access {
	/** Its value is fetched. */
	READ,
	/** It gets a value. */
	WRITE,
	/** Either. A step that does both has written. */
	BOTH;

	/** Of these two, which are watched; {@code null} for neither. */
	public static Access of(boolean read, boolean write) {
		return read && write ? BOTH : read ? READ : write ? WRITE : null;
	}

	/** Whether reads count. */
	public boolean reads() {
		return this != WRITE;
	}

	/** Whether writes count. */
	public boolean writes() {
		return this != READ;
	}
}
