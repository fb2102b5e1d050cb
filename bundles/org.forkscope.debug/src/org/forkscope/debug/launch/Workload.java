package org.forkscope.debug.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.forkscope.debug.DebugIds;
import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Problem;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

/**
 * What a launch runs.
 *
 * @param file   where it is
 * @param script what was in the file at the time of the launch, checked
 */
public record Workload(WorkloadFile file, Script script) {

	/**
	 * Reads the workload of a launch configuration and checks everything. May take a while with a large file.
	 *
	 * @throws CoreException with one sentence for users about the first thing that is wrong
	 */
	public static Workload load(ILaunchConfiguration configuration) throws CoreException {
		WorkloadFile file = WorkloadFile.locate(configuration.getAttribute(DebugIds.ATTR_FILE, ""));
		MachineSettings defaults = defaults(configuration);
		return new Workload(file, parse(file, read(file), defaults));
	}

	/**
	 * The settings of a machine where the script says nothing.
	 *
	 * @throws CoreException with one sentence for users about the first value that is not allowed
	 */
	public static MachineSettings defaults(ILaunchConfiguration configuration) throws CoreException {
		MachineSettings settings = MachineSettings.DEFAULT;
		for (MachineKey key : MachineKey.values()) {
			String value = configuration.getAttribute(DebugIds.attribute(key), "").strip();
			if (!value.isEmpty()) {
				settings = key.set(settings, value)
						.orElseThrow(() -> Problems.error(Messages.Workload_settings, key.complaint(value)));
			}
		}
		return settings;
	}

	private static byte[] read(WorkloadFile file) throws CoreException {
		if (!file.exists()) {
			throw Problems.error(Messages.WorkloadFile_notFound, file.text());
		}
		try (InputStream stream = file.open()) {
			return ScriptParser.read(stream);
		} catch (IOException e) {
			throw Problems.error(Messages.Workload_unreadable, file.text(), reason(e));
		}
	}

	/** Some exceptions have nothing but the path for a text. */
	private static String reason(IOException e) {
		return e instanceof AccessDeniedException ? Messages.Workload_denied : e.getMessage();
	}

	private static Script parse(WorkloadFile file, byte[] text, MachineSettings defaults) throws CoreException {
		ParseResult result = ScriptParser.parse(text, defaults);
		if (result.isGood()) {
			return result.script();
		}
		Problem problem = result.problems().get(0);
		if (ScriptParser.parse(text).isGood()) {
			throw Problems.error(Messages.Workload_settings, problem.message());
		}
		throw Problems.error("{0}", problem.format(file.text()));
	}
}
