package org.forkscope.ui.internal.demo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Snapshot;

/** The demo: makes the scene, launches it, waits until the machine stands inside fork1 and everything is shown. */
final class Demo extends Job {

	/** The machine needs a moment, a workbench that starts on a busy computer needs most of this. */
	private static final int LIMIT_SECONDS = 120;
	private static final int FAILED = 1;

	private final DemoOptions options;
	private final DemoWindow window = new DemoWindow();

	Demo(DemoOptions options) {
		super(Messages.Demo_name);
		this.options = options;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			play();
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return failed(e.getStatus().getMessage(), e);
		} catch (ExecutionException e) {
			return failed(e.getCause().getMessage(), e.getCause());
		} catch (TimeoutException e) {
			return failed(NLS.bind(Messages.Demo_tooLong, LIMIT_SECONDS, window.missing()), null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		}
	}

	private void play() throws CoreException, ExecutionException, TimeoutException, InterruptedException {
		wait(window.open());
		ILaunchConfiguration configuration = DemoScene.prepare();
		ILaunch launch = configuration.launch(ILaunchManager.DEBUG_MODE, new NullProgressMonitor());
		MachineTarget machine = (MachineTarget) launch.getDebugTarget();
		wait(window.showing(machine, 0));
		Snapshot first = machine.snapshot();
		print(DemoReport.text(DemoReport.stop(first)));
		takePicture();
		if (options.exit()) {
			step(machine, first);
			machine.terminate();
			wait(window.close());
		}
	}

	private void step(MachineTarget machine, Snapshot first) throws ExecutionException, TimeoutException, InterruptedException {
		machine.currentThread().stepPhase();
		wait(window.showing(machine, first.position() + 1));
		print(DemoReport.text(DemoReport.changes(first, machine.snapshot())));
	}

	private void takePicture() throws ExecutionException, TimeoutException, InterruptedException {
		if (options.picture().isPresent()) {
			wait(window.picture(options.picture().get()));
			print(NLS.bind(Messages.Demo_picture, options.picture().get()));
		}
	}

	private static <T> T wait(CompletableFuture<T> result) throws ExecutionException, TimeoutException, InterruptedException {
		return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
	}

	/** People watch the demo from a shell, too. */
	private static void print(String text) {
		System.out.println(text);
	}

	private IStatus failed(String message, Throwable cause) {
		String sentence = NLS.bind(Messages.Demo_failed, message);
		System.err.println(sentence);
		if (options.exit()) {
			// nobody is there to look at the workbench, and it may be what hangs
			Runtime.getRuntime().halt(FAILED);
		}
		return new Status(IStatus.ERROR, "org.forkscope.ui", sentence, cause);
	}
}
