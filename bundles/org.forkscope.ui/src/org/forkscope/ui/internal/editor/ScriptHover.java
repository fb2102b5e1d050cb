package org.forkscope.ui.internal.editor;

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
import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.script.ScriptHelp;
import org.forkscope.machine.script.Token;

/** Explains the word under the pointer, after the problems that it has. */
final class ScriptHover implements ITextHover, ITextHoverExtension2 {

	private final ITextHover problems;

	/** @param problems shows what is wrong at a place, as plain text */
	ScriptHover(ITextHover problems) {
		this.problems = problems;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			ScriptLine line = ScriptLine.at(viewer.getDocument(), offset);
			Token token = line.tokenAt(offset);
			return token == null ? new Region(offset, 0) : new Region(line.startOf(token), token.text().length());
		} catch (BadLocationException e) {
			// the text changed since the pointer was there
			return null;
		}
	}

	@Deprecated
	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		@SuppressWarnings("deprecation") // the platform's hover of annotations has nothing newer
		String problem = problems.getHoverInfo(viewer, region);
		String text = Stream.of(Optional.ofNullable(problem), explanation(viewer.getDocument(), region.getOffset()))
				.flatMap(Optional::stream).map(Html::of).collect(Collectors.joining("<br><br>"));
		return text.isEmpty() ? null : text;
	}

	/** What the word at an offset means. */
	static Optional<String> explanation(IDocument document, int offset) {
		try {
			Token token = ScriptLine.at(document, offset).tokenAt(offset);
			if (token == null) {
				return Optional.empty();
			}
			return ScriptHelp.of(token).or(() -> definition(document, token));
		} catch (BadLocationException e) {
			// the text changed since the pointer was there
			return Optional.empty();
		}
	}

	private static Optional<String> definition(IDocument document, Token token) {
		return ScriptLabels.isLabel(token) ? ScriptLabels.definition(document.get(), token.text())
				.map(made -> NLS.bind(Messages.ScriptHover_definition, made.line(), made.text())) : Optional.empty();
	}
}
