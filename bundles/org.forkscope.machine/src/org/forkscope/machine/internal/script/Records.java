package org.forkscope.machine.internal.script;

import static org.forkscope.machine.internal.kernel.Constants.NOTE_EXEC;
import static org.forkscope.machine.internal.kernel.Constants.NOTE_FORK;

import java.util.LinkedHashMap;
import java.util.Map;

import org.forkscope.machine.Errno;
import org.forkscope.machine.internal.kernel.CallOutput;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.UserProgram;
import org.forkscope.machine.internal.script.RecordWriter.Extra;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Statement.Operation;
import org.forkscope.model.Proc;

/** The records of a script's run. Nothing is written before the boot is over, and nothing at all without a writer. */
final class Records {

	/** Kind of a state record: somebody wanted it. */
	static final String DUMP = "dump";
	/** Kind of a state record: the end of the run. */
	static final String FINAL = "final";

	private final StateRecord state;
	private final RecordSink target;
	private RecordSink writer;

	Records(Kernel k, RecordSink target) {
		this.target = target;
		state = new StateRecord(k);
	}

	/** The boot is over. */
	void open() {
		writer = target;
	}

	/** A call outside the system call gate has come to its end. */
	void ended(UserProgram.Locals call) {
		if (writer == null) {
			return;
		}
		if (call.error != 0) {
			writer.failure(call.operation, call.error);
		} else {
			writer.result(call.operation, call.value, 0, Extra.NONE);
		}
	}

	/** A system call has its values. */
	void returned(UserProgram.Locals call, Proc p, int error) {
		if (writer == null) {
			return;
		}
		if (call.operation == null) {
			writer.further((FurtherLine) call.source, outcome(call, p, error));
		} else if (error != 0) {
			writer.failure(call.operation, error);
		} else {
			writer.result(call.operation, p.getRetval0(), p.getRetval1(), extra(call));
		}
	}

	private static Map<String, Object> outcome(UserProgram.Locals call, Proc p, int error) {
		Map<String, Object> fields = error != 0 ? fields("errno", Errno.nameOf(error)) : fields("ret", p.getRetval0());
		if (call.out.hasStatus()) {
			fields.put("status", call.out.status());
			if (call.out.utime() + call.out.stime() > 0) {
				fields.put("utime", call.out.utime());
				fields.put("stime", call.out.stime());
			}
		}
		return fields;
	}

	private static Extra extra(UserProgram.Locals call) {
		CallOutput out = call.out;
		if (call.operation.call() == Call.SYSCTL) {
			return json -> json.writeNumberField("old", out.old());
		}
		return out.hasStatus() ? json -> json.writeNumberField("status", out.status()) : Extra.NONE;
	}

	void exited(UserProgram.Locals call, int status) {
		if (writer == null) {
			return;
		}
		if (call.operation == null) {
			writer.further((FurtherLine) call.source, fields("xstat", status));
		} else {
			writer.exited(call.operation, status);
		}
	}

	/** Fields of a record in their order. */
	static Map<String, Object> fields(Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return fields;
	}

	/** Something for which scripts have no record. */
	void event(String kind, Map<String, Object> fields) {
		if (writer != null) {
			writer.event(kind, fields);
		}
	}

	void blocked(Operation op, String wmesg) {
		if (writer != null) {
			writer.blocked(op, wmesg);
		}
	}

	void skipped(Operation op, String reason) {
		if (writer != null) {
			writer.skipped(op, reason);
		}
	}

	void console(String text) {
		if (writer != null) {
			writer.console(text);
		}
	}

	void atFork(String name, Proc parent, Proc child, int flags) {
		if (writer != null) {
			writer.atFork(name, parent.getPid(), child.getPid(), flags);
		}
	}

	void knote(Proc p, int note, int data) {
		if (writer == null) {
			return;
		}
		if (note == NOTE_FORK) {
			writer.forkNote(p.getPid(), data);
		} else {
			writer.knote(p.getPid(), note == NOTE_EXEC ? "NOTE_EXEC" : "NOTE_EXIT");
		}
	}

	void sysret(Proc p, int code, int error, int value) {
		if (writer != null) {
			writer.sysret(p.getPid(), code, error, value);
		}
	}

	void sigexit(Proc p, String label, int signal) {
		if (writer != null) {
			writer.sigexit(p.getPid(), label, signal);
		}
	}

	void state(String kind, int line) {
		if (writer != null) {
			writer.state(json -> state.write(json, kind, line));
		}
	}

	/** The state in the middle of things, even of the boot. */
	void interimState(int line) {
		if (target != null) {
			target.state(json -> state.write(json, DUMP, line));
		}
	}
}
