package org.forkscope.ui.internal.listing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.forkscope.machine.listing.Listing;

/** Explains the word under the pointer, and the phase that the line belongs to. */
final class ListingHover implements ITextHover, ITextHoverExtension2 {

	private final ListingEditor editor;

	ListingHover(ListingEditor editor) {
		this.editor = editor;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			IRegion line = viewer.getDocument().getLineInformationOfOffset(offset);
			String text = viewer.getDocument().get(line.getOffset(), line.getLength());
			int start = offset - line.getOffset();
			int end = start;
			while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
				start--;
			}
			while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
				end++;
			}
			return new Region(line.getOffset() + start, end - start);
		} catch (BadLocationException e) {
			// the pointer is behind the end
			return null;
		}
	}

	@Deprecated
	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return getHoverInfo2(viewer, region);
	}

	@Override
	public String getHoverInfo2(ITextViewer viewer, IRegion region) {
		Listing listing = editor.listing();
		try {
			IDocument document = viewer.getDocument();
			String word = document.get(region.getOffset(), region.getLength());
			return listing == null ? null : ListingHelp.html(listing, document.getLineOfOffset(region.getOffset()) + 1, word);
		} catch (BadLocationException e) {
			// the text changed since the pointer was there
			return null;
		}
	}
}
