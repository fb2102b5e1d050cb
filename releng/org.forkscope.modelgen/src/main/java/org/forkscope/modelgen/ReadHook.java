package org.forkscope.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a call of {@code read(FIELD)} into every generated getter. EMF tells of writes, but nothing tells of reads; which getter
 * reads which field is taken from the generated {@code eGet}.
 */
final class ReadHook {

	private static final Pattern FIELD = Pattern.compile("case (\\w+Package\\.\\w+__\\w+):\\s+return ((?:get|is)\\w+)\\(\\);");
	private static final String GETTER = "(\\n\\tpublic [^\\n(]+ %s\\(\\) \\{)\\n";

	private ReadHook() {
	}

	/** Hooks the structures whose Java is below a folder. */
	static void addTo(Path folder) throws IOException {
		for (Path structure : structures(folder)) {
			Files.writeString(structure, hooked(Files.readString(structure)));
		}
	}

	private static List<Path> structures(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.getFileName().toString().endsWith("Impl.java")).sorted().toList();
		}
	}

	private static String hooked(String java) {
		String result = java;
		for (Entry<String, String> field : fieldsByGetter(java).entrySet()) {
			Matcher getter = Pattern.compile(GETTER.formatted(field.getKey())).matcher(result);
			if (!getter.find()) {
				throw new IllegalStateException("the generated code reads " + field.getValue() + " by no getter");
			}
			result = getter.replaceFirst("$1\n\t\tread(" + field.getValue() + ");\n");
		}
		return result;
	}

	private static Map<String, String> fieldsByGetter(String java) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(java);
		while (field.find()) {
			fields.put(field.group(2), field.group(1));
		}
		return fields;
	}
}
