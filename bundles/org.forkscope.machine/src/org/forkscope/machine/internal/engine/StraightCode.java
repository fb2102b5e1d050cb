package org.forkscope.machine.internal.engine;

/**
 * The steps of one function as straight code: it calls the same actions in the same order as the interpreter in
 * {@link Engine}, but each from a place of its own, so that the virtual machine can inline every single one. Made from the
 * table of steps by {@link StraightWriter}; has no state, and serves every machine whose function has the same table.
 */
abstract class StraightCode {

	/** The frame's function has ended; its frame is still on top of the stack. */
	static final int RETURNED = 0;
	/** A step gave the processor away. */
	static final int SWITCHED = 1;
	/** A lock is held by someone else. */
	static final int BLOCKED = 2;
	/** The next step is for the interpreter: its function has no straight code, or the limit is near. */
	static final int INTERPRET = 3;
	/** The next step is in another part of the same function; never leaves {@link #run}. */
	static final int ELSEWHERE = 4;

	/** Runs a frame, and the calls it makes, from its next step on. @return how it came to rest */
	abstract int run(Engine engine, KernelStack stack, Frame frame);
}
