package org.forkscope.swtbot.subset.internal;

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.Matcher;

/** The workbench as the user sees it now: its active window and page. */
public final class Workbench {

	private Workbench() {
	}

	/** UI thread only. */
	public static IWorkbenchWindow window() {
		IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
	}

	/** UI thread only. */
	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Asks the page in the UI thread. */
	public static <T> T get(Function<IWorkbenchPage, T> question) {
		return Ui.get(Ui.display(), () -> question.apply(page()));
	}

	public static Search<IViewReference> views(Matcher<? super IViewReference> matcher) {
		return Search.among(() -> Stream.of(page().getViewReferences()), matcher);
	}

	public static Search<IEditorReference> editors(Matcher<? super IEditorReference> matcher) {
		return Search.among(() -> Stream.of(page().getEditorReferences()), matcher);
	}

	public static Search<IPerspectiveDescriptor> perspectives(Matcher<? super IPerspectiveDescriptor> matcher) {
		return Search.among(() -> Stream.of(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()), matcher);
	}
}
