package org.forkscope.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Checks a script in the background while it is edited, each time the person at the keyboard pauses. */
final class ScriptReconciling implements IReconcilingStrategy, IReconcilingStrategyExtension {

	private final ITextEditor editor;
	private final ISourceViewer viewer;
	private final Consumer<String> checked;
	private volatile IDocument document;

	ScriptReconciling(ITextEditor editor, ISourceViewer viewer, Consumer<String> checked) {
		this.editor = editor;
		this.viewer = viewer;
		this.checked = checked;
	}

	@Override
	public void setDocument(IDocument document) {
		this.document = document;
	}

	@Override
	public void setProgressMonitor(IProgressMonitor monitor) {
		// a check is over before anybody could cancel it
	}

	@Override
	public void initialReconcile() {
		check();
	}

	@Override
	public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
		check();
	}

	@Override
	public void reconcile(IRegion partition) {
		check();
	}

	private void check() {
		String text = document.get();
		show(ScriptProblem.in(text));
		checked.accept(text);
	}

	private void show(List<ScriptProblem> problems) {
		IFile file = ResourceUtil.getFile(editor.getEditorInput());
		IAnnotationModel model = viewer.getAnnotationModel();
		if (file != null && file.exists()) {
			ScriptMarkers.update(file, problems);
		} else if (model != null) {
			ScriptAnnotations.update(model, problems);
		}
	}
}
