package org.forkscope.ui.internal.launch;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.Choices;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.ui.internal.views.WidgetIds;

/** How processes run: one after the other or at once, on how many processors, along which choices. */
final class ProcessesGroup {

	private static final int LINES = 4;

	private final Combo mode;
	private final Spinner cpus;
	private final Text choices;

	/** @param changed called when the user has changed something */
	ProcessesGroup(Composite parent, Runnable changed) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(Messages.ProcessesGroup_title);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(group);
		label(group, Messages.ProcessesGroup_run);
		mode = new Combo(group, SWT.READ_ONLY);
		WidgetIds.name(mode, "processes", Messages.ProcessesGroup_run);
		mode.setItems(Messages.ProcessesGroup_inTurn, Messages.ProcessesGroup_giant, Messages.ProcessesGroup_noGiant);
		label(group, Messages.ProcessesGroup_cpus);
		cpus = new Spinner(group, SWT.BORDER);
		WidgetIds.name(cpus, "cpus", Messages.ProcessesGroup_cpus);
		cpus.setMinimum(1);
		cpus.setMaximum(Scheduling.MOST_CPUS);
		label(group, Messages.ProcessesGroup_choices);
		choices = new Text(group, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		choices.setFont(JFaceResources.getTextFont());
		WidgetIds.name(choices, "launchChoices", Messages.ProcessesGroup_choices);
		choices.setToolTipText(Messages.ProcessesGroup_choicesTip);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(SWT.DEFAULT, LINES * choices.getLineHeight())
				.applyTo(choices);
		mode.addListener(SWT.Selection, event -> {
			cpus.setSelection(mode().usualCpus());
			enable();
			changed.run();
		});
		cpus.addModifyListener(event -> changed.run());
		choices.addModifyListener(event -> changed.run());
	}

	private static void label(Composite group, String text) {
		Label label = new Label(group, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}

	private Mode mode() {
		return Mode.values()[Math.max(0, mode.getSelectionIndex())];
	}

	private void enable() {
		cpus.setEnabled(mode().isTogether());
		choices.setEnabled(mode().isTogether());
	}

	static void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		configuration.removeAttribute(DebugIds.ATTR_PROCESSES);
		configuration.removeAttribute(DebugIds.ATTR_CPUS);
		configuration.removeAttribute(DebugIds.ATTR_CHOICES);
	}

	void initializeFrom(ILaunchConfiguration configuration) throws CoreException {
		Mode known = Mode.of(configuration.getAttribute(DebugIds.ATTR_PROCESSES, "")).orElse(Mode.IN_TURN);
		mode.select(known.ordinal());
		cpus.setSelection(configuration.getAttribute(DebugIds.ATTR_CPUS, known.usualCpus()));
		choices.setText(configuration.getAttribute(DebugIds.ATTR_CHOICES, "").replace("\n", choices.getLineDelimiter()));
		enable();
	}

	/** What is as usual is not written down. */
	void performApply(ILaunchConfigurationWorkingCopy configuration) {
		setDefaults(configuration);
		if (mode().isTogether()) {
			configuration.setAttribute(DebugIds.ATTR_PROCESSES, mode().word());
			configuration.setAttribute(DebugIds.ATTR_CPUS, cpus.getSelection());
			configuration.setAttribute(DebugIds.ATTR_CHOICES, text());
		}
	}

	private String text() {
		return choices.getText().replace(choices.getLineDelimiter(), "\n");
	}

	/** What is wrong, as far as it shows without running anything. */
	Optional<String> problem() {
		return mode().isTogether() ? Choices.problem(text()).map(what -> NLS.bind(Messages.ProcessesGroup_problem, what))
				: Optional.empty();
	}
}
