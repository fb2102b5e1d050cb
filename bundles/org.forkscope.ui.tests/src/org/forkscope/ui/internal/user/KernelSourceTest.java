package org.forkscope.ui.internal.user;

import static org.forkscope.machine.listing.KernelListing.KERN_FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.breakpoints.KernelLineBreakpoint;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.debug.source.OwnSource;
import org.forkscope.debug.source.OwnSourceContainer;
import org.forkscope.debug.source.SourcePreference;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.listing.ListingEditorInput;
import org.forkscope.ui.internal.listing.ListingInputFactory;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The user's own copy of kern_fork.c: naming it, stopping in it, breakpoints in it. */
class KernelSourceTest extends UserTest {

	private static final String LISTING = "kern_fork.c";
	private static final String OWN = "my_fork.c";
	private static final String LANDMARKS = Path.of("..", "org.forkscope.machine.tests", "landmarks", "kern_fork.c").toString();

	private final boolean silent = ErrorDialog.AUTOMATED_MODE;
	private String path;

	@BeforeEach
	void makeCopy() throws CoreException, IOException {
		// the workbench of tests shows no dialogs about problems by itself
		ErrorDialog.AUTOMATED_MODE = false;
		path = file(OWN, Files.readString(Path.of(LANDMARKS))).getFullPath().toString();
	}

	@AfterEach
	void forgetCopy() {
		ErrorDialog.AUTOMATED_MODE = silent;
		InstanceScope.INSTANCE.getNode(DebugIds.BUNDLE).remove(DebugIds.PREF_SOURCE);
	}

	private static FrameInfo top(MachineTarget machine) {
		return machine.snapshot().current().frames().get(0);
	}

	private SWTBotEclipseEditor editor(String title) {
		return bot.editorByTitle(title).toTextEditor();
	}

	private void waitForLine(String title, int line) {
		bot.waitUntil(new Shows("active editor and line", title + ":" + line, () -> {
			SWTBotEditor active = bot.activeEditor();
			return active.getTitle() + ":" + (active.toTextEditor().cursorPosition().line + 1);
		}));
	}

	/** The lines of an editor that have an annotation of a kind. */
	private Set<Integer> annotated(String title, Class<?> kind, String type) {
		ITextEditor editor = (ITextEditor) bot.editorByTitle(title).getReference().getEditor(false);
		return UIThreadRunnable.syncExec((Result<Set<Integer>>) () -> {
			IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			Set<Integer> lines = new TreeSet<>();
			for (var all = model.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				if (kind.isInstance(annotation) && (type == null || type.equals(annotation.getType()))) {
					lines.add(line(document, model.getPosition(annotation).getOffset()));
				}
			}
			return lines;
		});
	}

	private static int line(IDocument document, int offset) {
		try {
			return document.getLineOfOffset(offset) + 1;
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private void showsBreakpoints(String title, Integer... lines) {
		bot.waitUntil(new Shows("breakpoints in " + title, Set.of(lines).toString(),
				() -> annotated(title, MarkerAnnotation.class, null).toString()));
	}

	private SWTBotShell openPreferences() {
		bot.menu("Window").menu("Preferences").click();
		SWTBotShell dialog = bot.shell("Preferences");
		dialog.activate();
		dialog.bot().tree().expandNode("Forkscope").getNode("Kernel Source").select();
		return dialog;
	}

	private void waitForText(SWTBot dialog, String pattern) {
		bot.waitUntil(new Shows("text " + pattern, "shown",
				() -> dialog.widgets(WidgetMatcherFactory.withRegex("(?s).*" + pattern + ".*")).isEmpty() ? "missing" : "shown"));
	}

	@Test
	void theCopyOfThePreferencesIsShownAtTheStoppedLine() throws CoreException {
		SWTBotShell dialog = openPreferences();
		dialog.bot().textWithLabel("Own kern_fork.c:").setText(path);
		waitForText(dialog.bot(), "The file is recognised");
		dialog.bot().button("Apply and Close").click();
		assertEquals(path, SourcePreference.get());

		PhaseBreakpoint.create(Phase.LINK_TREE);
		int line = top(stopped(debug())).line();
		waitForLine(OWN, line);
		bot.waitUntil(new Shows("instruction pointer", Set.of(line).toString(),
				() -> annotated(OWN, Annotation.class, IDebugUIConstants.ANNOTATION_TYPE_INSTRUCTION_POINTER_CURRENT).toString()));
		assertTrue(editor(OWN).getText().contains("LIST_INSERT_AFTER"));
	}

	@Test
	void thePreferencesRefuseAFileWithoutTheLandmarks() throws CoreException, IOException {
		String other = file("other.c", Files.readString(Path.of(LANDMARKS)).replace("retry:", "again:")).getFullPath().toString();
		SWTBotShell dialog = openPreferences();
		dialog.bot().textWithLabel("Own kern_fork.c:").setText(other);
		waitForText(dialog.bot(), "line 303 should be the label retry, but is: again:");
		assertFalse(dialog.bot().button("Apply and Close").isEnabled());
		dialog.bot().button("Cancel").click();
		assertEquals("", SourcePreference.get());
	}

	@Test
	void aCopyNamedAtAStopIsShownAtOnce() throws CoreException {
		PhaseBreakpoint.create(Phase.PUBLISH);
		int line = top(stopped(debug())).line();
		waitForLine(LISTING, line);

		SWTBotShell dialog = openPreferences();
		dialog.bot().textWithLabel("Own kern_fork.c:").setText(path);
		waitForText(dialog.bot(), "The file is recognised");
		dialog.bot().button("Apply and Close").click();
		waitForLine(OWN, line);

		dialog = openPreferences();
		dialog.bot().textWithLabel("Own kern_fork.c:").setText("");
		dialog.bot().button("Apply and Close").click();
		waitForLine(LISTING, line);
	}

	@Test
	void theSourceTabAddsACopyToOneLaunch() {
		bot.menu("Run").menu("Debug Configurations...").click();
		SWTBotShell dialog = bot.shell("Debug Configurations");
		dialog.activate();
		dialog.bot().tree().getTreeItem("Simulated Machine").select().contextMenu("New Configuration").click();
		dialog.bot().textInGroup("Syscall script:").setText(script.getFullPath().toString());
		dialog.bot().cTabItem("Source").activate();
		dialog.bot().button("Add...").click();
		SWTBotShell types = bot.shell("Add Source");
		SWTBotTable table = types.bot().table();
		table.select("Own kern_fork.c");
		types.bot().button("OK").click();
		SWTBotShell own = bot.shell("Own kern_fork.c");
		assertFalse(own.bot().button("OK").isEnabled());
		own.bot().textWithLabel("Own kern_fork.c:").setText(path);
		bot.waitUntil(new Shows("button OK", "enabled", () -> own.bot().button("OK").isEnabled() ? "enabled" : "disabled"));
		own.bot().button("OK").click();
		String label = new OwnSourceContainer(path).getName();
		bot.waitUntil(new Shows("lookup path", label + ", Default", () -> Arrays.stream(dialog.bot().tree(1).getAllItems())
				.map(SWTBotTreeItem::getText).collect(Collectors.joining(", "))));
		dialog.bot().tree(1).getAllItems()[0].select();
		dialog.bot().button("Edit...").click();
		SWTBotShell edited = bot.shell("Own kern_fork.c");
		assertEquals(path, edited.bot().textWithLabel("Own kern_fork.c:").getText());
		edited.bot().button("Cancel").click();
		dialog.bot().cTabItem("Workload").activate();
		dialog.bot().checkBox("Stop before the first line").select();
		bot.waitUntil(new Shows("button Debug", "enabled",
				() -> dialog.bot().button("Debug").isEnabled() ? "enabled" : "disabled"));
		dialog.bot().button("Debug").click();
		bot.waitUntil(new Shows("launched machine", "there", () -> lastTarget() == null ? "missing" : "there"));
		MachineTarget machine = stopped(lastTarget());
		assertNotNull(machine.snapshot());
		Snapshot before = machine.snapshot();
		assertEquals("", SourcePreference.get());
		step(machine, "Step to Next Phase", before);
		waitForLine(OWN, top(machine).line());
	}

	private void step(MachineTarget machine, String menu, Snapshot before) {
		bot.viewByTitle("Debug").show();
		bot.waitUntil(new Shows("menu " + menu, "enabled",
				() -> bot.menu("Run").menu(menu).isEnabled() ? "enabled" : "disabled"));
		bot.menu("Run").menu(menu).click();
		bot.waitUntil(new MachineStops(machine, before));
	}

	@Test
	void functionsOutsideTheFileAreInTheListing() throws CoreException {
		SourcePreference.set(path);
		KernelLineBreakpoint.create(KERN_FORK, 521);
		MachineTarget machine = stopped(debug());
		waitForLine(OWN, 521);

		step(machine, "Step Into", machine.snapshot());
		assertEquals("vm_fork", top(machine).function());
		waitForLine("vm_glue.c", top(machine).line());

		step(machine, "Step Return", machine.snapshot());
		waitForLine(OWN, top(machine).line());
	}

	@Test
	void breakpointsOfTheCopyAreThoseOfTheListing() throws CoreException {
		SourcePreference.set(path);
		bot.menu("Navigate").menu("Open Kernel Listing").click();
		bot.viewById(ViewIds.PHASES).show();
		bot.viewById(ViewIds.PHASES).bot().tableWithId("phases").getTableItem(Phase.PUBLISH.ordinal()).doubleClick();
		editor(OWN).navigateTo(360, 0);
		bot.menu("Run").menu("Toggle Breakpoint").click();

		bot.waitUntil(new Shows("breakpoint of line 361", "set",
				() -> KernelLineBreakpoint.find(KERN_FORK, 361) == null ? "missing" : "set"));
		showsBreakpoints(OWN, 361);
		showsBreakpoints(LISTING, 361);

		bot.editorByTitle(LISTING).show();
		editor(LISTING).navigateTo(360, 0);
		bot.menu("Run").menu("Toggle Breakpoint").click();
		showsBreakpoints(OWN);
		showsBreakpoints(LISTING);
	}

	@Test
	void aPhaseBreakpointIsOnTheFirstStepOfThePhaseInTheCopy() throws CoreException {
		SourcePreference.set(path);
		PhaseBreakpoint.create(Phase.PID_SCAN);
		int line = top(stopped(debug())).line();
		waitForLine(OWN, line);
		showsBreakpoints(OWN, line);

		editor(OWN).navigateTo(line - 1, 0);
		bot.editorByTitle(OWN).show();
		bot.menu("Run").menu("Toggle Breakpoint").click();
		showsBreakpoints(OWN);
		assertNull(PhaseBreakpoint.find(Phase.PID_SCAN));
	}

	@Test
	void runToLineWorksInTheCopy() throws CoreException {
		SourcePreference.set(path);
		PhaseBreakpoint.create(Phase.PUBLISH);
		MachineTarget machine = stopped(debug());
		waitForLine(OWN, top(machine).line());
		Snapshot before = machine.snapshot();

		editor(OWN).navigateTo(371 - 1, 0);
		bot.waitUntil(new Shows("menu Run to Line", "enabled",
				() -> bot.menu("Run").menu("Run to Line").isEnabled() ? "enabled" : "disabled"));
		bot.menu("Run").menu("Run to Line").click();
		bot.waitUntil(new MachineStops(machine, before));
		assertEquals(371, top(machine).line());
		waitForLine(OWN, 371);
	}

	@Test
	void theCopyAndTheListingLeadToEachOther() throws CoreException {
		SourcePreference.set(path);
		PhaseBreakpoint.create(Phase.PUBLISH);
		int line = top(stopped(debug())).line();
		waitForLine(OWN, line);

		editor(OWN).contextMenu("Show in Kernel Listing").click();
		waitForLine(LISTING, line);
		editor(LISTING).contextMenu("Show in Own " + OWN).click();
		waitForLine(OWN, line);
	}

	@Test
	void aCopyThatVanishesIsReplacedByTheListingAtTheNextStop() throws CoreException {
		SourcePreference.set(path);
		PhaseBreakpoint.create(Phase.PUBLISH);
		MachineTarget machine = stopped(debug());
		waitForLine(OWN, top(machine).line());

		script.getProject().getFile(OWN).delete(true, null);
		step(machine, "Step Over", machine.snapshot());
		waitForLine(LISTING, top(machine).line());
		waitForText(bot.viewById(IConsoleConstants.ID_CONSOLE_VIEW).bot(),
				"The kernel listing is shown instead of your own file. " + path + " does not exist.");
	}

	@Test
	void aBreakpointLeadsToTheCopy() throws CoreException {
		SourcePreference.set(path);
		KernelLineBreakpoint.create(KERN_FORK, 441);
		SWTBotView breakpoints = bot.viewByTitle("Breakpoints");
		breakpoints.show();
		bot.waitUntil(new Shows("breakpoints", "1", () -> String.valueOf(breakpoints.bot().tree().getAllItems().length)));
		breakpoints.bot().tree().getAllItems()[0].select().contextMenu("Go to File").click();
		waitForLine(OWN, 441);
	}

	@Test
	void aMissingFileIsToldOfAndTheListingIsShown() throws CoreException {
		SourcePreference.set("/user/gone.c");
		bot.viewById(ViewIds.PHASES).show();
		bot.viewById(ViewIds.PHASES).bot().tableWithId("phases").getTableItem(Phase.PUBLISH.ordinal()).doubleClick();
		SWTBotShell told = bot.shell("Problem Occurred");
		waitForText(told.bot(), "The kernel listing is shown instead of your own file. /user/gone.c does not exist.");
		told.close();
		waitForLine(LISTING, Phase.PUBLISH.firstLine());
	}

	@Test
	void aFileThatIsGoneDoesNotBlockThePreferences() throws CoreException {
		SourcePreference.set("/user/gone.c");
		SWTBotShell dialog = openPreferences();
		waitForText(dialog.bot(), "/user/gone.c does not exist.");
		assertTrue(dialog.bot().button("Apply and Close").isEnabled());
		dialog.bot().button("Cancel").click();
	}

	@Test
	void anEditorOfACopyThatIsGoneComesBackWithTheListing() throws CoreException {
		ListingEditorInput input = new ListingEditorInput(OwnSource.read(path));
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		script.getProject().getFile(OWN).delete(true, null);

		IAdaptable back = UIThreadRunnable.syncExec((Result<IAdaptable>) () -> new ListingInputFactory().createElement(memento));

		assertEquals(new ListingEditorInput(ListingStorage.of(KERN_FORK)), back);
		SWTBotShell told = bot.shell("Problem Occurred");
		waitForText(told.bot(), path + " does not exist.");
		told.close();
	}
}
