package org.forkscope.machine.script;

import java.util.List;

import org.forkscope.machine.MachineSettings;

/**
 * A checked script, ready to run. Immutable.
 *
 * @param settings   of the machine it wants
 * @param statements in script order, so by line
 * @param labels     {@link Label#BOOT} first, then the script's own; each at its index
 * @param forkHooks  the different names of at_fork and rm_at_fork, in order of appearance
 * @param further    what its comments add where processes run at once
 */
public record Script(MachineSettings settings, List<Statement> statements, List<Label> labels, List<String> forkHooks,
		FurtherLines further) {

	public Script {
		statements = List.copyOf(statements);
		labels = List.copyOf(labels);
		forkHooks = List.copyOf(forkHooks);
	}

	/** The position in {@link #statements()} of the first one at or after that line; their number if there is none. */
	public int firstAt(int line) {
		int low = 0;
		int high = statements.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (statements.get(middle).line() < line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
