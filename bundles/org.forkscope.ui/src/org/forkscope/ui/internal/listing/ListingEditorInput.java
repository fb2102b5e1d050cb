package org.forkscope.ui.internal.listing;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.listing.Listing;
import org.forkscope.ui.internal.Images;

/** A listing as the input of an editor. Two of the same path are equal. */
public final class ListingEditorInput extends PlatformObject implements IStorageEditorInput, IPersistableElement {

	private final ListingStorage storage;

	/** An input for a listing. */
	public ListingEditorInput(ListingStorage storage) {
		this.storage = storage;
	}

	/** The listing. */
	public Listing listing() {
		return storage.listing();
	}

	@Override
	public ListingStorage getStorage() {
		return storage;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getName() {
		return storage.getName();
	}

	@Override
	public String getToolTipText() {
		return storage.getFullPath().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.LISTING;
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
		ListingInputFactory.save(storage, memento);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ListingEditorInput input && input.storage.equals(storage);
	}

	@Override
	public int hashCode() {
		return storage.hashCode();
	}
}
