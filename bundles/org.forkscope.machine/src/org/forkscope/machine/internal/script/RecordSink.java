package org.forkscope.machine.internal.script;

import java.util.Map;

import org.forkscope.machine.internal.script.RecordWriter.Extra;
import org.forkscope.machine.internal.script.RecordWriter.Fields;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Statement.Operation;

/** Takes the records of a run, one after the other. */
public interface RecordSink {

	/** A call that succeeded. */
	void result(Operation op, int value0, int value1, Extra extra);

	/** A call that failed. */
	void failure(Operation op, int error);

	/** An exit that has come to its end. */
	void exited(Operation op, int status);

	/** A call that sleeps. */
	void blocked(Operation op, String wmesg);

	/** An operation that nobody can execute. */
	void skipped(Operation op, String reason);

	/** A line on the console. */
	void console(String text);

	/** A hook of at_fork is called. */
	void atFork(String name, int parent, int child, int flags);

	/** A knote event without data. */
	void knote(int pid, String note);

	/** A NOTE_FORK event. */
	void forkNote(int pid, int child);

	/** ktrace records the return of a call. */
	void sysret(int pid, int code, int error, int value);

	/** A process dies of a signal. */
	void sigexit(int pid, String label, int signal);

	/** A line that scripts do not have has come to its end. @param fields what came of it, in their order */
	void further(FurtherLine line, Map<String, Object> fields);

	/** An event that no script has. @param fields in their order: numbers or words */
	void event(String kind, Map<String, Object> fields);

	/** A state record. */
	void state(Fields fields);
}
