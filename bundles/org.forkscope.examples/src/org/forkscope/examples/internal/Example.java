package org.forkscope.examples.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that the wizard can put into a project.
 *
 * @param name        of the file
 * @param description one sentence: the first line of the file, without the comment sign
 * @param content     where it is read from
 */
record Example(String name, String description, URL content) {

	/** The folder of the bundle. */
	static final String FOLDER = "examples/";

	/** What explains the others; every project gets it. */
	static final String README = "README.txt";

	private static final String INDEX = "index.txt";

	/** How a file of the bundle is found; {@code null} if there is none. */
	@FunctionalInterface
	interface Finder {
		URL find(String path);
	}

	/** All example scripts, in the order in which a beginner may read them. */
	static List<Example> scripts(Finder bundle) throws IOException {
		List<Example> examples = new ArrayList<>();
		for (String name : lines(bundle.find(FOLDER + INDEX))) {
			examples.add(of(bundle, name));
		}
		return examples;
	}

	static Example of(Finder bundle, String name) throws IOException {
		URL content = bundle.find(FOLDER + name);
		String first = lines(content).get(0);
		return new Example(name, first.replaceFirst("^#\\s*", ""), content);
	}

	/** The list of choices that lies beside a script of processes that run at once, if there is one. */
	static Optional<Example> choices(Finder bundle, Example script) throws IOException {
		String name = script.name().replaceFirst("\\.fks$", ".choices");
		return bundle.find(FOLDER + name) == null ? Optional.empty() : Optional.of(of(bundle, name));
	}

	private static List<String> lines(URL content) throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(content.openStream(), UTF_8))) {
			return reader.lines().toList();
		}
	}

	InputStream open() throws IOException {
		return content.openStream();
	}
}
