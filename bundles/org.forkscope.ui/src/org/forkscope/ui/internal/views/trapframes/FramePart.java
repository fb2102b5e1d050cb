package org.forkscope.ui.internal.views.trapframes;

import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.ui.internal.views.FieldPath;

/**
 * A structure with registers that both of two processes have.
 *
 * @param pair      the processes
 * @param structure an expression for the structure of a process
 */
record FramePart(FramePair pair, String structure) {

	private static final String USER = "curproc->p_addr->";

	/** The registers that user mode goes on with. */
	static FramePart trapframe(FramePair pair) {
		return new FramePart(pair, USER + "frame");
	}

	/** The registers that are kept while it does not run. */
	static FramePart pcb(FramePair pair) {
		return new FramePart(pair, USER + "u_pcb");
	}

	/** The parent's register. */
	FieldPath ofParent(String register) {
		return of(pair.parent(), register);
	}

	/** The child's register. */
	FieldPath ofChild(String register) {
		return of(pair.child(), register);
	}

	private FieldPath of(ProcessInfo process, String register) {
		return new FieldPath(process.id(), structure, register);
	}
}
