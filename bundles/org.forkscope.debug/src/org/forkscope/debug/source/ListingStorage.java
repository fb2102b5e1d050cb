package org.forkscope.debug.source;

import org.eclipse.core.runtime.IPath;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.listing.Listing;

/** A listing of the kernel, in our own words. Two of the same path are equal. */
public final class ListingStorage extends KernelSource {

	private ListingStorage(Listing listing) {
		super(listing);
	}

	/** The storage of a path such as {@code sys/kern/kern_fork.c}, or {@code null} when there is no such listing. */
	public static ListingStorage of(String path) {
		return listings().file(path).map(ListingStorage::new).orElse(null);
	}

	/** The listings, made once. */
	public static KernelListing listings() {
		return Shared.LISTINGS;
	}

	@Override
	public IPath getFullPath() {
		return IPath.fromPortableString(listing().path());
	}

	@Override
	public String getName() {
		return listing().name();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ListingStorage storage && storage.listing().path().equals(listing().path());
	}

	@Override
	public int hashCode() {
		return listing().path().hashCode();
	}

	@Override
	public String toString() {
		return listing().path();
	}

	/** The kernel never changes, so one copy does for all machines. */
	private static final class Shared {
		static final KernelListing LISTINGS = new KernelListing();
	}
}
