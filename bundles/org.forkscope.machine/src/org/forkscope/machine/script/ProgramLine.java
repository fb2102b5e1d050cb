package org.forkscope.machine.script;

/** What a process or the kernel does in one line. */
public interface ProgramLine {

	/** Where it stands, from 1. */
	int line();

	/** The name of the actor as records show it. */
	String actorName();

	/** The line in its normal form. */
	String text();
}
