package org.forkscope.machine.internal.script;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import org.forkscope.machine.Errno;
import org.forkscope.machine.script.FurtherLine;
import org.forkscope.machine.script.Statement.Operation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** Writes the records of a run: one JSON object per line, keys in the order that the language prescribes. */
public final class RecordWriter implements RecordSink {

	private final JsonGenerator json;
	private int failures;
	private int skips;

	/** @param out where the records go; it is never closed here */
	public RecordWriter(OutputStream out) {
		try {
			json = new JsonFactory().createGenerator(out);
			json.setPrettyPrinter(new MinimalPrettyPrinter(""));
			json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Passes on what is still in the buffer. */
	public void flush() {
		write(json::flush);
	}

	/** How many calls have failed so far. */
	public int failures() {
		return failures;
	}

	/** How many operations nobody could execute so far. */
	public int skips() {
		return skips;
	}

	@Override
	public void result(Operation op, int value0, int value1, Extra extra) {
		record(() -> {
			head(op);
			pair("ret", value0, value1);
			extra.write(json);
		});
	}

	@Override
	public void failure(Operation op, int error) {
		failures++;
		record(() -> {
			head(op);
			json.writeStringField("errno", Errno.nameOf(error));
		});
	}

	@Override
	public void exited(Operation op, int status) {
		record(() -> {
			head(op);
			json.writeNumberField("xstat", status);
		});
	}

	@Override
	public void blocked(Operation op, String wmesg) {
		record(() -> {
			head(op);
			json.writeStringField("blocked", wmesg);
		});
	}

	@Override
	public void skipped(Operation op, String reason) {
		skips++;
		record(() -> {
			head(op);
			json.writeStringField("skip", reason);
		});
	}

	@Override
	public void console(String text) {
		record(() -> json.writeStringField("console", text));
	}

	@Override
	public void atFork(String name, int parent, int child, int flags) {
		record(() -> {
			json.writeStringField("event", "at_fork");
			json.writeStringField("name", name);
			json.writeNumberField("parent", parent);
			json.writeNumberField("child", child);
			json.writeNumberField("flags", Integer.toUnsignedLong(flags));
		});
	}

	@Override
	public void knote(int pid, String note) {
		record(() -> knoteHead(pid, note));
	}

	@Override
	public void forkNote(int pid, int child) {
		record(() -> {
			knoteHead(pid, "NOTE_FORK");
			json.writeNumberField("child", child);
		});
	}

	private void knoteHead(int pid, String note) throws IOException {
		json.writeStringField("event", "knote");
		json.writeNumberField("pid", pid);
		json.writeStringField("note", note);
	}

	@Override
	public void sysret(int pid, int code, int error, int value) {
		record(() -> {
			json.writeStringField("event", "ktrsysret");
			json.writeNumberField("pid", pid);
			json.writeNumberField("code", code);
			json.writeNumberField("error", error);
			json.writeNumberField("retval", value);
		});
	}

	@Override
	public void sigexit(int pid, String label, int signal) {
		record(() -> {
			json.writeStringField("event", "sigexit");
			json.writeNumberField("pid", pid);
			json.writeStringField("label", label);
			json.writeNumberField("sig", signal);
		});
	}

	@Override
	public void further(FurtherLine line, Map<String, Object> fields) {
		record(() -> {
			json.writeNumberField("line", line.line());
			json.writeStringField("actor", line.actorName());
			json.writeStringField("call", line.call().word());
			write(fields);
		});
	}

	@Override
	public void event(String kind, Map<String, Object> fields) {
		record(() -> {
			json.writeStringField("event", kind);
			write(fields);
		});
	}

	private void write(Map<String, Object> fields) throws IOException {
		for (Map.Entry<String, Object> field : fields.entrySet()) {
			if (field.getValue() instanceof Number number) {
				json.writeNumberField(field.getKey(), number.longValue());
			} else {
				json.writeStringField(field.getKey(), field.getValue().toString());
			}
		}
	}

	/** The script is in error. @param line the first line in error */
	public void scriptError(int line) {
		record(() -> {
			json.writeStringField("error", "script");
			json.writeNumberField("line", line);
		});
	}

	@Override
	public void state(Fields fields) {
		record(() -> fields.write(json));
	}

	private void head(Operation op) throws IOException {
		json.writeNumberField("op", op.number());
		json.writeNumberField("line", op.line());
		json.writeStringField("actor", op.actorName());
		json.writeStringField("call", op.call().word());
	}

	private void pair(String name, int first, int second) throws IOException {
		json.writeArrayFieldStart(name);
		json.writeNumber(first);
		json.writeNumber(second);
		json.writeEndArray();
	}

	private void record(Action fields) {
		write(() -> {
			json.writeStartObject();
			fields.run();
			json.writeEndObject();
			json.writeRaw('\n');
		});
	}

	private static void write(Action action) {
		try {
			action.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes further fields of a record. */
	@FunctionalInterface
	public interface Fields {
		/** Writes them. */
		void write(JsonGenerator json) throws IOException;
	}

	/** Writes what a result has besides its values. */
	@FunctionalInterface
	public interface Extra extends Fields {
		/** Nothing besides. */
		Extra NONE = json -> {
		};
	}

	private interface Action {
		void run() throws IOException;
	}
}
