package org.forkscope.machine.script;

/** Who may make a call. */
public enum Actor {
	/** Any process that ever runs. */
	PROCESS {
		@Override
		boolean includes(Label.Kind kind) {
			return kind != Label.Kind.INTERRUPT;
		}
	},
	/** A process whose death does not stop the machine: not proc0, not init. */
	MORTAL {
		@Override
		boolean includes(Label.Kind kind) {
			return kind != Label.Kind.INTERRUPT && kind != Label.Kind.FIRST;
		}
	},
	/** A process made by kthread_create, in a script or at boot. */
	KERNEL_PROCESS {
		@Override
		boolean includes(Label.Kind kind) {
			return kind == Label.Kind.DAEMON || kind == Label.Kind.KTHREAD;
		}
	},
	/** The kernel itself: the word {@value #KERNEL_WORD}. */
	KERNEL {
		@Override
		boolean includes(Label.Kind kind) {
			return false;
		}
	};

	/** The word that stands for the kernel as an actor. */
	public static final String KERNEL_WORD = "kernel";

	abstract boolean includes(Label.Kind kind);

	/** Whether this one may; {@code null} is the kernel. */
	public boolean allows(Label actor) {
		return actor == null ? this == KERNEL : includes(actor.kind());
	}
}
