package org.forkscope.ui.internal.views.phases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.ViewColors;

/** The 28 phases in order, with what is known of each at one stop. */
public final class PhaseRows {

	private static final String FORK1 = "fork1";

	private PhaseRows() {
	}

	/**
	 * What a breakpoint at a phase is like.
	 *
	 * @param stop whether there is one
	 * @param hits how often it was hit in this machine
	 */
	public record Mark(PhaseStop stop, int hits) {

		/** No breakpoint. */
		public static final Mark NONE = new Mark(PhaseStop.NONE, 0);
	}

	/** Computes the rows. @param moment {@code null} while no machine stands still */
	public static List<PhaseRow> of(Moment moment, Function<Phase, Mark> marks) {
		Map<Phase, List<ProcessInfo>> inside = moment == null ? Map.of() : inside(moment.now());
		Phase selected = moment == null || moment.process() == null ? null : phase(moment.process());
		List<PhaseRow> rows = new ArrayList<>();
		for (Phase phase : Phase.values()) {
			rows.add(row(phase, marks.apply(phase), inside.getOrDefault(phase, List.of()), selected));
		}
		return List.copyOf(rows);
	}

	/** Processes inside fork1, by phase. */
	private static Map<Phase, List<ProcessInfo>> inside(Snapshot now) {
		Map<Phase, List<ProcessInfo>> inside = new EnumMap<>(Phase.class);
		for (ProcessInfo process : now.processes()) {
			Phase phase = phase(process);
			if (phase != null) {
				inside.computeIfAbsent(phase, any -> new ArrayList<>()).add(process);
			}
		}
		return inside;
	}

	/** Where a process is in fork1, also while a function that fork1 has called is at work; or {@code null}. */
	public static Phase phase(ProcessInfo process) {
		return process.frames().stream().filter(frame -> frame.function().equals(FORK1)).map(FrameInfo::phase).findFirst().orElse(null);
	}

	private static PhaseRow row(Phase phase, Mark mark, List<ProcessInfo> inside, Phase selected) {
		return new PhaseRow(phase, phase == selected, mark.stop(), List.of(name(phase, selected), processes(inside),
				Cell.of(mark.stop() == PhaseStop.NONE ? "" : Integer.toString(mark.hits())),
				Cell.of(NLS.bind(Messages.PhaseRows_lines, phase.firstLine(), phase.lastLine())),
				Cell.of(phase.summary()).tip(phase.summary())));
	}

	private static Cell name(Phase phase, Phase selected) {
		if (selected == null) {
			return Cell.of(bind(Messages.PhaseRows_name, phase)).tip(phase.summary());
		}
		int order = phase.compareTo(selected);
		String text = order < 0 ? Messages.PhaseRows_done : order == 0 ? Messages.PhaseRows_current : Messages.PhaseRows_future;
		String color = order < 0 ? ViewColors.PHASE_DONE : order == 0 ? ViewColors.PHASE_CURRENT : null;
		return Cell.of(bind(text, phase)).in(color).tip(phase.summary());
	}

	private static String bind(String text, Phase phase) {
		return NLS.bind(text, "%2d".formatted(phase.number()), phase.name());
	}

	private static Cell processes(List<ProcessInfo> inside) {
		return Cell.of(inside.stream().map(process -> NLS.bind(Messages.PhaseRows_process, process.pid()))
				.collect(Collectors.joining(" "))).in(ViewColors.PHASE_CURRENT);
	}
}
