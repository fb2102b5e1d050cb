package org.forkscope.cli.internal.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.workload.Workload;

/** A file for each workload in one folder. A file gets its name when it is complete, so that nobody sees half of one. */
final class OutputFolder implements Destination {

	private final Path folder;

	/** @throws IOException if the folder does not exist and cannot be made */
	OutputFolder(Path folder) throws IOException {
		this.folder = folder;
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
		}
	}

	/** A sentence for users if two workloads would be written to the same file. */
	static Optional<String> clash(List<Workload> workloads) {
		Map<String, Workload> byName = new HashMap<>();
		for (Workload workload : workloads) {
			Workload other = byName.putIfAbsent(fileName(workload), workload);
			if (other != null) {
				return Optional.of(Messages.OutputFolder_sameName.text(other.name(), workload.name(), fileName(workload)));
			}
		}
		return Optional.empty();
	}

	private static String fileName(Workload workload) {
		return workload.shortName() + ".jsonl";
	}

	@Override
	public String name(Workload workload) {
		return folder.resolve(fileName(workload)).toString();
	}

	@Override
	public void write(Workload workload, Content records) throws IOException {
		String name = fileName(workload);
		Path draft = folder.resolve('.' + name + '.' + ProcessHandle.current().pid());
		draft.toFile().deleteOnExit(); // when the user interrupts the run
		try {
			try (OutputStream out = Files.newOutputStream(draft)) {
				records.writeTo(out);
			}
			Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	@Override
	public boolean isUsableAfterFailure() {
		return true;
	}

	@Override
	public boolean wantsSummaries() {
		return true;
	}
}
