package org.forkscope.machine.script;

/** The words with a fixed meaning among the arguments of calls. */
public enum Keyword {
	ANY("any"),
	PGRP("pgrp"),
	CLONE("clone"),
	ON("on"),
	OFF("off"),
	INHERIT("inherit"),
	NPROC("NPROC"),
	INFINITY("infinity"),
	/** The word {@code 0} of setpgid: the caller, or the target's own pid. */
	ZERO("0"),
	KERN_RANDOMPID("kern.randompid"),
	KERN_LASTPID("kern.lastpid"),
	KERN_FAST_VFORK("kern.fast_vfork"),
	KERN_MAXPROC("kern.maxproc");

	/** What {@link #INFINITY} stands for: RLIM_INFINITY. */
	public static final long INFINITE = Long.MAX_VALUE;

	private final String word;

	Keyword(String word) {
		this.word = word;
	}

	/** As it is written in a script. */
	public String word() {
		return word;
	}

	/** One sentence for users. */
	public String description() {
		return Messages.TEXTS.get("Keyword_" + name());
	}

	/** How an argument list keeps it: a keyword that stands for a number becomes that number. */
	Object value() {
		return this == INFINITY ? (Object) INFINITE : this;
	}
}
