package org.forkscope.machine.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.concurrent.Guide;
import org.forkscope.machine.internal.script.ScriptWorkload;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.ProgramLine;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.model.Proc;

/** Where each process of a script is in user mode: at the next line that it executes. */
final class NextLines {

	private final Script script;
	private final int[][] byLabel;

	NextLines(Script script) {
		this.script = script;
		byLabel = index(script);
	}

	private static int[][] index(Script script) {
		List<List<Integer>> found = new ArrayList<>();
		for (int i = 0; i < script.labels().size(); i++) {
			found.add(new ArrayList<>(0));
		}
		for (int i = 0; i < script.statements().size(); i++) {
			if (script.statements().get(i) instanceof Operation op && op.actor() != null) {
				found.get(op.actor().index()).add(i);
			}
		}
		return found.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
	}

	/** The frame of user mode, or nothing when the process executes no further line. */
	Optional<FrameInfo> userFrame(Machine machine, Proc p) {
		Guide guide = machine.guide();
		if (guide != null && guide.isTogether()) {
			return Optional.ofNullable(guide.nextLine(p)).map(NextLines::frame);
		}
		return userFrame(machine.workload(), p);
	}

	private Optional<FrameInfo> userFrame(ScriptWorkload workload, Proc p) {
		Label label = workload.labelOf(p);
		if (label == null) {
			return Optional.empty();
		}
		int[] lines = byLabel[label.index()];
		int at = Arrays.binarySearch(lines, workload.pendingIndex());
		int next = at < 0 ? -at - 1 : at;
		return next == lines.length ? Optional.empty() : Optional.of(frame((Operation) script.statements().get(lines[next])));
	}

	private static FrameInfo frame(ProgramLine line) {
		return new FrameInfo(0, "user", null, line.line(), null, line.text(), -1);
	}
}
