package org.forkscope.ui.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** The text editor for syscall scripts. */
public class ScriptEditor extends TextEditor {

	/** The id of the editor in plugin.xml. */
	public static final String ID = "org.forkscope.ui.editors.script";

	/** So many characters can be in a line. */
	static final int MAX_LINE_LENGTH = 100_000;

	private static final String CONTEXT_MENU = "#OrgForkscopeScriptEditorContext";
	private static final String RULER_MENU = "#OrgForkscopeScriptRulerContext";

	private final IPropertyChangeListener colorListener = this::colorChanged;
	/** Made when first asked for, and so after the constructor of the base class, which runs initializeEditor. */
	private volatile ScriptOutlinePage outline;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId(CONTEXT_MENU);
		setRulerContextMenuId(RULER_MENU);
		setSourceViewerConfiguration(new ScriptViewerConfiguration(this, getPreferenceStore(), this::checked));
	}

	/** Refuses lines that would freeze the text widget for half a minute. */
	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		IDocument document = getDocumentProvider().getDocument(input);
		int line = document == null ? 0 : LongLines.first(document.get(), MAX_LINE_LENGTH);
		if (line > 0) {
			throw new CoreException(Status.warning(NLS.bind(Messages.ScriptEditor_longLine, line, MAX_LINE_LENGTH)));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		JFaceResources.getColorRegistry().addListener(colorListener);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return IContentOutlinePage.class.equals(type) ? type.cast(outline()) : super.getAdapter(type);
	}

	private ScriptOutlinePage outline() {
		if (outline == null) {
			outline = new ScriptOutlinePage(this::selectAndReveal);
			outline.update(getDocumentProvider().getDocument(getEditorInput()).get());
		}
		return outline;
	}

	private void checked(String text) {
		if (outline != null) {
			outline.update(text);
		}
	}

	private void colorChanged(PropertyChangeEvent event) {
		if (ScriptStyle.isColor(event.getProperty()) && getSourceViewer() != null) {
			getSourceViewer().invalidateTextPresentation();
		}
	}

	@Override
	public void dispose() {
		JFaceResources.getColorRegistry().removeListener(colorListener);
		IFile file = ResourceUtil.getFile(getEditorInput());
		super.dispose();
		if (file != null) {
			// changes that are thrown away must not leave their markers behind
			new ScriptCheckJob(List.of(file)).schedule();
		}
	}
}
