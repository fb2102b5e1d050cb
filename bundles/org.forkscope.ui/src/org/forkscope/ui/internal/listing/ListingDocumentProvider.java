package org.forkscope.ui.internal.listing;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.StorageDocumentProvider;

/** Gives listings breakpoints, which texts that are no files do not have by themselves. */
final class ListingDocumentProvider extends StorageDocumentProvider {

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
		return element instanceof ListingEditorInput input ? new ListingMarkerModel(input.listing())
				: super.createAnnotationModel(element);
	}
}
