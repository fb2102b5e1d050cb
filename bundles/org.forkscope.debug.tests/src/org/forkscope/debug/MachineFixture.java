package org.forkscope.debug;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.debug.model.MachineThread;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A workspace with one project, and machines launched in it. Leaves nothing behind. */
public final class MachineFixture implements BeforeEachCallback, AfterEachCallback {

	/** Four lines: a child is made, opens a file, exits and is reaped. */
	public static final String FORK = """
			init fork -> a
			a open
			a exit 3
			init wait4 a
			""";

	private IProject project;
	private DebugEvents events;

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("scripts");
		project.create(null);
		project.open(null);
		events = new DebugEvents();
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		for (ILaunch launch : manager().getLaunches()) {
			terminate(launch);
		}
		events.close();
		var breakpoints = DebugPlugin.getDefault().getBreakpointManager();
		breakpoints.setEnabled(true);
		breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
		project.delete(true, true, new NullProgressMonitor());
	}

	private void terminate(ILaunch launch) throws CoreException {
		boolean alive = !launch.isTerminated();
		launch.terminate();
		if (alive) {
			events.termination(launch.getProcesses()[0]);
		}
		manager().removeLaunch(launch);
	}

	public static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	/** What happens. */
	public DebugEvents events() {
		return events;
	}

	/** A file of the project with that text. */
	public IFile file(String name, String text) throws CoreException {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** A file of the project with those bytes. */
	public IFile file(String name, byte[] bytes) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(bytes), IResource.FORCE, null);
		return file;
	}

	/** A launch configuration that is not saved. @param file its workload */
	public ILaunchConfigurationWorkingCopy configuration(String file) throws CoreException {
		var type = manager().getLaunchConfigurationType(DebugIds.LAUNCH_TYPE);
		ILaunchConfigurationWorkingCopy copy = type.newInstance(null, "test");
		copy.setAttribute(DebugIds.ATTR_FILE, file);
		return copy;
	}

	/** A launch configuration for a new script of the project. */
	public ILaunchConfigurationWorkingCopy script(String text) throws CoreException {
		return configuration(file("test.fks", text).getFullPath().toString());
	}

	/** Launches a machine under the debugger. */
	public static MachineTarget debug(ILaunchConfigurationWorkingCopy configuration) throws CoreException {
		return (MachineTarget) configuration.launch(ILaunchManager.DEBUG_MODE, null).getDebugTarget();
	}

	/** Launches a machine under the debugger and waits until it stands still. */
	public MachineTarget debugToStop(ILaunchConfigurationWorkingCopy configuration) throws CoreException {
		MachineTarget target = debug(configuration);
		events.nextStop(target);
		return target;
	}

	/** A machine that stands still before the first line of the script. */
	public MachineTarget debugToFirstLine(String script) throws CoreException {
		return debugToFirstLine("test.fks", script);
	}

	/** A machine that stands still before the first line of the script. @param name of its file */
	public MachineTarget debugToFirstLine(String name, String script) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = configuration(file(name, script).getFullPath().toString());
		configuration.setAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, true);
		return debugToStop(configuration);
	}

	/** Runs a machine without the debugger to its end. */
	public IProcess run(ILaunchConfigurationWorkingCopy configuration) throws CoreException {
		IProcess process = configuration.launch(ILaunchManager.RUN_MODE, null).getProcesses()[0];
		events.termination(process);
		return process;
	}

	/** Resumes and waits for the next stop. */
	public void resume(MachineTarget target) {
		assertTrue(target.canResume());
		target.resume();
		events.nextStop(target);
	}

	/** The thread of a pid. */
	public static MachineThread thread(MachineTarget target, int pid) {
		for (var thread : target.getThreads()) {
			if (thread instanceof MachineThread known && known.process() != null && known.process().pid() == pid) {
				return known;
			}
		}
		throw new AssertionError("no thread of pid " + pid);
	}

	/** What is on the console. */
	public static String out(IProcess process) {
		return process.getStreamsProxy().getOutputStreamMonitor().getContents();
	}

	/** What is on the console as errors. */
	public static String err(IProcess process) {
		return process.getStreamsProxy().getErrorStreamMonitor().getContents();
	}

	/** A script of so many children that come and go, one after the other. */
	public static String longScript(int children) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < children; i++) {
			text.append("init fork -> a%1$d\na%1$d exit 0\ninit wait4 a%1$d\n".formatted(i));
		}
		return text.toString();
	}
}
