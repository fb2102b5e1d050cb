package org.forkscope.ui.internal.listing;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.IBreakpointsListener;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.listing.Listing;
import org.forkscope.ui.internal.Errors;

/** Shows the breakpoints that belong to a listing, whose markers are on no file. */
final class ListingMarkerModel extends AbstractMarkerAnnotationModel implements IBreakpointsListener {

	private final Listing listing;
	private final IBreakpointManager breakpoints = DebugPlugin.getDefault().getBreakpointManager();

	ListingMarkerModel(Listing listing) {
		this.listing = listing;
	}

	@Override
	protected IMarker[] retrieveMarkers() {
		return Arrays.stream(breakpoints.getBreakpoints(DebugIds.MODEL)).map(IBreakpoint::getMarker).filter(Objects::nonNull)
				.toArray(IMarker[]::new);
	}

	@Override
	protected boolean isAcceptable(IMarker marker) {
		return BreakpointPlace.lineOf(breakpoints.getBreakpoint(marker), listing).isPresent();
	}

	@Override
	protected Position createPositionFromMarker(IMarker marker) {
		try {
			int line = BreakpointPlace.lineOf(breakpoints.getBreakpoint(marker), listing).orElse(0) - 1;
			return new Position(fDocument.getLineOffset(line), fDocument.getLineLength(line));
		} catch (BadLocationException e) {
			// the breakpoint is older than the listing and behind its end
			return null;
		}
	}

	@Override
	protected void listenToMarkerChanges(boolean listen) {
		if (listen) {
			breakpoints.addBreakpointListener(this);
		} else {
			breakpoints.removeBreakpointListener(this);
		}
	}

	@Override
	public void breakpointsAdded(IBreakpoint[] added) {
		change(added, this::addMarkerAnnotation);
	}

	@Override
	public void breakpointsRemoved(IBreakpoint[] removed, IMarkerDelta[] deltas) {
		change(removed, this::removeMarkerAnnotation);
	}

	@Override
	public void breakpointsChanged(IBreakpoint[] changed, IMarkerDelta[] deltas) {
		change(changed, this::modifyMarkerAnnotation);
	}

	private void change(IBreakpoint[] changed, Consumer<IMarker> change) {
		Arrays.stream(changed).map(IBreakpoint::getMarker).filter(Objects::nonNull).forEach(change);
		fireModelChanged();
	}

	@Override
	protected void deleteMarkers(IMarker[] markers) throws CoreException {
		for (IMarker marker : markers) {
			marker.delete();
		}
	}

	@Override
	protected void handleCoreException(CoreException exception, String message) {
		Errors.log(exception);
	}
}
