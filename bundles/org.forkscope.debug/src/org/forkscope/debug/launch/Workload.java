package org.forkscope.debug.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.forkscope.debug.DebugIds;
import org.forkscope.debug.source.SavedScript;
import org.forkscope.machine.Course;
import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.script.MachineKey;
import org.forkscope.machine.script.ParseResult;
import org.forkscope.machine.script.Problem;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.SessionFile;

/**
 * What a launch runs.
 *
 * @param file   where it is
 * @param course what the machine does: the script that was in the file at the time of the launch, checked, and how it runs
 * @param text   the script's text; it makes the same machine without the launch configuration, too
 * @param saved  the saved session that is to be opened, or {@code null} to start a machine
 */
public record Workload(WorkloadFile file, Course course, String text, SessionFile saved) {

	/** Extension of files of saved sessions. */
	public static final String SESSION_EXTENSION = "fksession";

	/**
	 * Reads the workload of a launch configuration and checks everything. May take a while with a large file.
	 *
	 * @throws CoreException with one sentence for users about the first thing that is wrong
	 */
	public static Workload load(ILaunchConfiguration configuration) throws CoreException {
		WorkloadFile file = WorkloadFile.locate(configuration.getAttribute(DebugIds.ATTR_FILE, ""));
		byte[] bytes = read(file);
		if (file.name().endsWith('.' + SESSION_EXTENSION)) {
			return open(file, bytes);
		}
		Script script = parse(file, bytes, defaults(configuration));
		Course course = ProcessesAttributes.course(configuration, script);
		if (course.scheduling().isTogether() && !script.further().problems().isEmpty()) {
			throw Problems.error("{0}", script.further().problems().get(0).format(file.text()));
		}
		return new Workload(file, course, PortableScript.of(bytes, values(configuration)), null);
	}

	private static Workload open(WorkloadFile file, byte[] bytes) throws CoreException {
		try {
			SessionFile saved = SessionFile.read(new ByteArrayInputStream(bytes));
			Script script = parse(file, saved.workload().getBytes(StandardCharsets.UTF_8), MachineSettings.DEFAULT);
			return new Workload(file, saved.course(script), saved.workload(), saved);
		} catch (IOException e) {
			throw Problems.error(Messages.Workload_session, file.text(), e.getMessage());
		}
	}

	/** The script. */
	public Script script() {
		return course.script();
	}

	/** What an editor opens for the script. */
	public Object sourceElement() {
		return saved == null ? file.sourceElement() : new SavedScript(file.name(), text);
	}

	/**
	 * The settings of a machine where the script says nothing.
	 *
	 * @throws CoreException with one sentence for users about the first value that is not allowed
	 */
	public static MachineSettings defaults(ILaunchConfiguration configuration) throws CoreException {
		MachineSettings settings = MachineSettings.DEFAULT;
		for (Map.Entry<MachineKey, String> each : values(configuration).entrySet()) {
			MachineKey key = each.getKey();
			settings = key.set(settings, each.getValue())
					.orElseThrow(() -> Problems.error(Messages.Workload_settings, key.complaint(each.getValue())));
		}
		return settings;
	}

	private static Map<MachineKey, String> values(ILaunchConfiguration configuration) throws CoreException {
		Map<MachineKey, String> values = new EnumMap<>(MachineKey.class);
		for (MachineKey key : MachineKey.values()) {
			String value = configuration.getAttribute(DebugIds.attribute(key), "").strip();
			if (!value.isEmpty()) {
				values.put(key, value);
			}
		}
		return values;
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
