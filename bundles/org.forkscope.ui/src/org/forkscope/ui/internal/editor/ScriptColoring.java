package org.forkscope.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.forkscope.machine.script.Token;

/** Colours the words of a script. Each line stands for itself, so a change touches only the lines it is on. */
final class ScriptColoring implements IPresentationDamager, IPresentationRepairer {

	/** Longer scripts, which only programs write, stay plain: colouring them would keep the user interface busy for seconds. */
	static final int MAX_LENGTH = 400_000;

	private final ColorRegistry colors;
	private IDocument document;

	/** @param colors knows the colours of {@link ScriptStyle} */
	ScriptColoring(ColorRegistry colors) {
		this.colors = colors;
	}

	@Override
	public void setDocument(IDocument document) {
		this.document = document;
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		String inserted = event.getText() == null ? "" : event.getText();
		try {
			int start = ScriptLine.at(document, event.getOffset()).start();
			int end = ScriptLine.at(document, event.getOffset() + inserted.length()).end();
			return new Region(start, end - start);
		} catch (BadLocationException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return partition;
		}
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		if (document.getLength() > MAX_LENGTH) {
			return;
		}
		int end = damage.getOffset() + damage.getLength();
		try {
			ScriptLine line = ScriptLine.at(document, damage.getOffset());
			add(presentation, line);
			while (line.next() <= end) {
				line = ScriptLine.at(document, line.next());
				add(presentation, line);
			}
		} catch (BadLocationException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
		}
	}

	private void add(TextPresentation presentation, ScriptLine line) {
		for (Token token : line.tokens()) {
			ScriptStyle.of(token.kind()).ifPresent(style -> presentation.addStyleRange(range(line, token, style)));
		}
	}

	private StyleRange range(ScriptLine line, Token token, ScriptStyle style) {
		int length = token.endColumn() - token.column();
		return new StyleRange(line.startOf(token), length, colors.get(style.colorId()), null, style.fontStyle());
	}
}
