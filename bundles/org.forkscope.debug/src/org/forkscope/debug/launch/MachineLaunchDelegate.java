package org.forkscope.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.internal.DebugBundle;
import org.forkscope.debug.model.MachineProcess;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Session;

/** Switches a machine on. Whatever can be wrong is found before anything is started. */
public final class MachineLaunchDelegate extends LaunchConfigurationDelegate {

	@Override
	public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
		return false;
	}

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		progress.setTaskName(NLS.bind(Messages.MachineLaunchDelegate_reading, configuration.getName()));
		Workload workload = Workload.load(configuration);
		if (progress.isCanceled()) {
			return;
		}
		boolean debug = ILaunchManager.DEBUG_MODE.equals(mode);
		start(workload, launch, debug, debug && configuration.getAttribute(DebugIds.ATTR_STOP_AT_FIRST_LINE, false));
	}

	private static void start(Workload workload, ILaunch launch, boolean debug, boolean stopAtFirstLine) {
		Session session = new Session(workload.file().name(), workload.course());
		MachineProcess process = new MachineProcess(launch, workload.file(), session, debug);
		if (workload.script().statements().isEmpty()) {
			process.say(Messages.MachineLaunchDelegate_empty);
		}
		launch.addProcess(process);
		if (debug) {
			launch.addDebugTarget(new MachineTarget(launch, process, session, workload));
		}
		DebugBundle.track(session);
		if (workload.saved() == null) {
			session.start(stopAtFirstLine);
		} else {
			session.open(workload.saved());
		}
	}
}
