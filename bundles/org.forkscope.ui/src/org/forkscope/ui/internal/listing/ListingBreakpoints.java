package org.forkscope.ui.internal.listing;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.ui.IEditorPart;
import org.forkscope.machine.listing.Listing;
import org.forkscope.ui.internal.Errors;
import org.forkscope.ui.internal.breakpoints.LineToggle;

/** Sets and removes breakpoints in the editor of listings: of a phase on its head, of a line elsewhere. */
public final class ListingBreakpoints extends LineToggle {

	@Override
	protected void toggle(IEditorPart editor, int line) throws CoreException {
		Listing listing = ((ListingEditor) editor).listing();
		Optional<IBreakpoint> shown = BreakpointPlace.shownAt(listing, line);
		Optional<BreakpointPlace> place = BreakpointPlace.at(listing, line);
		if (shown.isPresent()) {
			shown.get().delete();
		} else if (place.isPresent()) {
			toggle(place.get());
		} else {
			refuse(editor, Messages.ListingBreakpoints_noStep);
		}
	}

	/** Sets or removes the breakpoint of a place. */
	static void toggle(BreakpointPlace place) {
		try {
			toggle(place.find(), place::create);
		} catch (CoreException e) {
			Errors.show(e);
		}
	}
}
