package org.forkscope.machine.script;

/** The words with a fixed meaning among the arguments of calls. */
public enum Keyword {
    ANY("any"), //$NON-NLS-1$
    PGRP("pgrp"), //$NON-NLS-1$
    CLONE("clone"), //$NON-NLS-1$
    ON("on"), //$NON-NLS-1$
    OFF("off"), //$NON-NLS-1$
    INHERIT("inherit"), //$NON-NLS-1$
    NPROC("NPROC"), //$NON-NLS-1$
    INFINITY("infinity"), //$NON-NLS-1$
    /** The word {@code 0} of setpgid: the caller, or the target's own pid. */
    ZERO("0"), //$NON-NLS-1$
    KERN_RANDOMPID("kern.randompid"), //$NON-NLS-1$
    KERN_LASTPID("kern.lastpid"), //$NON-NLS-1$
    KERN_FAST_VFORK("kern.fast_vfork"), //$NON-NLS-1$
    KERN_MAXPROC("kern.maxproc"); //$NON-NLS-1$

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
        return Messages.TEXTS.get("Keyword_" + name()); //$NON-NLS-1$
    }

    /** How an argument list keeps it: a keyword that stands for a number becomes that number. */
    Object value() {
        return this == INFINITY ? (Object) INFINITE : this;
    }
}
