package org.forkscope.ui.internal.listing;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.listing.ListingLine.Kind;
import org.forkscope.ui.internal.source.KernelSources;

/**
 * A function of the kernel and where it is.
 *
 * @param name its name
 * @param file path of the kernel's file
 * @param line line of its head
 */
public record KernelFunctionEntry(String name, String file, int line) {

	/** All functions that have a listing. */
	public static List<KernelFunctionEntry> all() {
		return ListingStorage.listings().all().stream().flatMap(listing -> listing.lines().stream()
				.filter(line -> line.kind() == Kind.FUNCTION).map(line -> of(listing, line))).toList();
	}

	private static KernelFunctionEntry of(Listing listing, ListingLine line) {
		return new KernelFunctionEntry(line.function(), listing.path(), line.number());
	}

	/** The function of a name that is known to exist. */
	static KernelFunctionEntry named(String name) {
		return all().stream().filter(function -> function.name.equals(name)).findFirst().orElseThrow();
	}

	/** Shows its head in an editor: in the user's own copy of the file where there is one. */
	void open(IWorkbenchPage page) throws PartInitException {
		ListingEditor.open(page, KernelSources.of(file), line);
	}

	/** Shows its head in the listing. */
	void openListing(IWorkbenchPage page) throws PartInitException {
		ListingEditor.open(page, ListingStorage.of(file), line);
	}

	@Override
	public String toString() {
		return NLS.bind(Messages.KernelFunctionEntry_label, name, file);
	}
}
