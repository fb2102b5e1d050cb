package org.forkscope.machine.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels known at a line of the script (specification §1.2). */
final class Labels {
	static final List<String> LOW_DAEMONS = List.of("pagedaemon", "vmdaemon", "bufdaemon", "syncer");
	static final List<String> NEVER_ACTORS = List.of("idle", "swi1", "swi6");
	private static final List<String> RESERVED =
			List.of("machine", "dump", "kernel", "any", "pgrp", "clone", "on", "off");

	private final Set<String> defined = new HashSet<>(List.of("proc0", "init"));
	private final Set<String> kernelProcesses = new HashSet<>();

	void addFullBoot() {
		defined.addAll(NEVER_ACTORS);
		defined.addAll(LOW_DAEMONS);
		kernelProcesses.addAll(LOW_DAEMONS);
	}

	void define(String label, boolean kernelProcess) {
		Tokens.name(label);
		Tokens.require(!RESERVED.contains(label) && !isBootLabel(label), "reserved: ", label);
		Tokens.require(defined.add(label), "defined twice: ", label);
		if (kernelProcess) {
			kernelProcesses.add(label);
		}
	}

	private static boolean isBootLabel(String label) {
		return label.equals("proc0") || label.equals("init") || NEVER_ACTORS.contains(label)
				|| LOW_DAEMONS.contains(label);
	}

	void requireDefined(String label) {
		Tokens.require(defined.contains(label), "undefined label: ", label);
	}

	void requireActor(String label) {
		requireDefined(label);
		Tokens.require(!NEVER_ACTORS.contains(label), "cannot act: ", label);
	}

	void requireKernelProcess(String label) {
		Tokens.require(kernelProcesses.contains(label), "no kernel process: ", label);
	}
}
