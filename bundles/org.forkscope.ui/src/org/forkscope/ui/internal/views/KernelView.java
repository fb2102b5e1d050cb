package org.forkscope.ui.internal.views;

import java.util.Arrays;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.DebugContextEvent;
import org.eclipse.debug.ui.contexts.IDebugContextListener;
import org.eclipse.debug.ui.contexts.IDebugContextService;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * A view on the machine that is selected in the Debug view. Its rows are computed off the UI thread, at most ten times a second;
 * while a machine runs for longer than a moment, or there is nothing to look at, it says so.
 *
 * @param <R> what it shows, computed from a {@link Moment}; immutable
 */
public abstract class KernelView<R> extends ViewPart {

	/** Family of the jobs that compute rows. */
	public static final Object REFRESH_FAMILY = new Object();

	private final LastStops stops = new LastStops();
	private final RunningTime runningTime = new RunningTime();
	private final IDebugEventSetListener events = this::handle;
	private final IDebugContextListener contexts = this::contextChanged;
	private volatile Selected selected = Selected.NOTHING;
	private Refresher refresher;
	private Pages pages;

	/** Makes the controls. */
	protected abstract Control createContents(Composite parent);

	/**
	 * Computes what is shown. Not on the UI thread.
	 *
	 * @param machine the machine, or {@code null} where {@link #needsMachine()} says no
	 * @param moment  the machine at a stop, or {@code null} where {@link #needsMachine()} says no
	 * @return {@code null} to leave everything as it is, because the machine has moved on
	 */
	protected abstract R rows(MachineTarget machine, Moment moment);

	/** Shows what was computed. On the UI thread. */
	protected abstract void show(R rows);

	/** What stands above the contents. @param instant the position of the stop, such as {@code @1204} */
	protected String description(String instant, R rows) {
		return instant;
	}

	/** What to do when there is nothing to show of the selection; {@code null} when there is. */
	protected String missing(Moment moment) {
		return null;
	}

	/** Whether there is nothing to see without a machine that stands still. */
	protected boolean needsMachine() {
		return true;
	}

	/** Rows of these tables and trees can be copied, and what their cells show can be watched and explained. */
	protected final void enableCells(ColumnViewer... viewers) {
		Copying.enable(getViewSite(), viewers);
		getSite().setSelectionProvider(new Cells(this::field, getViewSite().getActionBars().getStatusLineManager()::setMessage, viewers));
	}

	/** Who is quick does not have to wait for the rows of the present stop: a path leads to the same field there. */
	private FieldSource field(FieldPath path) {
		Snapshot stop = machine() == null ? null : machine().snapshot();
		return stop == null ? null : path.in(machine(), stop);
	}

	@Override
	public final void createPartControl(Composite parent) {
		pages = new Pages(parent);
		pages.setContents(createContents(pages.control()));
		refresher = new Refresher(NLS.bind(Messages.KernelView_job, getTitle()), this::refresh);
		IDebugContextService service = contextService();
		service.addDebugContextListener(contexts);
		DebugPlugin.getDefault().addDebugEventListener(events);
		selected = Selected.of(service.getActiveContext());
		refreshSoon();
	}

	private IDebugContextService contextService() {
		return DebugUITools.getDebugContextManager().getContextService(getSite().getWorkbenchWindow());
	}

	private void contextChanged(DebugContextEvent event) {
		selected = Selected.of(event.getContext());
		refreshSoon();
	}

	/** Any thread. */
	private void handle(DebugEvent[] set) {
		for (DebugEvent event : set) {
			MachineTarget machine = Adapters.adapt(event.getSource(), MachineTarget.class);
			if (machine != null) {
				if (event.getKind() == DebugEvent.SUSPEND) {
					stops.look(machine);
				}
				refreshSoon();
			}
		}
	}

	/** Shows the true state soon. Any thread. */
	protected final void refreshSoon() {
		refresher.request();
	}

	private void refresh() {
		Selected now = selected;
		LastStops.Pair pair = now.machine() != null && now.machine().isSuspended() ? stops.look(now.machine()) : null;
		if (pair != null) {
			runningTime.reset();
			showMoment(now.machine(), moment(now, pair));
		} else if (!needsMachine()) {
			showRows(null, null);
		} else if (now.machine() == null || now.machine().isTerminated()) {
			showMessage(nothing(now.machine()));
		} else {
			showRunning();
		}
	}

	/** A step is over in no time; a message in between would only flicker. */
	private void showRunning() {
		long patience = runningTime.patience();
		if (patience > 0) {
			refresher.schedule(patience);
		} else {
			showMessage(Messages.KernelView_running);
		}
	}

	private static String nothing(MachineTarget machine) {
		if (machine != null) {
			return Messages.KernelView_ended;
		}
		boolean someRuns = Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getDebugTargets())
				.anyMatch(target -> target instanceof MachineTarget && !target.isTerminated());
		return someRuns ? Messages.KernelView_select : Messages.KernelView_noMachine;
	}

	private static Moment moment(Selected selected, LastStops.Pair pair) {
		ProcessId id = selected.thread() == null ? pair.now().stop().process() : selected.thread().process();
		ProcessInfo process = id == null ? null : pair.now().process(id);
		return new Moment(pair.now(), pair.before(), process, selected.machine().reused());
	}

	private void showMoment(MachineTarget machine, Moment moment) {
		String missing = missing(moment);
		if (missing == null) {
			showRows(machine, moment);
		} else {
			showMessage(missing);
		}
	}

	private void showRows(MachineTarget machine, Moment moment) {
		R rows = rows(machine, moment);
		if (rows != null) {
			pages.later(() -> {
				show(rows);
				setContentDescription(moment == null ? "" : description(instant(moment), rows));
				pages.showContents();
			});
		}
	}

	/** The instant of a stop as it is written everywhere. */
	protected static String instant(Moment moment) {
		return NLS.bind(Messages.KernelView_instant, moment.now().position());
	}

	private void showMessage(String text) {
		pages.later(() -> {
			setContentDescription("");
			pages.showMessage(text);
		});
	}

	/** The machine that the Debug view has selected, or {@code null}. */
	protected final MachineTarget machine() {
		return selected.machine();
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}

	@Override
	public void dispose() {
		if (refresher != null) {
			DebugPlugin.getDefault().removeDebugEventListener(events);
			contextService().removeDebugContextListener(contexts);
			refresher.cancel();
		}
		super.dispose();
	}
}
