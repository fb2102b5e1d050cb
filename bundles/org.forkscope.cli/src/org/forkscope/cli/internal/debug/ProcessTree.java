package org.forkscope.cli.internal.debug;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;

/** All processes, each below its parent. */
final class ProcessTree {

	private static final String INDENT = "  ";

	private final Debugger debugger;
	private final Map<ProcessId, ProcessInfo> byId = new HashMap<>();
	private final Set<ProcessId> shown = new HashSet<>();

	private ProcessTree(Debugger debugger) {
		this.debugger = debugger;
		debugger.snapshot().processes().forEach(process -> byId.put(process.id(), process));
	}

	static void print(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		ProcessTree tree = new ProcessTree(debugger);
		List<ProcessInfo> all = debugger.snapshot().processes();
		all.stream().filter(process -> process.parent() == null || !tree.byId.containsKey(process.parent()))
				.forEach(root -> tree.print(root, ""));
		all.forEach(process -> tree.print(process, "")); // a changed value can bend the tree so that some hang nowhere
	}

	private void print(ProcessInfo process, String indent) {
		if (process != null && shown.add(process.id())) {
			debugger.print(indent + Lines.process(process));
			process.children().forEach(child -> print(byId.get(child), indent + INDENT));
		}
	}
}
