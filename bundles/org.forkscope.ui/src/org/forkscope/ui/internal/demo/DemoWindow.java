package org.forkscope.ui.internal.demo;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.listing.ListingEditor;
import org.forkscope.ui.internal.views.ViewIds;

/** The window that the demo plays in. Its methods may be called from any thread and return at once. */
final class DemoWindow {

	private static final String[] VIEWS = { ViewIds.PROCESS_TREE, ViewIds.PID_ALLOCATOR, ViewIds.TRAPFRAMES };
	private static final int CHECK_MS = 50;
	/** Views update ten times a second, so nothing comes after so many checks without work. */
	private static final int QUIET_CHECKS = 10;

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Display display = workbench.getDisplay();
	private volatile String missing = "";

	/** What has not been there when it was looked for last. */
	String missing() {
		return missing;
	}

	/** Brings the window to the front, with the perspective of the debugger. */
	CompletableFuture<Void> open() {
		return onDisplay(() -> {
			IWorkbenchWindow window = window();
			window.getShell().forceActive();
			workbench.showPerspective(ViewIds.KERNEL_DEBUG, window);
			for (String view : VIEWS) {
				window.getActivePage().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
			}
			window.getShell().setMaximized(true);
			return null;
		});
	}

	private IWorkbenchWindow window() {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active == null ? workbench.getWorkbenchWindows()[0] : active;
	}

	/** Done when the machine stands still at a position or behind it, and the window shows it. */
	CompletableFuture<Void> showing(MachineTarget machine, long position) {
		CompletableFuture<Void> shown = new CompletableFuture<>();
		JobCounter jobs = new JobCounter();
		Job.getJobManager().addJobChangeListener(jobs);
		shown.whenComplete((nothing, failure) -> Job.getJobManager().removeJobChangeListener(jobs));
		display.asyncExec(() -> check(shown, () -> whatIsMissing(machine, position), jobs, 0));
		return shown;
	}

	/** Looks again and again, until all is there and no job has begun or ended for a while. */
	private void check(CompletableFuture<Void> shown, Supplier<String> what, JobCounter jobs, int quiet) {
		if (quiet == QUIET_CHECKS) {
			shown.complete(null);
		} else if (!shown.isDone()) {
			missing = what.get();
			boolean still = jobs.reset() == 0 && missing.isEmpty();
			display.timerExec(CHECK_MS, () -> check(shown, what, jobs, still ? quiet + 1 : 0));
		}
	}

	private String whatIsMissing(MachineTarget machine, long position) {
		if (!machine.isSuspended() || machine.snapshot() == null || machine.snapshot().position() < position) {
			return NLS.bind(Messages.DemoWindow_noStop, position);
		}
		for (String view : VIEWS) {
			if (window().getActivePage().findView(view) == null) {
				return NLS.bind(Messages.DemoWindow_noView, view);
			}
		}
		return showsInstructionPointer() ? "" : Messages.DemoWindow_noListing;
	}

	private boolean showsInstructionPointer() {
		IEditorPart editor = window().getActivePage().getActiveEditor();
		return editor instanceof ListingEditor listing && hasInstructionPointer(listing);
	}

	private static boolean hasInstructionPointer(ListingEditor editor) {
		IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
		for (var all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_CURRENT.equals(annotation.getType())) {
				return true;
			}
		}
		return false;
	}

	/** Writes a picture of the window to a file, in the format PNG. */
	CompletableFuture<Void> picture(Path file) {
		return onDisplay(() -> {
			Shell shell = window().getShell();
			Rectangle bounds = shell.getBounds().intersection(display.getBounds());
			Image image = new Image(display, bounds.width, bounds.height);
			GC screen = new GC(display);
			screen.copyArea(image, bounds.x, bounds.y);
			screen.dispose();
			save(image.getImageData(), file);
			image.dispose();
			return null;
		});
	}

	private static void save(ImageData data, Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	/** Closes the workbench. */
	CompletableFuture<Boolean> close() {
		return onDisplay(workbench::close);
	}

	/** Counts the jobs that begin and end. */
	private static final class JobCounter extends JobChangeAdapter {

		private final AtomicInteger count = new AtomicInteger();

		@Override
		public void running(IJobChangeEvent event) {
			count.incrementAndGet();
		}

		@Override
		public void done(IJobChangeEvent event) {
			count.incrementAndGet();
		}

		int reset() {
			return count.getAndSet(0);
		}
	}

	/** Something to do on the thread of the display. */
	private interface Action<T> {
		T run() throws Exception;
	}

	private <T> CompletableFuture<T> onDisplay(Action<T> action) {
		CompletableFuture<T> done = new CompletableFuture<>();
		display.asyncExec(() -> {
			try {
				done.complete(action.run());
			} catch (Exception e) {
				done.completeExceptionally(e);
			}
		});
		return done;
	}
}
