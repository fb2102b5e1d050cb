package org.forkscope.ui.internal.breakpoints;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.StopPoint.Place;
import org.forkscope.ui.internal.listing.ListingEditor;

/** Runs to a line of the kernel. */
final class RunToListingLine extends RunToLine {

	@Override
	protected Optional<Place> place(MachineTarget machine, IEditorPart editor, int line) {
		return editor instanceof ListingEditor listing ? listing.placeAt(line) : Optional.empty();
	}
}
