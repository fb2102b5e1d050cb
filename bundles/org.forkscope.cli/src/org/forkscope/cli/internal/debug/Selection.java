package org.forkscope.cli.internal.debug;

import java.util.List;

import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * The process and the frame that commands are about. At each stop it is the innermost frame of the process whose step comes next.
 */
final class Selection {

	private Snapshot snapshot;
	private ProcessId process;
	private int frame;

	/** The machine has stopped. */
	void reset(Snapshot stop) {
		snapshot = stop;
		select(stop.stop().process());
	}

	/** The machine stands where it stood, but has other values. */
	void renew(Snapshot changed) {
		snapshot = changed;
		frame = Math.min(frame, Math.max(0, frames().size() - 1));
	}

	/** @param id {@code null} for the kernel's own context */
	void select(ProcessId id) {
		process = id;
		frame = 0;
	}

	/** @throws CommandException when the process has fewer frames */
	void selectFrame(int number) {
		if (number < 0 || number >= frames().size()) {
			throw new CommandException(frames().isEmpty() ? Messages.Selection_noStack.text() : Messages.Selection_noFrame.text(number));
		}
		frame = number;
	}

	/** The process; {@code null} for the kernel's own context. */
	ProcessId process() {
		return process;
	}

	/** The process; {@code null} for the kernel's own context. */
	ProcessInfo info() {
		return process == null ? null : snapshot.process(process);
	}

	/** Frames of the process, innermost first. */
	List<FrameInfo> frames() {
		ProcessInfo info = info();
		return info == null ? snapshot.kernelFrames() : info.frames();
	}

	/** Number of the frame, 0 for the innermost. */
	int frameNumber() {
		return frame;
	}

	/** The frame. @throws CommandException when the process has none */
	FrameInfo frame() {
		if (frames().isEmpty()) {
			throw new CommandException(Messages.Selection_noStack.text());
		}
		return frames().get(frame);
	}

	/** Depth of the frame; 0 when there is none. */
	int depth() {
		return frames().isEmpty() ? 0 : frame().depth();
	}

	/** Whose step is meant: {@code null} for the one that comes next. */
	ProcessId stepper() {
		return process != null && process.equals(snapshot.stop().process()) ? null : process;
	}
}
