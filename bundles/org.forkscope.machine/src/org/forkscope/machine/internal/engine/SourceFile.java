package org.forkscope.machine.internal.engine;

/**
 * A file of the kernel. Only {@code sys/kern/kern_fork.c} keeps the line numbers of 2001; the functions of the other files are
 * numbered as they stand in our listing, from line 1.
 */
public final class SourceFile {

	private final String path;
	private final boolean numbered;
	private int lastLine;

	/** @param path path below the root of the sources @param numbered whether steps carry the lines of the original */
	public SourceFile(String path, boolean numbered) {
		this.path = path;
		this.numbered = numbered;
	}

	/** Path below the root of the sources, such as {@code sys/kern/kern_exit.c}. */
	public String path() {
		return path;
	}

	/** Whether steps carry the line numbers of the original of 2001. */
	public boolean isNumbered() {
		return numbered;
	}

	int nextLine() {
		return ++lastLine;
	}
}
