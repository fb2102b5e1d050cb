package org.forkscope.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The rows as a table and as JSON. */
final class Report {

	private static final String FORMAT = "%-64s %5s %10s %10s %10s  %-18s %s%n";

	private Report() {
	}

	static void printHead(PrintStream out) {
		out.printf(FORMAT, (Object[]) Messages.text("head").split("\\|", -1));
	}

	static void print(PrintStream out, Row row) {
		out.printf(FORMAT, row.title(), row.unit(), number(row.median()), number(row.min()), number(row.max()), aim(row),
				verdict(row));
	}

	private static String aim(Row row) {
		return row.hasAim() ? Messages.text(row.atMost() ? "aim.atMost" : "aim.atLeast", number(row.aim())) : "";
	}

	private static String verdict(Row row) {
		return row.hasAim() ? Messages.text(row.reached() ? "reached" : "missed") : "";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : "%.2f", value);
	}

	static void write(Path file, List<Row> rows, double load) throws IOException {
		try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
			json.useDefaultPrettyPrinter();
			json.writeStartObject();
			json.writeStringField("java", Runtime.version().toString());
			json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
			json.writeNumberField("load", load);
			json.writeArrayFieldStart("rows");
			for (Row row : rows) {
				write(json, row);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void write(JsonGenerator json, Row row) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", row.id());
		json.writeStringField("title", row.title());
		json.writeStringField("unit", row.unit());
		json.writeNumberField("median", row.median());
		json.writeNumberField("min", row.min());
		json.writeNumberField("max", row.max());
		if (row.hasAim()) {
			json.writeNumberField(row.atMost() ? "atMost" : "atLeast", row.aim());
			json.writeBooleanField("reached", row.reached());
		}
		json.writeFieldName("values");
		json.writeArray(row.values(), 0, row.values().length);
		json.writeEndObject();
	}
}
