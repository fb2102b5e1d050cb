package org.forkscope.machine.session;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.forkscope.machine.Errno;
import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.internal.script.RecordWriter.Extra;
import org.forkscope.machine.internal.script.RecordWriter.Fields;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Statement.Operation;

/**
 * Turns what happens into lines for the console. A machine that runs the same way again repeats nothing: each line is passed on
 * once. After a branch, the lines that follow are new ones.
 */
final class Output implements RecordSink {

	private final Consumer<OutputLine> listener;
	private Machine machine;
	private long written = -1;
	private int atPosition;
	private int skipping;
	private boolean muted;

	Output(Consumer<OutputLine> listener) {
		this.listener = listener;
	}

	/** What follows comes from this machine, which is at an earlier position than before. */
	void follow(Machine newMachine) {
		machine = newMachine;
		skipping = atPosition;
		muted = false;
	}

	/** Whether nothing is passed on, because the machine only looks something up. */
	void mute(boolean newMuted) {
		muted = newMuted;
	}

	/** The run goes another way from a position on: the steps that follow have not been heard of. */
	void part(long position) {
		if (position < written) {
			written = position + 1;
			atPosition = 0;
		}
	}

	/** @param text asked for only if the line is passed on */
	private void line(OutputLine.Kind kind, Supplier<String> text) {
		long position = machine.position();
		if (muted || position < written) {
			return;
		}
		if (position == written && skipping > 0) {
			skipping--;
			return;
		}
		if (position > written) {
			written = position;
			atPosition = 0;
			skipping = 0;
		}
		atPosition++;
		listener.accept(new OutputLine(position, kind, text.get()));
	}

	/** A stop point prints a message. */
	void message(String text) {
		line(OutputLine.Kind.MESSAGE, () -> text);
	}

	@Override
	public void result(Operation op, int value0, int value1, Extra extra) {
		line(OutputLine.Kind.PROCESS, () -> Messages.Output_result.text(op.text(), value0));
	}

	@Override
	public void failure(Operation op, int error) {
		line(OutputLine.Kind.FAILURE, () -> Messages.Output_failure.text(op.text(), Errno.nameOf(error)));
	}

	@Override
	public void exited(Operation op, int status) {
		line(OutputLine.Kind.PROCESS, () -> Messages.Output_exited.text(op.text(), status));
	}

	@Override
	public void blocked(Operation op, String wmesg) {
		line(OutputLine.Kind.PROCESS, () -> Messages.Output_blocked.text(op.text(), wmesg));
	}

	@Override
	public void skipped(Operation op, String reason) {
		line(OutputLine.Kind.FAILURE, () -> Messages.Output_skipped.text(op.text(), reason));
	}

	@Override
	public void console(String text) {
		line(OutputLine.Kind.KERNEL, () -> text);
	}

	@Override
	public void atFork(String name, int parent, int child, int flags) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_atFork.text(name, parent, child, ForkFlag.format(flags)));
	}

	@Override
	public void knote(int pid, String note) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_knote.text(pid, note));
	}

	@Override
	public void forkNote(int pid, int child) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_noteFork.text(pid, child));
	}

	@Override
	public void sysret(int pid, int code, int error, int value) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_sysret.text(pid, code, error, value));
	}

	@Override
	public void sigexit(int pid, String label, int signal) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_sigexit.text(pid, label == null ? "" : " " + label, signal));
	}

	@Override
	public void further(FurtherLine line, Map<String, Object> fields) {
		OutputLine.Kind kind = fields.containsKey("errno") ? OutputLine.Kind.FAILURE : OutputLine.Kind.PROCESS;
		line(kind, () -> Messages.Output_further.text(line.text(), list(fields)));
	}

	@Override
	public void event(String kind, Map<String, Object> fields) {
		line(OutputLine.Kind.EVENT, () -> Messages.Output_event.text(kind, list(fields)));
	}

	private static String list(Map<String, Object> fields) {
		return fields.entrySet().stream().map(field -> field.getKey() + ' ' + field.getValue()).collect(Collectors.joining(", "));
	}

	@Override
	public void state(Fields fields) {
		// The views show the state; it is not text for people.
	}
}
