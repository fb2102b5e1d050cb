package org.forkscope.ui.internal.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.forkscope.machine.script.Token;

/** Leads from the name of a process to the line that makes it. */
final class LabelLinks implements IHyperlinkDetector {

	private record Link(IRegion word, ITextViewer viewer, IRegion target) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return word;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return Messages.LabelLinks_open;
		}

		@Override
		public void open() {
			viewer.setSelectedRange(target.getOffset(), target.getLength());
			viewer.revealRange(target.getOffset(), target.getLength());
		}
	}

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		try {
			ScriptLine line = ScriptLine.at(document, region.getOffset());
			Token token = line.tokenAt(region.getOffset());
			return ScriptLabels.isLabel(token) ? links(viewer, new Region(line.startOf(token), token.text().length()), token)
					: null;
		} catch (BadLocationException e) {
			// the text changed since the pointer was there
			return null;
		}
	}

	private static IHyperlink[] links(ITextViewer viewer, IRegion word, Token token) {
		return ScriptLabels.definition(viewer.getDocument().get(), token.text())
				.filter(made -> made.offset() != word.getOffset())
				.map(made -> new Region(made.offset(), token.text().length()))
				.map(target -> new IHyperlink[] { new Link(word, viewer, target) }).orElse(null);
	}
}
