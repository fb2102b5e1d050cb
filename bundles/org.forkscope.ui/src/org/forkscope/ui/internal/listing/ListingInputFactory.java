package org.forkscope.ui.internal.listing;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.forkscope.debug.source.ListingStorage;

/** Brings the inputs of editors back that were open when the workbench was closed. */
public final class ListingInputFactory implements IElementFactory {

	static final String ID = "org.forkscope.ui.listingInput";

	private static final String PATH = "path";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(PATH);
		ListingStorage storage = path == null ? null : ListingStorage.of(path);
		return storage == null ? null : new ListingEditorInput(storage);
	}

	static void save(ListingStorage storage, IMemento memento) {
		memento.putString(PATH, storage.listing().path());
	}
}
