package org.forkscope.ui.internal.listing;

import java.util.function.Supplier;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** Puts the parts of the editor of listings together. */
final class ListingViewerConfiguration extends TextSourceViewerConfiguration {

	private final ListingEditor editor;

	ListingViewerConfiguration(ListingEditor editor) {
		super(EditorsUI.getPreferenceStore());
		this.editor = editor;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		Coloring coloring = new Coloring(editor::syntax);
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(coloring, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(coloring, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ListingHover(editor);
	}

	/** Windows for hover texts, which unlike the default ones understand HTML and break lines. */
	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
	}

	/** Asks for colours when it paints, so that a change of the theme needs no new scanner. */
	private static final class Coloring extends DefaultDamagerRepairer {

		private final ColorRegistry colors = JFaceResources.getColorRegistry();

		Coloring(Supplier<Syntax> syntax) {
			super(new ListingScanner(syntax));
		}

		@Override
		protected TextAttribute getTokenTextAttribute(IToken token) {
			return token.getData() instanceof ListingStyle style ? style.attribute(colors) : super.getTokenTextAttribute(token);
		}
	}
}
