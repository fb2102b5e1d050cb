package org.forkscope.ui.internal.user;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.forkscope.debug.launch.WorkloadFile;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.ui.internal.launch.MachineShortcut;
import org.forkscope.ui.internal.views.ViewIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A user at the workbench, with a project and one script. Leaves nothing behind. */
@Tag("ui")
@ExtendWith(SWTBotJunit5Extension.class)
abstract class UserTest {

	/** Forks on which the id scan meets ids in use; a sleeper, a zombie and a newborn on the way. */
	static final String SCRIPT = """
			machine maxproc=20 pidmax=200
			init execve /sbin/init 3 2
			init fork -> sh
			sh setsid
			sh fork -> gone
			gone exit 3
			sh vfork -> c
			init fork1 RFFDG|RFPROC|RFHIGHPID -> high
			c execve /bin/ls
			init fork -> last
			""";

	private static final String DEBUG_UI = "org.eclipse.debug.ui";
	private static final String[] QUESTIONS = { DEBUG_UI + ".switch_perspective_on_suspend", DEBUG_UI + ".switch_to_perspective" };

	private final long timeoutBefore = SWTBotPreferences.TIMEOUT;
	final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private IProject project;
	IFile script;

	@BeforeEach
	void openWorkbench() throws CoreException {
		SWTBotPreferences.TIMEOUT = 20_000;
		answerWithoutAsking();
		for (IViewReference intro : views("org.eclipse.ui.internal.introview")) {
			UIThreadRunnable.syncExec((VoidResult) () -> intro.getPage().hideView(intro));
		}
		bot.perspectiveById(ViewIds.KERNEL_DEBUG).activate();
		bot.resetActivePerspective();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("user");
		project.create(null);
		project.open(null);
		script = file("shell.fks", SCRIPT);
	}

	private static IViewReference[] views(String id) {
		return UIThreadRunnable.syncExec(() -> Arrays.stream(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getViewReferences())
				.filter(view -> view.getId().equals(id)).toArray(IViewReference[]::new));
	}

	private static void answerWithoutAsking() {
		for (String question : QUESTIONS) {
			InstanceScope.INSTANCE.getNode(DEBUG_UI).put(question, "never");
		}
	}

	private static void askAsBefore() {
		for (String question : QUESTIONS) {
			InstanceScope.INSTANCE.getNode(DEBUG_UI).remove(question);
		}
	}

	/** Makes a file of the project. */
	IFile file(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}

	/** Opens the script in its editor. */
	SWTBotEclipseEditor openScript() {
		UIThreadRunnable.syncExec((VoidResult) () -> {
			try {
				IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), script);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
		return bot.editorByTitle(script.getName()).toTextEditor();
	}

	/** Debugs the script without a dialog. */
	MachineTarget debug() throws CoreException {
		return target(MachineShortcut.configuration(WorkloadFile.of(script)).launch(ILaunchManager.DEBUG_MODE,
				new NullProgressMonitor(), true));
	}

	/** The machine of a launch. */
	static MachineTarget target(ILaunch launch) {
		return (MachineTarget) launch.getDebugTarget();
	}

	/** The machine that was launched last; {@code null} while there is none. */
	static MachineTarget lastTarget() {
		ILaunch[] launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
		return launches.length == 0 ? null : target(launches[launches.length - 1]);
	}

	/** Waits until a machine stands still. */
	MachineTarget stopped(MachineTarget machine) {
		bot.waitUntil(new MachineStops(machine));
		return machine;
	}

	@AfterEach
	void leaveNothingBehind() throws CoreException {
		try {
			bot.closeAllShells();
			bot.closeAllEditors();
			forgetLaunchesAndBreakpoints();
		} finally {
			project.delete(true, true, null);
			askAsBefore();
			SWTBotPreferences.TIMEOUT = timeoutBefore;
		}
	}

	private static void forgetLaunchesAndBreakpoints() throws CoreException {
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		for (ILaunch launch : launches.getLaunches()) {
			launch.terminate();
			launches.removeLaunch(launch);
		}
		for (IBreakpoint breakpoint : DebugPlugin.getDefault().getBreakpointManager().getBreakpoints()) {
			breakpoint.delete();
		}
		DebugPlugin.getDefault().getBreakpointManager().setEnabled(true);
		for (ILaunchConfiguration configuration : launches.getLaunchConfigurations()) {
			configuration.delete();
		}
	}
}
