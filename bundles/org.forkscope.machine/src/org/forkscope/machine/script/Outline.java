package org.forkscope.machine.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known behind some lines of a script.
 *
 * @param machineOpen whether a machine line can follow
 * @param keys        machine keys that are set
 * @param bootsFull   whether labels of a full boot can be used
 * @param labels      all boot labels, then those defined
 * @param hooks       names of fork hooks
 */
record Outline(boolean machineOpen, Set<MachineKey> keys, boolean bootsFull, List<Label> labels, List<String> hooks) {

	Optional<Label> label(String name) {
		return labels.stream().filter(label -> label.name().equals(name)).findFirst();
	}

	/** The labels that can stand for a process here. */
	List<Label> usable() {
		return labels.stream().filter(label -> bootsFull || !label.needsFullBoot()).toList();
	}
}
