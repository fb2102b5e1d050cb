package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.Optional;

import org.forkscope.cli.internal.spec.KernelNames;
import org.forkscope.cli.internal.workload.Loaded;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.session.FrameInfo;

/** Texts to show, the listings of the kernel and the script; and which part of them the user has seen last. */
final class Sources {

	private final Text script;
	private Text shown;
	private int first;
	private int last;

	/**
	 * A text.
	 *
	 * @param name  how people call it
	 * @param lines line n is at n - 1
	 */
	record Text(String name, List<String> lines) {
	}

	Sources(Loaded workload) {
		String name = workload.name();
		script = new Text(name.substring(name.lastIndexOf('/') + 1), workload.text().lines().toList());
	}

	/** Remembers what the user sees. */
	void show(Text text, int firstLine, int lastLine) {
		shown = text;
		first = firstLine;
		last = lastLine;
	}

	/** The next list begins at the present line again. */
	void forget() {
		shown = null;
	}

	/** What the user has seen last, or {@code null}. */
	Text shown() {
		return shown;
	}

	/** The first line that the user has seen last. */
	int firstLine() {
		return first;
	}

	/** The last line that the user has seen last. */
	int lastLine() {
		return last;
	}

	/** The script. */
	Text script() {
		return script;
	}

	/** The text that a frame executes. */
	Text of(FrameInfo frame) {
		return frame.isUser() ? script : KernelNames.get().file(frame.file()).map(Sources::text).orElseThrow();
	}

	/** The text of a name: a file of the kernel. */
	Optional<Text> file(String name) {
		return KernelNames.get().file(name).map(Sources::text);
	}

	static Text text(Listing listing) {
		return new Text(listing.name(), listing.lines().stream().map(ListingLine::text).toList());
	}
}
