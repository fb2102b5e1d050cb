package org.forkscope.machine.session;

import org.forkscope.model.Proc;

/** Which processes a stop point is for. */
public sealed interface ProcessFilter {

	/** Any process, and the kernel's own context. */
	ProcessFilter ANY = new Any();

	/**
	 * Whether a process belongs to it.
	 *
	 * @param p      {@code null} for the kernel's own context
	 * @param forker who makes it: fork1 links a newborn to its parent some steps after others can find it; {@code null} for nobody
	 */
	boolean admits(Proc p, Proc forker);

	/** Any. */
	record Any() implements ProcessFilter {
		@Override
		public boolean admits(Proc p, Proc forker) {
			return true;
		}
	}

	/** The process of a pid. */
	record Pid(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p, Proc forker) {
			return p != null && p.getPid() == pid;
		}
	}

	/** Processes with a command name. */
	record Name(String comm) implements ProcessFilter {
		@Override
		public boolean admits(Proc p, Proc forker) {
			return p != null && comm.equals(p.getComm());
		}
	}

	/** The process of a pid and all its descendants. */
	record Subtree(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p, Proc forker) {
			Proc up = p;
			while (up != null && up.getPid() != pid) {
				up = up == p ? parent(p, forker) : up.getPptr();
			}
			return up != null;
		}
	}

	/** Only children of the process of a pid. */
	record ChildrenOf(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p, Proc forker) {
			Proc parent = p == null ? null : parent(p, forker);
			return parent != null && parent.getPid() == pid;
		}
	}

	private static Proc parent(Proc p, Proc forker) {
		return p.getPptr() == null ? forker : p.getPptr();
	}
}
