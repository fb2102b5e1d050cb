package org.eclipse.swtbot.eclipse.finder;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotPerspective;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.forkscope.swtbot.subset.internal.Ui;
import org.forkscope.swtbot.subset.internal.Workbench;
import org.hamcrest.Matcher;
import org.hamcrest.core.IsAnything;

/** A bot for the workbench: beside widgets it finds the views, editors and perspectives of the active window. */
public class SWTWorkbenchBot extends SWTBot {

	/** The shell of the window. */
	public SWTBotShell shell() {
		return new SWTBotShell(Ui.get(getDisplay(), () -> Workbench.window().getShell()));
	}

	public SWTBotView viewByTitle(String title) {
		return view(WidgetMatcherFactory.withTitle(title));
	}

	public SWTBotView viewByPartName(String name) {
		return view(WidgetMatcherFactory.withPartName(name));
	}

	public SWTBotView viewById(String id) {
		return view(WidgetMatcherFactory.withPartId(id));
	}

	public SWTBotView view(Matcher<IViewReference> matcher) {
		return new SWTBotView(Workbench.views(matcher).one(0), this);
	}

	/** Does not wait. */
	public List<SWTBotView> views() {
		return Workbench.views(new IsAnything<>()).now().stream().map(view -> new SWTBotView(view, this)).toList();
	}

	/** Does not wait. */
	public SWTBotView activeView() {
		IWorkbenchPartReference active = Workbench.get(IWorkbenchPage::getActivePartReference);
		if (active instanceof IViewReference view) {
			return new SWTBotView(view, this);
		}
		throw new WidgetNotFoundException("There is no active view");
	}

	public SWTBotEditor editorByTitle(String title) {
		return editor(WidgetMatcherFactory.withTitle(title));
	}

	public SWTBotEditor editorById(String id) {
		return editor(WidgetMatcherFactory.withPartId(id));
	}

	public SWTBotEditor editor(Matcher<IEditorReference> matcher) {
		return new SWTBotEditor(Workbench.editors(matcher).one(0), this);
	}

	/** Does not wait. */
	public List<SWTBotEditor> editors() {
		return Workbench.editors(new IsAnything<>()).now().stream().map(editor -> new SWTBotEditor(editor, this)).toList();
	}

	/** Does not wait. */
	public SWTBotEditor activeEditor() {
		IEditorReference active = Workbench.get(SWTWorkbenchBot::activeEditor);
		if (active == null) {
			throw new WidgetNotFoundException("There is no active editor");
		}
		return new SWTBotEditor(active, this);
	}

	private static IEditorReference activeEditor(IWorkbenchPage page) {
		return page.getActiveEditor() == null ? null : (IEditorReference) page.getReference(page.getActiveEditor());
	}

	/** Does not wait. @throws IndexOutOfBoundsException if there is none */
	public SWTBotPerspective perspectiveById(String id) {
		return perspective(WidgetMatcherFactory.withPerspectiveId(id));
	}

	/** Does not wait. @throws IndexOutOfBoundsException if there is none */
	public SWTBotPerspective perspectiveByLabel(String label) {
		return perspective(WidgetMatcherFactory.withPerspectiveLabel(label));
	}

	private SWTBotPerspective perspective(Matcher<IPerspectiveDescriptor> matcher) {
		return new SWTBotPerspective(Workbench.perspectives(matcher).now().get(0), this);
	}

	public SWTBotPerspective activePerspective() {
		return new SWTBotPerspective(Workbench.get(IWorkbenchPage::getPerspective), this);
	}

	public SWTBotPerspective defaultPerspective() {
		return perspectiveById(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective());
	}

	/** Closes every shell but those of workbench windows, dialogs of dialogs first. */
	public void closeAllShells() {
		List<Shell> windows = Ui.get(getDisplay(), SWTWorkbenchBot::windowShells);
		for (SWTBotShell shell : shells()) {
			if (!windows.contains(shell.widget) && shell.isOpen()) {
				closeWithChildren(shell);
			}
		}
	}

	private static List<Shell> windowShells() {
		return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell).toList();
	}

	private void closeWithChildren(SWTBotShell shell) {
		for (Shell child : Ui.get(getDisplay(), shell.widget::getShells)) {
			if (!child.isDisposed() && Ui.get(getDisplay(), child::isVisible)) {
				closeWithChildren(new SWTBotShell(child));
			}
		}
		if (shell.isOpen()) {
			shell.close();
		}
	}

	public void saveAllEditors() {
		editors().forEach(SWTBotEditor::save);
	}

	/** Does not save. */
	public void closeAllEditors() {
		editors().forEach(SWTBotEditor::close);
	}

	public void resetActivePerspective() {
		Ui.run(getDisplay(), () -> Workbench.page().resetPerspective());
	}

	/** Closes dialogs, saves and closes editors, and goes to the default perspective as it was at first. */
	public void resetWorkbench() {
		closeAllShells();
		saveAllEditors();
		closeAllEditors();
		resetActivePerspective();
		defaultPerspective().activate();
		resetActivePerspective();
	}
}
