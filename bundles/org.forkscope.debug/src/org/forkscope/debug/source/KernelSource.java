package org.forkscope.debug.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.PlatformObject;
import org.forkscope.machine.listing.Listing;

/** The source of a file of the kernel as something that editors open. It cannot be changed, and does not change by itself. */
public abstract sealed class KernelSource extends PlatformObject implements IEncodedStorage permits ListingStorage, OwnSource {

	private final Listing listing;

	KernelSource(Listing listing) {
		this.listing = listing;
	}

	/** The text, and what the machine does on which line. */
	public final Listing listing() {
		return listing;
	}

	@Override
	public final InputStream getContents() {
		return new ByteArrayInputStream(listing.text().getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public final String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public final boolean isReadOnly() {
		return true;
	}
}
