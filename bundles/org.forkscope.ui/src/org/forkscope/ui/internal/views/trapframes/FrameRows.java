package org.forkscope.ui.internal.views.trapframes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.RegistersInfo;
import org.forkscope.machine.session.RegistersInfo.Register;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.ProcessNames;

/**
 * What the view shows at one stop.
 *
 * @param pair    whose registers
 * @param caption who they are
 * @param rows    the 18 words of the trapframes by ascending address, then where each goes on
 */
public record FrameRows(FramePair pair, String caption, List<RegisterRow> rows) {

	/** The way back: where the processor goes on, what is called there, its argument, the stack. */
	private static final List<String> RETURN_PATH = List.of("pcb_eip", "pcb_esi", "pcb_ebx", "pcb_esp", "pcb_ebp", "pcb_edi",
			"pcb_cr3");

	/**
	 * Compares registers.
	 *
	 * @param parent {@code null} where there are none
	 * @param child  {@code null} where there are none
	 */
	static FrameRows of(Moment moment, FramePair pair, RegistersInfo parent, RegistersInfo child) {
		List<RegisterRow> rows = new ArrayList<>();
		if (parent != null || child != null) {
			addFrames(pair, parent, child, rows);
			addReturnPath(pair, parent, child, rows);
		}
		return new FrameRows(pair, caption(moment, pair, child), List.copyOf(rows));
	}

	private static void addFrames(FramePair pair, RegistersInfo parent, RegistersInfo child, List<RegisterRow> rows) {
		FramePart part = FramePart.trapframe(pair);
		List<Register> shape = (child == null ? parent : child).trapframe();
		for (int i = 0; i < shape.size(); i++) {
			Register p = parent == null ? null : parent.trapframe().get(i);
			Register c = child == null ? null : child.trapframe().get(i);
			rows.add(RegisterRow.of(part, p, c, c == null ? Meanings.ofFrame(null, p, false) : Meanings.ofFrame(p, c, isFresh(child))));
		}
	}

	private static void addReturnPath(FramePair pair, RegistersInfo parent, RegistersInfo child, List<RegisterRow> rows) {
		FramePart part = FramePart.pcb(pair);
		boolean fresh = isFresh(child);
		rows.add(RegisterRow.head(Messages.FrameRows_pcb,
				fresh ? NLS.bind(Messages.FrameRows_startsIn, child.handler()) : Messages.FrameRows_saved));
		for (String name : RETURN_PATH) {
			Register p = find(parent, name);
			Register c = find(child, name);
			rows.add(RegisterRow.of(part, p, c, c == null ? Meanings.ofPcb(p, false) : Meanings.ofPcb(c, fresh)));
		}
	}

	private static boolean isFresh(RegistersInfo child) {
		return child != null && child.handler() != null;
	}

	private static Register find(RegistersInfo registers, String name) {
		return registers == null ? null : registers.pcb().stream().filter(r -> r.name().equals(name)).findFirst().orElse(null);
	}

	private static String caption(Moment moment, FramePair pair, RegistersInfo child) {
		Set<ProcessId> reused = moment.reused();
		String childName = ProcessNames.fullName(pair.child(), reused);
		String names = pair.parent() == null ? NLS.bind(Messages.FrameRows_alone, childName)
				: NLS.bind(Messages.FrameRows_pair, ProcessNames.fullName(pair.parent(), reused), childName);
		if (child == null) {
			return NLS.bind(Messages.FrameRows_none, names);
		}
		return pair.made() ? names : NLS.bind(Messages.FrameRows_notMade, names);
	}

	/** The same with values marked that were others at the stop before. @param before rows of that stop, or {@code null} */
	FrameRows since(FrameRows before) {
		if (before == null || !before.isAbout(pair)) {
			return this;
		}
		Map<String, RegisterRow> old = new HashMap<>();
		before.rows.forEach(row -> old.put(row.key(), row));
		return new FrameRows(pair, caption, rows.stream().map(row -> row.since(old.get(row.key()))).toList());
	}

	private boolean isAbout(FramePair other) {
		return pair.child().id().equals(other.child().id()) && (pair.parent() == null ? other.parent() == null
				: other.parent() != null && pair.parent().id().equals(other.parent().id()));
	}
}
