package org.forkscope.machine.internal.kernel;

import org.forkscope.machine.script.Label;
import org.forkscope.model.Proc;

/** What the names of a script stand for while it runs. */
public interface ProcessNames {

	/** The id of the process that has the name, or had it. */
	int pid(Label label);

	/** The process that has the name, or {@code null} once it has been reaped. */
	Proc proc(Label label);
}
