package org.forkscope.examples.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Creates a project with commented workloads. */
public final class ExamplesWizard extends BasicNewResourceWizard {

	private static final String DEFAULT_NAME = "forkscope-examples";

	private final List<Example> examples = new ArrayList<>();
	private final Map<Example, Example> choices = new HashMap<>();
	private Example readme;
	private WizardNewProjectCreationPage projectPage;
	private ExamplesPage examplesPage;

	@Override
	public void addPages() {
		setWindowTitle(Messages.ExamplesWizard_title);
		setNeedsProgressMonitor(true);
		readExamples();
		projectPage = new WizardNewProjectCreationPage("project");
		projectPage.setTitle(Messages.ExamplesWizard_projectTitle);
		projectPage.setDescription(Messages.ExamplesWizard_projectDescription);
		projectPage.setInitialProjectName(DEFAULT_NAME);
		examplesPage = new ExamplesPage(examples);
		addPage(projectPage);
		addPage(examplesPage);
	}

	private void readExamples() {
		Bundle bundle = FrameworkUtil.getBundle(getClass());
		try {
			Example.Finder finder = path -> FileLocator.find(bundle, IPath.fromPortableString(path));
			examples.addAll(Example.scripts(finder));
			for (Example script : examples) {
				Example.choices(finder, script).ifPresent(list -> choices.put(script, list));
			}
			readme = Example.of(finder, Example.README);
		} catch (IOException e) {
			show(Status.error(Messages.ExamplesWizard_noExamples, e));
		}
	}

	@Override
	public boolean performFinish() {
		IProject project = projectPage.getProjectHandle();
		URI location = projectPage.useDefaults() ? null : projectPage.getLocationURI();
		List<Example> files = new ArrayList<>(examplesPage.chosen());
		String first = files.get(0).name();
		examplesPage.chosen().stream().map(choices::get).filter(Objects::nonNull).forEach(files::add);
		files.add(readme);
		if (!create(new ExampleProject(project, location), files)) {
			return false;
		}
		selectAndReveal(project);
		open(project.getFile(Example.README));
		open(project.getFile(first));
		return true;
	}

	private boolean create(ExampleProject project, List<Example> files) {
		try {
			getContainer().run(true, true, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					project.create(files, monitor);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			report(e.getCause());
			return false;
		} catch (InterruptedException e) {
			// cancelled: the wizard stays open
			return false;
		}
	}

	private static void report(Throwable cause) {
		if (cause instanceof OperationCanceledException) {
			return;
		}
		show(cause instanceof CoreException failure ? Status.warning(failure.getStatus().getMessage())
				: Status.error(Messages.ExamplesWizard_failed, cause));
	}

	private void open(IFile file) {
		try {
			IDE.openEditor(getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
		} catch (CoreException e) {
			show(e.getStatus());
		}
	}

	private static void show(IStatus status) {
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}
}
