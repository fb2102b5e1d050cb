package org.forkscope.ui.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;

/** The text editor for syscall scripts. */
public class ScriptEditor extends TextEditor {

	/** The id of the editor in plugin.xml. */
	public static final String ID = "org.forkscope.ui.editors.script";

	private static final String CONTEXT_MENU = "#OrgForkscopeScriptEditorContext";
	private static final String RULER_MENU = "#OrgForkscopeScriptRulerContext";

	private final IPropertyChangeListener colorListener = this::colorChanged;

	@Override
	protected void initializeEditor() {
		super.initializeEditor();
		setEditorContextMenuId(CONTEXT_MENU);
		setRulerContextMenuId(RULER_MENU);
		setSourceViewerConfiguration(new ScriptViewerConfiguration(this, getPreferenceStore()));
	}

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		JFaceResources.getColorRegistry().addListener(colorListener);
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
