package org.forkscope.ui.internal.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.AllocatorInfo;
import org.forkscope.machine.session.AllocatorInfo.Scan;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.presentation.DebugTexts;

/** Says in plain words what a machine looks like at a stop, and what is different at the next one. */
final class DemoReport {

	private DemoReport() {
	}

	/** A stop: where, why, all processes, the allocator. */
	static List<String> stop(Snapshot snapshot) {
		List<String> lines = new ArrayList<>();
		lines.add(DebugTexts.stopped(snapshot));
		place(snapshot).ifPresent(lines::add);
		lines.add(Messages.DemoReport_tree);
		snapshot.processes().stream().filter(process -> process.parent() == null)
				.forEach(root -> addTree(snapshot, root, 1, lines));
		lines.add(allocator(snapshot.allocator()));
		return lines;
	}

	private static Optional<String> place(Snapshot snapshot) {
		ProcessInfo current = snapshot.current();
		if (current == null || current.frames().isEmpty()) {
			return Optional.empty();
		}
		FrameInfo frame = current.frames().get(0);
		return Optional.of(NLS.bind(Messages.DemoReport_next, new Object[] { frame.function(),
				Objects.requireNonNullElse(frame.phase(), ""), frame.line(), frame.text() }));
	}

	private static void addTree(Snapshot snapshot, ProcessInfo process, int depth, List<String> lines) {
		lines.add("  ".repeat(depth) + describe(process));
		for (ProcessId child : process.children()) {
			ProcessInfo found = snapshot.process(child);
			if (found != null) {
				addTree(snapshot, found, depth + 1, lines);
			}
		}
	}

	private static String describe(ProcessInfo process) {
		return NLS.bind(Messages.DemoReport_process, new Object[] { process.pid(), process.comm(), DebugTexts.state(process) });
	}

	private static String allocator(AllocatorInfo allocator) {
		String text = NLS.bind(Messages.DemoReport_allocator, new Object[] { Integer.toString(allocator.nextpid()),
				Integer.toString(allocator.pidchecked()), allocator.used().size() });
		Scan scan = allocator.scan();
		return scan == null ? text : NLS.bind(Messages.DemoReport_scan, new Object[] { text, scan.forker().pid(), scan.candidate() });
	}

	/** What is different at a later stop. */
	static List<String> changes(Snapshot before, Snapshot after) {
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.DemoReport_from, Long.toString(before.position()), DebugTexts.stopped(after)));
		place(after).ifPresent(lines::add);
		for (ProcessInfo process : after.processes()) {
			ProcessInfo old = before.process(process.id());
			if (old == null) {
				lines.add(NLS.bind(Messages.DemoReport_added, describe(process)));
			} else if (!describe(old).equals(describe(process))) {
				lines.add(NLS.bind(Messages.DemoReport_changed, describe(old), describe(process)));
			}
		}
		before.processes().stream().filter(old -> after.process(old.id()) == null)
				.forEach(old -> lines.add(NLS.bind(Messages.DemoReport_removed, describe(old))));
		if (!allocator(before.allocator()).equals(allocator(after.allocator()))) {
			lines.add(allocator(after.allocator()));
		}
		return lines;
	}

	/** Lines as one text. */
	static String text(List<String> lines) {
		return lines.stream().collect(Collectors.joining(System.lineSeparator()));
	}
}
