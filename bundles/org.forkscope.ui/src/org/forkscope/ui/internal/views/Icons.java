package org.forkscope.ui.internal.views;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.forkscope.ui.internal.Images;

/** The icons of this bundle for a control; they go with it. */
public final class Icons {

	private static final String CHANGED = "changed";

	private final LocalResourceManager resources;

	/** Icons that are disposed of with a control. */
	public Icons(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** The icon of a name, with a mark when what it stands for has changed. @param name {@code null} for the mark alone */
	Image image(String name, boolean changed) {
		if (name == null) {
			return changed ? image(CHANGED) : null;
		}
		return changed ? resources.create(new DecorationOverlayIcon(image(name), Images.descriptor("changed-overlay"), IDecoration.TOP_RIGHT))
				: image(name);
	}

	/** The icon of a name. */
	public Image image(String name) {
		return resources.create(Images.descriptor(name));
	}
}
