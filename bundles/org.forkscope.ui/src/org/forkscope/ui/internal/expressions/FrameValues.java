package org.forkscope.ui.internal.expressions;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.machine.session.VariableInfo;

/** Values for whoever points at a line of the kernel, in the HTML of hovers. They wait for the machine: not for the UI thread. */
public final class FrameValues {

	/** No frame has this depth. */
	private static final int NO_FRAME = -1;

	private final KernelStackFrame frame;

	/** @param frame the one that is selected */
	public FrameValues(KernelStackFrame frame) {
		this.frame = frame;
	}

	/**
	 * The value of what stands on a line; nothing when it has none there.
	 *
	 * @param function   whose line it is: its locals count, those of other frames do not
	 * @param expression a name or a chain of fields
	 */
	public Optional<String> of(String function, String expression) {
		try {
			VariableInfo value = frame.thread().evaluate(depth(function), expression);
			return Optional.of(NLS.bind(Messages.FrameValues_value,
					new Object[] { escape(expression), escape(value.value()), escape(value.type()) }));
		} catch (DebugException e) {
			// most words on a line are no expressions; of a chain it is worth telling where it breaks
			return expression.contains("->") ? Optional.of(NLS.bind(Messages.FrameValues_problem, escape(expression), escape(e.getMessage())))
					: Optional.empty();
		}
	}

	private int depth(String function) {
		return Stream.concat(Stream.of(frame), frame.thread().frames().stream()).map(KernelStackFrame::frame)
				.filter(call -> function == null || call.function().equals(function)).findFirst().map(call -> call.depth())
				.orElse(NO_FRAME);
	}

	/** The locals, where the frame stands at that line. */
	public Optional<String> locals(String file, int line) {
		if (!file.equals(frame.frame().file()) || line != frame.frame().line()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Arrays.stream(frame.getVariables()).filter(FrameValues::isLocal).map(FrameValues::text)
					.collect(Collectors.joining("<br>"))).filter(text -> !text.isEmpty());
		} catch (DebugException e) {
			// the machine runs: then there is nothing to tell
			return Optional.empty();
		}
	}

	/** Beside the locals there are entries for what all frames share, with words for names. */
	private static boolean isLocal(IVariable variable) {
		return variable instanceof KernelVariable local && !local.info().type().isEmpty() && !local.info().name().contains(" ");
	}

	private static String text(IVariable variable) {
		VariableInfo info = ((KernelVariable) variable).info();
		return NLS.bind(Messages.FrameValues_local, escape(info.name()), escape(info.value()));
	}

	private static String escape(String plain) {
		return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
