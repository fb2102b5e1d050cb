package org.forkscope.ui.internal.listing;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.debug.source.OwnSource;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.Images;
import org.forkscope.ui.internal.source.KernelSources;

/**
 * What there is besides a source: the listing for the user's own copy, and the other way round. Both have the same lines.
 *
 * @param source the other source
 */
record OtherSource(KernelSource source) {

	/** The counterpart of a source. */
	static Optional<OtherSource> of(KernelSource shown) {
		if (shown == null) {
			return Optional.empty();
		}
		String path = shown.listing().path();
		KernelSource other = shown instanceof OwnSource ? ListingStorage.of(path) : KernelSources.of(path);
		return other.equals(shown) ? Optional.empty() : Optional.of(new OtherSource(other));
	}

	/** Shows it. @param line the line that is to be shown, from 1 */
	Action action(IWorkbenchPage page, IntSupplier line) {
		boolean own = source instanceof OwnSource;
		return new Action(own ? NLS.bind(Messages.OtherSource_own, source.getName()) : Messages.OtherSource_listing,
				own ? Images.OWN_SOURCE : Images.LISTING) {
			@Override
			public void run() {
				try {
					ListingEditor.open(page, source, line.getAsInt());
				} catch (PartInitException e) {
					Errors.show(e);
				}
			}
		};
	}
}
