package org.forkscope.model;

/** What fork1 does to a field of the newborn. sys/kern/kern_fork.c 371 to 584. */
public enum ForkClass {

	/** In the part that line 371 zeroes. */
	ZEROED,
	/** In the part that line 373 copies, or copied by hand. */
	COPIED,
	/** Given a value of its own. */
	SET,
	/** Left alone: what the last process in the slot left there shows. */
	STALE,
	/** One more reference to the parent's. */
	SHARED,
	/** Not a matter of fork. */
	NONE;

	/** What that means, in a few words. */
	public String text() {
		return Messages.text(this);
	}
}
