package org.forkscope.machine.session;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.forkscope.machine.Choices;
import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Course;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.script.Script;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * A session in a file: all that is needed to run the same way again, as readable JSON.
 *
 * @param workload  the script's text
 * @param scheduling how its processes run
 * @param position  where the machine stood
 * @param branches  the original course and all others
 * @param branch    which of them was followed
 * @param bookmarks marked positions
 */
public record SessionFile(String workload, Scheduling scheduling, long position, List<Branch> branches, int branch,
		List<Bookmark> bookmarks) {

	private static final String FORMAT = "forkscope-session";
	private static final int VERSION = 2;
	/** Sessions of version 1 knew machines only whose processes run in turn. */
	private static final int OLDEST = 1;
	private static final int LONGEST_TEXT = 128 << 20;

	/** What the machines of the session do. @param script the workload, parsed */
	public Course course(Script script) {
		return new Course(script, scheduling, Choices.NONE);
	}

	/** Writes the file. */
	public void write(OutputStream out) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
			json.setPrettyPrinter(new DefaultPrettyPrinter());
			json.writeStartObject();
			json.writeStringField("format", FORMAT);
			json.writeNumberField("version", VERSION);
			json.writeStringField("processes", scheduling.mode().word());
			json.writeNumberField("cpus", scheduling.cpus());
			json.writeNumberField("position", position);
			json.writeNumberField("branch", branch);
			json.writeArrayFieldStart("branches");
			for (Branch each : branches) {
				write(json, each);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("bookmarks");
			for (Bookmark bookmark : bookmarks) {
				json.writeStartObject();
				json.writeNumberField("position", bookmark.position());
				json.writeStringField("note", bookmark.note());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeStringField("workload", workload);
			json.writeEndObject();
		}
	}

	private static void write(JsonGenerator json, Branch branch) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", branch.name());
		json.writeNumberField("start", branch.start());
		json.writeArrayFieldStart("edits");
		for (Edit edit : branch.edits()) {
			json.writeStartObject();
			json.writeNumberField("position", edit.position());
			json.writeNumberField("structure", edit.serial());
			json.writeStringField("field", edit.field());
			json.writeStringField("value", edit.value());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeStringField("choices", branch.choices().text());
		json.writeEndObject();
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException with a sentence for people, when it is not such a file, of another version, or damaged
	 */
	public static SessionFile read(InputStream in) throws IOException {
		JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
				.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build();
		try (JsonParser json = factory.createParser(in)) {
			return new Reader(json).read();
		} catch (JsonProcessingException e) {
			throw new IOException(Messages.File_damaged.text(e.getLocation() == null ? 1 : e.getLocation().getLineNr()), e);
		} catch (CharConversionException e) {
			throw new IOException(Messages.File_damaged.text(1), e);
		}
	}

	/** Reads the parts. */
	private static final class Reader {

		private final JsonParser json;
		private String workload;
		private Mode mode = Mode.IN_TURN;
		private int cpus = Scheduling.IN_TURN.cpus();
		private long position = -1;
		private int branch = -1;
		private List<Branch> branches;
		private List<Bookmark> bookmarks = List.of();
		private String format;
		private int version = -1;

		Reader(JsonParser json) {
			this.json = json;
		}

		SessionFile read() throws IOException {
			if (json.nextToken() != JsonToken.START_OBJECT) {
				throw new IOException(Messages.File_other.text());
			}
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				field(json.currentName());
			}
			check();
			return new SessionFile(workload, scheduling(), position, branches, branch, bookmarks);
		}

		private void field(String name) throws IOException {
			json.nextToken();
			switch (name) {
				case "format" -> format = text();
				case "version" -> version();
				case "processes" -> mode = Mode.of(text()).orElseThrow(this::damaged);
				case "cpus" -> cpus = count();
				case "position" -> position = position();
				case "branch" -> branch = count();
				case "branches" -> branches = list(this::readBranch);
				case "bookmarks" -> bookmarks = list(this::readBookmark);
				case "workload" -> workload = text();
				default -> throw damaged();
			}
		}

		/** At once: files of other versions can have fields that are not known here. */
		private void version() throws IOException {
			version = count();
			if (version < OLDEST || version > VERSION) {
				throw new IOException(Messages.File_version.text(version, OLDEST, VERSION));
			}
		}

		private void check() throws IOException {
			if (!FORMAT.equals(format)) {
				throw new IOException(Messages.File_other.text());
			}
			boolean whole = json.currentToken() == JsonToken.END_OBJECT && version > 0 && workload != null && position >= 0
					&& branches != null;
			if (!whole || branch < 0 || branch >= branches.size() || json.nextToken() != null) {
				throw damaged();
			}
		}

		private Scheduling scheduling() throws IOException {
			if (cpus < 1 || cpus > mode.mostCpus()) {
				throw damaged();
			}
			return new Scheduling(mode, cpus);
		}

		private IOException damaged() {
			return new IOException(Messages.File_damaged.text(json.currentLocation().getLineNr()));
		}

		private String text() throws IOException {
			if (json.currentToken() != JsonToken.VALUE_STRING) {
				throw damaged();
			}
			return json.getText();
		}

		private long number() throws IOException {
			if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
				throw damaged();
			}
			return json.getLongValue();
		}

		private long position() throws IOException {
			long position = number();
			if (position < 0) {
				throw damaged();
			}
			return position;
		}

		private int count() throws IOException {
			long count = position();
			if (count > Integer.MAX_VALUE) {
				throw damaged();
			}
			return (int) count;
		}

		private <T> List<T> list(Element<T> element) throws IOException {
			if (json.currentToken() != JsonToken.START_ARRAY) {
				throw damaged();
			}
			List<T> list = new ArrayList<>();
			while (json.nextToken() == JsonToken.START_OBJECT) {
				list.add(element.read());
			}
			if (json.currentToken() != JsonToken.END_ARRAY) {
				throw damaged();
			}
			return list;
		}

		private Branch readBranch() throws IOException {
			String name = null;
			long start = -1;
			List<Edit> edits = List.of();
			Choices choices = Choices.NONE;
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				json.nextToken();
				switch (field) {
					case "name" -> name = text();
					case "start" -> start = position();
					case "edits" -> edits = list(this::readEdit);
					case "choices" -> choices = choices(text());
					default -> throw damaged();
				}
			}
			if (name == null || !areInOrder(edits)) {
				throw damaged();
			}
			return start < 0 ? new Branch(name, edits) : new Branch(name, start, edits, choices);
		}

		private static boolean areInOrder(List<Edit> edits) {
			return IntStream.range(1, edits.size()).allMatch(i -> edits.get(i - 1).position() <= edits.get(i).position());
		}

		private Choices choices(String text) throws IOException {
			try {
				return Choices.parse(text);
			} catch (ChoicesException e) {
				throw new IOException(Messages.File_choices.text(e.getMessage()), e);
			}
		}

		private Edit readEdit() throws IOException {
			long at = 0;
			int structure = 0;
			String field = "";
			String value = "";
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String key = json.currentName();
				json.nextToken();
				switch (key) {
					case "position" -> at = position();
					case "structure" -> structure = count();
					case "field" -> field = text();
					case "value" -> value = text();
					default -> throw damaged();
				}
			}
			return new Edit(at, structure, field, value);
		}

		private Bookmark readBookmark() throws IOException {
			long at = 0;
			String note = "";
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String field = json.currentName();
				json.nextToken();
				switch (field) {
					case "note" -> note = text();
					case "position" -> at = position();
					default -> throw damaged();
				}
			}
			return new Bookmark(at, note);
		}

		private interface Element<T> {
			T read() throws IOException;
		}
	}
}
