package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.model.Proc;
import org.forkscope.model.impl.ProcImpl;

/**
 * A slot of the process zone: a proc, with what the machine keeps beside it. The processes that live in it one after the other
 * are told apart by the position of their birth.
 */
public final class ProcSlot extends ProcImpl {

	private final KernelStack stack = new KernelStack(this);
	private final UserRegisters user = new UserRegisters();
	private long birth;
	private Object note;
	private int heldLocks;

	/** The slot behind a proc of a machine. */
	public static ProcSlot of(Proc p) {
		return (ProcSlot) p;
	}

	/** Its kernel stack. */
	public KernelStack stack() {
		return stack;
	}

	/** Its registers in user mode. */
	public UserRegisters user() {
		return user;
	}

	/** Position at which the present process was published; 0 while nobody lives here. */
	public long birth() {
		return birth;
	}

	/** What the workload keeps with the present process; {@code null} for nothing. */
	public Object note() {
		return note;
	}

	/** Sets what the workload keeps with the present process. */
	public void setNote(Object newNote) {
		note = newNote;
		changed();
	}

	/** Which of the ordered locks it holds, one bit each: see {@link LockOrder}. */
	int heldLocks() {
		return heldLocks;
	}

	void setHeldLocks(int locks) {
		heldLocks = locks;
		changed();
	}

	void begin(long position) {
		birth = position;
		note = null;
		changed();
	}

	void end() {
		birth = 0;
		note = null;
		changed();
	}
}
