package org.forkscope.cli.internal.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.model.Fields;

/** What the kernel has names for: files, functions, phases, events, fields. Immutable, for any thread. */
public final class KernelNames {

	private final KernelListing listing = new KernelListing();

	private KernelNames() {
	}

	/** The names; made at the first use. */
	public static KernelNames get() {
		return Holder.NAMES;
	}

	/** The listings of all files. */
	public KernelListing listing() {
		return listing;
	}

	/** The listing of a file, by its name or its path. */
	public Optional<Listing> file(String name) {
		return listing.all().stream().filter(file -> file.name().equals(name) || file.path().equals(name)).findFirst();
	}

	/** Names of the files, without folders. */
	public Stream<String> files() {
		return listing.all().stream().map(Listing::name);
	}

	/** Names of the kernel's functions, sorted. */
	public List<String> functions() {
		return listing.all().stream().flatMap(file -> file.lines().stream()).filter(ListingLine::isStep).map(ListingLine::function)
				.distinct().sorted().toList();
	}

	/** The first line of a function: its file and the line. */
	public Optional<Location> function(String name) {
		return listing.all().stream().flatMap(file -> file.lines().stream().filter(line -> name.equals(line.function()))
				.map(line -> new Location(file, line.number()))).findFirst();
	}

	/** A line of a file. */
	public record Location(Listing file, int line) {
	}

	/** Names of the phases of fork1. */
	public static Stream<String> phases() {
		return Arrays.stream(Phase.values()).map(Phase::name);
	}

	/** Names of the events. */
	public static Stream<String> events() {
		return Arrays.stream(KernelEvent.values()).map(KernelEvent::name);
	}

	/** C names of all fields. */
	public static Stream<String> fields() {
		return Fields.kernel().structs().stream().flatMap(struct -> struct.fields().stream()).map(field -> field.cName())
				.filter(name -> name != null).distinct();
	}

	private static final class Holder {
		static final KernelNames NAMES = new KernelNames();
	}
}
