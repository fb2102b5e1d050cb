package org.forkscope.cli.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.cli.internal.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody ever sees half of a file. */
class OutputFolderWriteTest {

	private static final Workload WORKLOAD = new Workload("some/where/a.fks");

	@TempDir
	Path folder;

	@Test
	void theFileAppearsWhenItIsComplete() throws IOException {
		new OutputFolder(folder).write(WORKLOAD, out -> {
			out.write("half".getBytes());
			out.flush();
			assertEquals(List.of(), visible());
		});
		assertEquals(List.of("a.jsonl"), all());
	}

	@Test
	void theOldFileStaysUntilTheNewOneIsComplete() throws IOException {
		Path target = Files.writeString(folder.resolve("a.jsonl"), "old");
		new OutputFolder(folder).write(WORKLOAD, out -> {
			out.write("new".getBytes());
			assertEquals("old", Files.readString(target));
		});
		assertEquals("new", Files.readString(target));
	}

	@Test
	void aFailureLeavesEverythingAsItWas() throws IOException {
		Path target = Files.writeString(folder.resolve("a.jsonl"), "old");
		IOException full = new IOException("No space left on device");
		IOException thrown = assertThrows(IOException.class, () -> new OutputFolder(folder).write(WORKLOAD, out -> {
			out.write("half".getBytes());
			throw full;
		}));
		assertSame(full, thrown);
		assertEquals("old", Files.readString(target));
		assertEquals(List.of("a.jsonl"), all());
	}

	@Test
	void anErrorOfOursLeavesEverythingAsItWas() throws IOException {
		assertThrows(IllegalStateException.class, () -> new OutputFolder(folder).write(WORKLOAD, out -> {
			throw new IllegalStateException();
		}));
		assertEquals(List.of(), all());
	}

	private List<String> visible() throws IOException {
		return all().stream().filter(name -> !name.startsWith(".")).toList();
	}

	private List<String> all() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
