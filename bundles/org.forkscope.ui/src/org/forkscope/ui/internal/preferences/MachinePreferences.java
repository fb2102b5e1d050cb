package org.forkscope.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.forkscope.debug.DebugIds;

/** Preferences of simulated machines under the debugger. */
public final class MachinePreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int FEWEST = 10;
	/** The Debug view needs a second for some thousands. */
	private static final int MOST = 2000;

	/** Called by the platform. */
	public MachinePreferences() {
		super(GRID);
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, DebugIds.BUNDLE);
		store.setDefault(DebugIds.SHOWN_PROCESSES, DebugIds.SHOWN_PROCESSES_DEFAULT);
		setPreferenceStore(store);
		setDescription(Messages.MachinePreferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing depends on the workbench
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor shown = new IntegerFieldEditor(DebugIds.SHOWN_PROCESSES, Messages.MachinePreferences_shown,
				getFieldEditorParent());
		shown.setValidRange(FEWEST, MOST);
		addField(shown);
	}
}
