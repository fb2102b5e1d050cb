package org.forkscope.machine.internal.script;

import java.util.List;

import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.internal.kernel.ProcessNames;
import org.forkscope.machine.script.Label;
import org.forkscope.model.Proc;

/** The processes behind the labels of a script. */
final class Names implements ProcessNames {

	private final ProcSlot[] procs;
	private final int[] pids;
	private final boolean[] born;

	Names(List<Label> labels) {
		procs = new ProcSlot[labels.size()];
		pids = new int[labels.size()];
		born = new boolean[labels.size()];
	}

	void bind(Label label, ProcSlot p) {
		procs[label.index()] = p;
		pids[label.index()] = p.getPid();
		born[label.index()] = true;
	}

	void forget(Label label) {
		procs[label.index()] = null;
	}

	boolean isBorn(Label label) {
		return born[label.index()];
	}

	@Override
	public int pid(Label label) {
		return pids[label.index()];
	}

	@Override
	public ProcSlot proc(Label label) {
		return procs[label.index()];
	}

	static Task task(Proc p) {
		return (Task) ProcSlot.of(p).note();
	}
}
