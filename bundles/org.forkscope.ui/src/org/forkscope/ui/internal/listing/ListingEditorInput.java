package org.forkscope.ui.internal.listing;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.OwnSource;
import org.forkscope.machine.listing.Listing;
import org.forkscope.ui.internal.Images;

/** The source of a file of the kernel as the input of an editor. Two of the same source are equal. */
public final class ListingEditorInput extends PlatformObject implements IStorageEditorInput, IPersistableElement {

	private final KernelSource source;

	/** An input for a source. */
	public ListingEditorInput(KernelSource source) {
		this.source = source;
	}

	/** The text, and what the machine does on which line. */
	public Listing listing() {
		return source.listing();
	}

	@Override
	public KernelSource getStorage() {
		return source;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getName() {
		return source.getName();
	}

	@Override
	public String getToolTipText() {
		return source.toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return source instanceof OwnSource ? Images.OWN_SOURCE : Images.LISTING;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ListingInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ListingInputFactory.save(source, memento);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ListingEditorInput input && input.source.equals(source);
	}

	@Override
	public int hashCode() {
		return source.hashCode();
	}
}
