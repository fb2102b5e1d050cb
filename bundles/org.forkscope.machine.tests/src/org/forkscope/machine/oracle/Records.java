package org.forkscope.machine.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints the records of specification §6; nothing while switched off. */
final class Records {
	private final Appendable out;
	private boolean on;

	Records(Appendable out) {
		this.out = out;
	}

	void switchOn() {
		on = true;
	}

	void line(CharSequence record) {
		if (!on) {
			return;
		}
		try {
			out.append(record).append('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void result(Statement s, Outcome outcome, int first, int second) {
		if (outcome instanceof Outcome.Done done) {
			operation(s, "\"ret\":[" + first + "," + second + "]" + done.extra());
		} else if (outcome instanceof Outcome.Failed failed) {
			operation(s, "\"errno\":\"" + failed.errno() + "\"");
		} else if (outcome instanceof Outcome.Exited exited) {
			operation(s, "\"xstat\":" + exited.status());
		} else if (outcome instanceof Outcome.Asleep asleep) {
			operation(s, "\"blocked\":\"" + asleep.wmesg() + "\"");
		}
	}

	void skip(Statement s, String reason) {
		operation(s, "\"skip\":\"" + reason + "\"");
	}

	private void operation(Statement s, String end) {
		line("{\"op\":" + s.op() + ",\"line\":" + s.line() + ",\"actor\":\"" + s.actor() + "\",\"call\":\"" + s.call()
				+ "\"," + end + "}");
	}

	void console(String text) {
		line("{\"console\":\"" + text.replace("\"", "\\\"") + "\"}");
	}

	void atFork(String name, Proc parent, Proc child, int flags) {
		line("{\"event\":\"at_fork\",\"name\":\"" + name + "\",\"parent\":" + parent.pid + ",\"child\":" + child.pid
				+ ",\"flags\":" + Integer.toUnsignedString(flags) + "}");
	}

	void knoteFork(Proc parent, Proc child) {
		line("{\"event\":\"knote\",\"pid\":" + parent.pid + ",\"note\":\"NOTE_FORK\",\"child\":" + child.pid + "}");
	}

	void knote(Proc proc, String note) {
		line("{\"event\":\"knote\",\"pid\":" + proc.pid + ",\"note\":\"" + note + "\"}");
	}

	void ktrsysret(Proc proc) {
		line("{\"event\":\"ktrsysret\",\"pid\":" + proc.pid + ",\"code\":2,\"error\":0,\"retval\":0}");
	}

	void sigexit(Proc proc) {
		String label = proc.label == null ? "null" : "\"" + proc.label + "\"";
		line("{\"event\":\"sigexit\",\"pid\":" + proc.pid + ",\"label\":" + label + ",\"sig\":9}");
	}
}
