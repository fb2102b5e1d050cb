package org.forkscope.swtbot.subset.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;

/** The way from the thread of a test into the UI thread. */
public final class Ui {

	private static volatile Display known;

	private Ui() {
	}

	/** The display that runs in this process. */
	public static Display display() {
		Display display = known;
		if (display == null || display.isDisposed()) {
			display = search();
			known = display;
		}
		return display;
	}

	// Display.getDefault() would make a display of its own, for the thread of the test, if it came too early.
	private static Display search() {
		return Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay)
				.filter(display -> display != null && !display.isDisposed()).findFirst()
				.orElseThrow(() -> new IllegalStateException("No thread has a display"));
	}

	/** Computes something in the UI thread; what it throws is thrown here. */
	public static <T> T get(Display display, Supplier<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(work.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		return result.get();
	}

	/** Does something in the UI thread and waits for its end; what it throws is thrown here. */
	public static void run(Display display, Runnable work) {
		get(display, () -> {
			work.run();
			return null;
		});
	}

	/** Queues something that may open a modal dialog, and returns when it is done or the dialog's event loop runs. */
	public static void post(Display display, Runnable work) {
		display.asyncExec(work);
		display.syncExec(() -> { });
	}

	/** Lets time pass in the thread of the test. */
	public static void pause(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The test was interrupted while it waited", e);
		}
	}
}
