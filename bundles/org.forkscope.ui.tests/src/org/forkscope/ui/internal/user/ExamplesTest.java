package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.forkscope.machine.Choices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The wizard that makes a project of examples. */
class ExamplesTest extends UserTest {

	private static final String NAME = "user-examples";

	private final IProject examples = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);

	@AfterEach
	void forgetExamples() throws CoreException {
		bot.closeAllShells();
		bot.closeAllEditors();
		examples.delete(true, true, null);
	}

	private SWTBotShell wizard() {
		bot.menu("File").menu("New").menu("Other...").click();
		SWTBotShell choice = bot.shell("Select a wizard");
		choice.bot().tree().expandNode("Forkscope", "Forkscope Examples").select();
		choice.bot().button("Next >").click();
		SWTBotShell wizard = bot.shell("New Forkscope Examples");
		wizard.bot().textWithLabel("Project name:").setText(NAME);
		return wizard;
	}

	private void finish(SWTBotShell wizard) {
		wizard.bot().button("Finish").click();
		bot.waitUntil(Conditions.shellCloses(wizard));
	}

	private List<String> files() throws CoreException {
		return Arrays.stream(examples.members()).filter(member -> !member.getName().startsWith(".")).map(IResource::getName).sorted().toList();
	}

	@Test
	void whoeverChoosesARaceGetsItsChoices() throws Exception {
		SWTBotShell wizard = wizard();
		wizard.bot().button("Next >").click();
		wizard.bot().button("Deselect All").click();
		wizard.bot().table().getTableItem("fork.fks").check();
		wizard.bot().table().getTableItem("race-count.fks").check();
		finish(wizard);
		assertEquals(List.of("README.txt", "fork.fks", "race-count.choices", "race-count.fks"), files());
		try (InputStream choices = examples.getFile("race-count.choices").getContents()) {
			assertTrue(Choices.problem(new String(choices.readAllBytes(), StandardCharsets.UTF_8)).isEmpty());
		}
	}

	@Test
	void everyListOfChoicesComesWithItsScript() throws CoreException {
		finish(wizard());
		List<String> lists = files().stream().filter(name -> name.endsWith(".choices")).toList();
		assertTrue(lists.size() > 5, lists.toString());
		for (String list : lists) {
			IFile workload = examples.getFile(IPath.fromOSString(list).removeFileExtension().addFileExtension("fks"));
			assertTrue(workload.exists(), workload.getName());
		}
	}
}
