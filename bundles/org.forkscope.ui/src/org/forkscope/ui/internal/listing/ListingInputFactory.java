package org.forkscope.ui.internal.listing;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.debug.source.OwnSource;
import org.forkscope.ui.internal.Errors;

/** Brings the inputs of editors back that were open when the workbench was closed. */
public final class ListingInputFactory implements IElementFactory {

	static final String ID = "org.forkscope.ui.listingInput";

	private static final String PATH = "path";
	private static final String OWN = "own";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(PATH);
		KernelSource source = path == null ? null : source(path, memento.getString(OWN));
		return source == null ? null : new ListingEditorInput(source);
	}

	/** The listing takes the place of a user's copy that is not good any more. @param own path of the copy, or {@code null} */
	private static KernelSource source(String path, String own) {
		try {
			return own == null ? ListingStorage.of(path) : OwnSource.read(own);
		} catch (CoreException e) {
			Errors.show(e);
			return ListingStorage.of(path);
		}
	}

	static void save(KernelSource source, IMemento memento) {
		memento.putString(PATH, source.listing().path());
		if (source instanceof OwnSource own) {
			memento.putString(OWN, own.path());
		}
	}
}
