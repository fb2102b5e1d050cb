package org.eclipse.swtbot.swt.finder.finders;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.results.ArrayResult;
import org.eclipse.swtbot.swt.finder.results.ListResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.forkscope.swtbot.subset.internal.Ui;

/**
 * Runs work in the UI thread. What the work throws goes where the display sends it; if that swallows it, as the workbench does, work
 * with a result ends in an {@link IndexOutOfBoundsException} here.
 */
public final class UIThreadRunnable {

	private UIThreadRunnable() {
	}

	public static <T> T syncExec(Result<T> work) {
		return syncExec(Ui.display(), work);
	}

	public static <T> T syncExec(Display display, Result<T> work) {
		List<T> result = new ArrayList<>(1);
		display.syncExec(() -> result.add(work.run()));
		return result.get(0);
	}

	public static <T> T[] syncExec(ArrayResult<T> work) {
		return syncExec(Ui.display(), work);
	}

	public static <T> T[] syncExec(Display display, ArrayResult<T> work) {
		return syncExec(display, (Result<T[]>) work);
	}

	public static <T> List<T> syncExec(ListResult<T> work) {
		return syncExec(Ui.display(), work);
	}

	public static <T> List<T> syncExec(Display display, ListResult<T> work) {
		return syncExec(display, (Result<List<T>>) work);
	}

	public static void syncExec(VoidResult work) {
		syncExec(Ui.display(), work);
	}

	public static void syncExec(Display display, VoidResult work) {
		display.syncExec(work::run);
	}

	public static void asyncExec(VoidResult work) {
		asyncExec(Ui.display(), work);
	}

	public static void asyncExec(Display display, VoidResult work) {
		display.asyncExec(work::run);
	}
}
