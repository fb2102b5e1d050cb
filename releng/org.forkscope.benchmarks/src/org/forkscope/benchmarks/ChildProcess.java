package org.forkscope.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process like this one. */
final class ChildProcess {

	private final List<String> command = new ArrayList<>();
	private String classPath = System.getProperty("java.class.path");

	ChildProcess(String... options) {
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-XX:+UseSerialGC");
		command.addAll(List.of(options));
	}

	/** Lets classes of a folder replace those of the same name. */
	ChildProcess withFirst(Path folder) {
		classPath = folder + File.pathSeparator + classPath;
		return this;
	}

	/** Runs a class to its end. @return what it printed */
	String run(Class<?> main, String... arguments) {
		List<String> line = new ArrayList<>(command);
		line.addAll(List.of("-cp", classPath, main.getName()));
		line.addAll(List.of(arguments));
		try {
			return run(line);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static String run(List<String> line) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		int code = process.waitFor();
		if (code != 0) {
			throw new IOException(String.join(" ", line) + ": exit code " + code);
		}
		return output.strip();
	}
}
