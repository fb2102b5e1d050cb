package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.condition;
import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.Position;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorTest {

	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private IProject project;
	private IFile file;
	private SWTBotEditor editor;

	@BeforeEach
	void open() throws CoreException {
		bot.shell().activate();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("sample");
		project.create(null);
		project.open(null);
		file = create("first.txt", "fork\nwait 14\n");
		ui(() -> show(file));
		editor = bot.editorByTitle("first.txt");
	}

	private IFile create(String name, String text) throws CoreException {
		IFile created = project.getFile(name);
		created.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return created;
	}

	private static void show(IFile file) {
		try {
			IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file, TEXT_EDITOR);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@AfterEach
	void close() throws CoreException {
		SWTBotPreferences.TIMEOUT = timeout;
		bot.closeAllEditors();
		project.delete(true, true, null);
	}

	@Test
	void isFoundInEveryWay() {
		assertEquals("first.txt", editor.getTitle());
		assertEquals(TEXT_EDITOR, bot.editorById(TEXT_EDITOR).getReference().getId());
		assertEquals("first.txt", bot.activeEditor().getTitle());
		assertEquals(1, bot.editors().size());
		assertTrue(editor.isActive());
		Matcher<IEditorReference> name = WidgetMatcherFactory.withPartName("first.txt");
		WaitForObjectCondition<IEditorReference> condition = Conditions.waitForEditor(name);
		bot.waitUntil(condition);
		assertEquals(TEXT_EDITOR, condition.get(0).getId());
	}

	@Test
	void anEditorThatIsNotOpenIsNotFound() {
		editor.close();
		SWTBotPreferences.TIMEOUT = SWTBotPreferences.DEFAULT_POLL_DELAY;
		assertThrows(WidgetNotFoundException.class, () -> bot.editorByTitle("first.txt"));
		assertThrows(WidgetNotFoundException.class, () -> bot.activeEditor());
		assertEquals(List.of(), bot.editors());
	}

	@Test
	void editorsAreShown() throws CoreException {
		IFile second = create("second.txt", "");
		ui(() -> show(second));
		assertFalse(editor.isActive());
		editor.show();
		assertTrue(editor.isActive());
		assertEquals("first.txt", bot.activeEditor().getTitle());
	}

	@Test
	void aHiddenEditorCanBeRead() throws CoreException {
		IFile second = create("second.txt", "");
		ui(() -> show(second));
		assertEquals("wait 14", editor.toTextEditor().getTextOnLine(1));
		assertFalse(editor.isActive());
	}

	@Test
	void closingDropsChanges() throws Exception {
		editor.toTextEditor().setText("changed");
		assertTrue(editor.isDirty());
		editor.close();
		assertEquals("fork\nwait 14\n", content());
	}

	@Test
	void savingKeepsChanges() throws Exception {
		editor.toTextEditor().setText("changed");
		editor.save();
		assertFalse(editor.isDirty());
		assertEquals("changed", content());
		editor.toTextEditor().setText("changed again");
		editor.saveAndClose();
		assertEquals("changed again", content());
		assertEquals(List.of(), bot.editors());
	}

	@Test
	void allAreSavedAndClosed() throws Exception {
		editor.toTextEditor().setText("changed");
		bot.saveAllEditors();
		assertEquals("changed", content());
		bot.closeAllEditors();
		assertEquals(List.of(), bot.editors());
	}

	private String content() throws Exception {
		return new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Test
	void itsTextIsReadAndSelected() {
		SWTBotEclipseEditor text = editor.toTextEditor();
		assertEquals("fork\nwait 14\n", text.getText());
		assertEquals(List.of("fork", "wait 14", ""), text.getLines());
		assertEquals(3, text.getLineCount());
		text.navigateTo(1, 2);
		assertEquals(new Position(1, 2), text.cursorPosition());
		text.selectRange(1, 5, 2);
		assertEquals("14", text.getSelection());
		text.selectLine(0);
		assertEquals("fork", text.getSelection());
		assertNotNull(text.getLineBackground(0));
	}

	@Test
	void itsTextIsChanged() {
		SWTBotEclipseEditor text = editor.toTextEditor();
		text.navigateTo(0, 0);
		text.insertText("v");
		assertEquals("vfork", text.getTextOnLine(0));
		text.navigateTo(1, 7);
		text.typeText(" X");
		bot.waitUntil(condition("typed " + text.getTextOnLine(1), () -> text.getTextOnLine(1).equals("wait 14 X")));
	}

	@Test
	void shortcutsReachTheWorkbench() {
		SWTBotEclipseEditor text = editor.toTextEditor();
		text.navigateTo(0, 0);
		text.pressShortcut(SWT.CTRL, 'd');
		bot.waitUntil(condition("still " + text.getText(), () -> text.getText().equals("wait 14\n")));
	}

	@Test
	void itsContextMenuIsSearchedOnOneLevel() {
		SWTBotEclipseEditor text = editor.toTextEditor();
		text.selectLine(0);
		text.contextMenu("Cut").click();
		assertEquals("", text.getTextOnLine(0));
		SWTBotPreferences.TIMEOUT = SWTBotPreferences.DEFAULT_POLL_DELAY;
		assertThrows(WidgetNotFoundException.class, () -> text.contextMenu("No such item"));
	}
}
