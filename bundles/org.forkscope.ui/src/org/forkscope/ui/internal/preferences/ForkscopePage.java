package org.forkscope.ui.internal.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;

/** Leads to the pages with settings that matter for Forkscope. */
public final class ForkscopePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String KERNEL_SOURCE = "org.forkscope.ui.preferences.kernelSource";
	private static final String MACHINES = "org.forkscope.ui.preferences.machines";
	private static final String COLORS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String DEBUG = "org.eclipse.debug.ui.DebugPreferencePage";
	private static final int WIDTH = 400;

	/** The page has nothing to apply. */
	public ForkscopePage() {
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing is needed from the workbench
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		link(area, KERNEL_SOURCE, Messages.ForkscopePage_kernelSource);
		link(area, MACHINES, Messages.ForkscopePage_machines);
		link(area, COLORS, Messages.ForkscopePage_colors);
		link(area, DEBUG, Messages.ForkscopePage_debug);
		return area;
	}

	private void link(Composite area, String page, String text) {
		PreferenceLinkArea link = new PreferenceLinkArea(area, SWT.WRAP, page, text, (IWorkbenchPreferenceContainer) getContainer(),
				null);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link.getControl());
	}
}
