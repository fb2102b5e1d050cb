package org.forkscope.ui.internal.listing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.machine.listing.Listing;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.ui.internal.commands.SelectedMachine;
import org.forkscope.ui.internal.expressions.Chain;
import org.forkscope.ui.internal.expressions.FrameValues;

/** Shows the value of what is under the pointer while the machine stands still, what it means, and the phase of the line. */
final class ListingHover implements ITextHover, ITextHoverExtension2 {

	private final ListingEditor editor;
	/** The frame that was selected when the pointer came to rest. The region is asked for in the UI thread, the text in another. */
	private volatile KernelStackFrame frame;

	ListingHover(ListingEditor editor) {
		this.editor = editor;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			IRegion line = viewer.getDocument().getLineInformationOfOffset(offset);
			String text = viewer.getDocument().get(line.getOffset(), line.getLength());
			frame = SelectedMachine.frame();
			IRegion chain = Chain.at(text, offset - line.getOffset());
			return new Region(line.getOffset() + chain.getOffset(), chain.getLength());
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
			String chain = document.get(region.getOffset(), region.getLength());
			return listing == null ? null : html(listing, document.getLineOfOffset(region.getOffset()) + 1, chain);
		} catch (BadLocationException e) {
			// the text changed since the pointer was there
			return null;
		}
	}

	/** The value first, then what the last name of the chain means. */
	private String html(Listing listing, int line, String chain) {
		String meaning = ListingHelp.html(listing, line, chain.replaceFirst(".*\\W", ""));
		String all = Stream.of(value(listing, line, chain), Optional.ofNullable(meaning)).flatMap(Optional::stream)
				.collect(Collectors.joining("<br><br>"));
		return all.isEmpty() ? null : all;
	}

	private Optional<String> value(Listing listing, int line, String chain) {
		KernelStackFrame selected = frame;
		if (selected == null || !selected.isSuspended()) {
			return Optional.empty();
		}
		FrameValues values = new FrameValues(selected);
		ListingLine at = listing.line(line);
		Optional<String> value = chain.isEmpty() ? Optional.empty() : values.of(at == null ? null : at.function(), chain);
		return value.or(() -> values.locals(listing.path(), line));
	}
}
