package org.forkscope.cli.internal.debug;

import java.util.stream.Collectors;

import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Stop;
import org.forkscope.machine.session.VariableInfo;
import org.forkscope.machine.session.Write;

/** Puts what there is to see into lines. */
final class Lines {

	private Lines() {
	}

	/** Why the machine stands still. */
	static String reason(Stop stop) {
		String numbers = stop.points().stream().filter(id -> !id.equals(RunningCommands.ONCE)).collect(Collectors.joining(", "));
		return numbers.isEmpty() ? stop.reason() : Messages.Lines_breakpoint.text(numbers, stop.reason());
	}

	/** Where the selected frame is, and what comes next there. */
	static String place(Debugger debugger) {
		FrameInfo frame = debugger.selection().frame();
		return Messages.Lines_place.text(debugger.snapshot().position(), who(debugger.selection().info()), where(debugger, frame),
				frame.text());
	}

	/** A frame of the selected process. */
	static String frame(Debugger debugger, int number) {
		FrameInfo frame = debugger.selection().frames().get(number);
		return Messages.Lines_frame.text(number, where(debugger, frame), frame.text());
	}

	private static String where(Debugger debugger, FrameInfo frame) {
		String file = debugger.sources().of(frame).name();
		return frame.phase() == null ? Messages.Lines_where.text(frame.function(), file, frame.line())
				: Messages.Lines_wherePhase.text(frame.function(), file, frame.line(), frame.phase());
	}

	/** A process: its pid, and its label if it has one. @param process {@code null} for the kernel's own context */
	static String who(ProcessInfo process) {
		if (process == null) {
			return Messages.Lines_kernel.text();
		}
		return process.label() == null ? Messages.Lines_pid.text(process.pid())
				: Messages.Lines_label.text(process.pid(), process.label());
	}

	/** A process with its name and what it does. */
	static String process(ProcessInfo process) {
		String doing = process.call() == null ? "" : ' ' + process.call();
		String waiting = process.wmesg() == null ? "" : " (" + process.wmesg() + ')';
		return Messages.Lines_process.text(who(process), process.comm(), process.stat() + waiting + doing);
	}

	/** A value and its name. */
	static String variable(VariableInfo variable) {
		return Messages.Lines_variable.text(variable.name(), variable.value());
	}

	/** A write to a field. */
	static String write(Write write) {
		String by = write.process() == null ? Messages.Lines_kernel.text() : Messages.Lines_pid.text(write.process().pid());
		String from = write.source() == null ? "" : Messages.Lines_source.text(write.source().text());
		return Messages.Lines_write.text(write.position(), write.oldValue(), write.newValue(), write.function(), write.line(), by,
				write.text()) + from;
	}
}
