package org.forkscope.ui.internal.views.choices;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.Candidate;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Stop;
import org.forkscope.ui.internal.presentation.DebugTexts;
import org.forkscope.ui.internal.views.Cell;
import org.forkscope.ui.internal.views.FieldPath;
import org.forkscope.ui.internal.views.Moment;
import org.forkscope.ui.internal.views.ProcessNames;

/**
 * What the view shows. Immutable.
 *
 * @param rows    who can take the next step
 * @param choices who took the steps so far, as text
 * @param asks    whether the machine waits for an answer
 */
record ChoiceRows(List<ChoiceRow> rows, String choices, boolean asks) {

	/** A longer list would take long to draw; the dialog has all of it. */
	static final int MOST_LINES = 1000;

	/** @param choices as the session gives them */
	static ChoiceRows of(Moment moment, String choices) {
		List<ChoiceRow> rows = new ArrayList<>();
		for (Candidate candidate : moment.now().candidates()) {
			boolean chosen = Objects.equals(candidate.process(), moment.now().stop().process());
			rows.add(new ChoiceRow(candidate.name(), candidate.process(), chosen, cells(moment, candidate)));
		}
		return new ChoiceRows(List.copyOf(rows), lastLines(choices), moment.now().stop().kind() == Stop.Kind.CHOICE);
	}

	private static List<Cell> cells(Moment moment, Candidate candidate) {
		ProcessInfo process = moment.now().process(candidate.process());
		if (process == null) {
			return List.of(Cell.of(candidate.name()), Cell.of(Messages.ChoicesView_kernel),
					Cell.of(next(moment.now().kernelFrames())));
		}
		return List.of(Cell.of(candidate.name()), Cell.of(ProcessNames.name(process, moment.reused())).field(FieldPath.of(process.id(), "p_pid")),
				Cell.of(next(process.frames())).tip(DebugTexts.state(process)));
	}

	private static String next(List<FrameInfo> frames) {
		if (frames.isEmpty()) {
			return "";
		}
		FrameInfo frame = frames.get(0);
		return frame.isUser() ? NLS.bind(Messages.ChoicesView_line, frame.line(), frame.text())
				: NLS.bind(Messages.ChoicesView_step, new Object[] { frame.function(), Integer.toString(frame.line()), frame.text() });
	}

	private static String lastLines(String choices) {
		List<String> lines = choices.lines().toList();
		int more = lines.size() - MOST_LINES;
		return more <= 0 ? choices : NLS.bind(Messages.ChoicesView_more, NumberFormat.getIntegerInstance().format(more)) + '\n'
				+ String.join("\n", lines.subList(more, lines.size())) + '\n';
	}
}
