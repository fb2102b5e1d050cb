package org.forkscope.ui.internal.listing;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.forkscope.debug.breakpoints.WatchBreakpoint;
import org.forkscope.ui.internal.Images;

/** Texts of the outline; a field that is watched has the image of its watchpoint. */
final class OutlineLabels extends LabelProvider {

	private final LocalResourceManager images;

	/** @param owner the images go with it */
	OutlineLabels(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	@Override
	public String getText(Object node) {
		return ((OutlineNode) node).text();
	}

	@Override
	public Image getImage(Object node) {
		WatchBreakpoint watchpoint = node instanceof FieldNode field ? WatchBreakpoint.find(field.changes()) : null;
		return watchpoint == null ? null : images.get(watchpoint.isEnabled() ? Images.WATCHPOINT : Images.WATCHPOINT_DISABLED);
	}
}
