package org.forkscope.ui.internal.editor;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;
import org.eclipse.ui.texteditor.ITextEditor;

/** Puts the parts of the script editor together. */
final class ScriptViewerConfiguration extends TextSourceViewerConfiguration {

	private static final int CHECK_DELAY_MS = 300;

	private final ITextEditor editor;
	private final Consumer<String> checked;

	/** @param checked is given each text that was checked, in another thread than the user interface's */
	ScriptViewerConfiguration(ITextEditor editor, IPreferenceStore preferences, Consumer<String> checked) {
		super(preferences);
		this.editor = editor;
		this.checked = checked;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		ScriptColoring coloring = new ScriptColoring(JFaceResources.getColorRegistry());
		PresentationReconciler reconciler = new PresentationReconciler();
		reconciler.setDamager(coloring, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(coloring, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IReconciler getReconciler(ISourceViewer viewer) {
		MonoReconciler reconciler = new MonoReconciler(new ScriptReconciling(editor, viewer, checked), false);
		reconciler.setDelay(CHECK_DELAY_MS);
		return reconciler;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new ScriptHover(super.getTextHover(viewer, contentType));
	}

	@Override
	public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
		IHyperlinkDetector[] registered = super.getHyperlinkDetectors(viewer);
		Stream<IHyperlinkDetector> others = registered == null ? Stream.empty() : Arrays.stream(registered);
		return Stream.concat(Stream.of(new LabelLinks()), others).toArray(IHyperlinkDetector[]::new);
	}

	/** Windows for hover texts and descriptions, which unlike the default ones understand HTML and break lines. */
	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new ScriptAssist(), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.enableAutoInsert(true);
		assistant.setShowEmptyList(true);
		assistant.setEmptyMessage(Messages.ScriptAssist_nothing);
		assistant.setInformationControlCreator(getInformationControlCreator(viewer));
		return assistant;
	}

	@Override
	public String[] getDefaultPrefixes(ISourceViewer viewer, String contentType) {
		return new String[] { "#", "" };
	}
}
