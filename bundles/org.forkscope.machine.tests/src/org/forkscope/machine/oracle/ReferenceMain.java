package org.forkscope.machine.oracle;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs one script by hand: {@code ReferenceMain FILE}. */
public final class ReferenceMain {
	private ReferenceMain() {
	}

	public static void main(String[] args) throws IOException {
		byte[] script = Files.readAllBytes(Path.of(args[0]));
		int exitCode;
		try (Writer out = new OutputStreamWriter(
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), StandardCharsets.US_ASCII)) {
			exitCode = ReferenceKernel.run(script, out);
		}
		System.exit(exitCode);
	}
}
