package org.forkscope.ui.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.machine.Phase;
import org.forkscope.ui.internal.launch.MachineShortcut;

/** What the demo plays with: a project with one script, a breakpoint, a launch configuration. */
final class DemoScene {

	private static final String PROJECT = "forkscope-demo";
	private static final String EXAMPLES = "org.forkscope.examples";
	private static final String SCRIPT = "shell.fks";
	/** The place at which there is most to see, and the process of the script for which that is so. */
	private static final Phase PHASE = Phase.PID_SCAN;
	private static final int PID = 198;

	private DemoScene() {
	}

	/** Makes what is not there yet. */
	static ILaunchConfiguration prepare() throws CoreException {
		IFile script = script();
		if (PhaseBreakpoint.find(PHASE) == null) {
			PhaseBreakpoint.create(PHASE).setPid(PID);
		}
		return MachineShortcut.configuration(WorkloadFile.of(script));
	}

	private static IFile script() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		if (!project.exists()) {
			project.create(null);
		}
		project.open(null);
		IFile script = project.getFile(SCRIPT);
		if (!script.exists()) {
			try (InputStream contents = example()) {
				script.create(contents, IResource.NONE, null);
			} catch (IOException e) {
				throw failure(e);
			}
		}
		return script;
	}

	private static InputStream example() throws IOException {
		URL example = Platform.getBundle(EXAMPLES).getEntry("examples/" + SCRIPT);
		return example.openStream();
	}

	static CoreException failure(Exception cause) {
		return new CoreException(new Status(IStatus.ERROR, "org.forkscope.ui", cause.getMessage(), cause));
	}
}
