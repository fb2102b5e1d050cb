package org.forkscope.debug.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.ChoicesException;
import org.forkscope.machine.Course;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.ChoicesCheck;

/** What a launch configuration says about how processes run. */
final class ProcessesAttributes {

	private ProcessesAttributes() {
	}

	/**
	 * The course of a script. May take a while with a long list of choices.
	 *
	 * @throws CoreException with one sentence for users about the first thing that is wrong
	 */
	static Course course(ILaunchConfiguration configuration, Script script) throws CoreException {
		try {
			return ChoicesCheck.course(script, scheduling(configuration), configuration.getAttribute(DebugIds.ATTR_CHOICES, ""));
		} catch (ChoicesException e) {
			throw Problems.error(Messages.Processes_choices, e.getMessage());
		}
	}

	private static Scheduling scheduling(ILaunchConfiguration configuration) throws CoreException {
		String word = configuration.getAttribute(DebugIds.ATTR_PROCESSES, Mode.IN_TURN.word());
		Mode mode = Mode.of(word).orElseThrow(() -> Problems.error(Messages.Processes_mode, word));
		int cpus = mode.isTogether() ? configuration.getAttribute(DebugIds.ATTR_CPUS, mode.usualCpus()) : mode.usualCpus();
		if (cpus < 1 || cpus > mode.mostCpus()) {
			throw Problems.error(Messages.Processes_cpus, mode.mostCpus(), cpus);
		}
		return new Scheduling(mode, cpus);
	}
}
