package org.forkscope.machine.session;

import org.forkscope.model.Proc;

/** Which processes a stop point is for. */
public sealed interface ProcessFilter {

	/** Any process, and the kernel's own context. */
	ProcessFilter ANY = new Any();

	/** Whether a process belongs to it; {@code null} is the kernel's own context. */
	boolean admits(Proc p);

	/** Any. */
	record Any() implements ProcessFilter {
		@Override
		public boolean admits(Proc p) {
			return true;
		}
	}

	/** The process of a pid. */
	record Pid(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p) {
			return p != null && p.getPid() == pid;
		}
	}

	/** Processes with a command name. */
	record Name(String comm) implements ProcessFilter {
		@Override
		public boolean admits(Proc p) {
			return p != null && comm.equals(p.getComm());
		}
	}

	/** The process of a pid and all its descendants. */
	record Subtree(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p) {
			Proc up = p;
			while (up != null && up.getPid() != pid) {
				up = up.getPptr();
			}
			return up != null;
		}
	}

	/** Only children of the process of a pid. */
	record ChildrenOf(int pid) implements ProcessFilter {
		@Override
		public boolean admits(Proc p) {
			return p != null && p.getPptr() != null && p.getPptr().getPid() == pid;
		}
	}
}
