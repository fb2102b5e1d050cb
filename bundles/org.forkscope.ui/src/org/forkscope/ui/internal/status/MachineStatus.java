package org.forkscope.ui.internal.status;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.IDebugContextListener;
import org.eclipse.debug.ui.contexts.IDebugContextService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.forkscope.debug.model.MachineElement;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.breakpoints.ShownBreakpoints;
import org.forkscope.ui.internal.views.Selected;
import org.forkscope.ui.internal.views.WidgetIds;

/** Shows the machine that is selected in the Debug view of the window. Why it stands still leads to its breakpoint. */
public final class MachineStatus extends WorkbenchWindowControlContribution {

	/** At most ten repaints a second. */
	private static final int PAUSE_MS = 100;

	private final AtomicBoolean pending = new AtomicBoolean();
	private final IDebugContextListener contexts = event -> request();
	private final IDebugEventSetListener events = this::happened;
	private IDebugContextService service;
	private Display display;
	private Link label;

	@Override
	protected Control createControl(Composite parent) {
		Composite control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 2).applyTo(control);
		label = new Link(control, SWT.NONE);
		label.setData(WidgetIds.KEY, "machineStatus");
		label.addListener(SWT.Selection, event -> showBreakpoint());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(label);
		display = parent.getDisplay();
		service = DebugUITools.getDebugContextManager().getContextService(getWorkbenchWindow());
		service.addDebugContextListener(contexts);
		DebugPlugin.getDefault().addDebugEventListener(events);
		control.addDisposeListener(event -> disconnect());
		show();
		return control;
	}

	@Override
	public boolean isDynamic() {
		return false;
	}

	private void disconnect() {
		service.removeDebugContextListener(contexts);
		DebugPlugin.getDefault().removeDebugEventListener(events);
	}

	private void happened(DebugEvent[] set) {
		if (Arrays.stream(set).anyMatch(event -> event.getSource() instanceof MachineElement)) {
			request();
		}
	}

	/** Any thread. */
	private void request() {
		if (pending.compareAndSet(false, true) && !display.isDisposed()) {
			display.asyncExec(() -> display.timerExec(PAUSE_MS, this::show));
		}
	}

	private void show() {
		pending.set(false);
		if (label.isDisposed()) {
			return;
		}
		MachineTarget machine = machine();
		String text = machine == null || machine.isTerminated() ? "" : StatusText.of(machine.snapshot(), !machine.isSuspended());
		boolean leadsOn = machine != null && !machine.stoppedAt().isEmpty();
		String shown = leadsOn ? StatusText.linked(machine.snapshot()) : LinkText.plain(text);
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			label.setToolTipText(text);
			fit();
		}
	}

	private void showBreakpoint() {
		MachineTarget machine = machine();
		if (machine != null) {
			ShownBreakpoints.show(getWorkbenchWindow().getActivePage(), machine.stoppedAt());
		}
	}

	/** A tool bar keeps the width that a control had when it was made, and the frame around it that of the bar: both are told. */
	private void fit() {
		Control control = label.getParent();
		while (control != null && !(control.getParent() instanceof ToolBar)) {
			control = control.getParent();
		}
		if (control != null) {
			ToolBar bar = (ToolBar) control.getParent();
			for (ToolItem item : bar.getItems()) {
				if (item.getControl() == control) {
					item.setWidth(control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
				}
			}
			bar.pack();
		}
		label.requestLayout();
	}

	private MachineTarget machine() {
		return Selected.of(service.getActiveContext()).machine();
	}
}
