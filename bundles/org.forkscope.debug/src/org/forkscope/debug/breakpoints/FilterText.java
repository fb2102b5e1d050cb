package org.forkscope.debug.breakpoints;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessFilter;

/** Process filters as text: for markers, which keep it for ever, and for people. */
public final class FilterText {

	private static final Pattern NUMBERED = Pattern.compile("(pid|subtree|children) ([0-9]{1,6})");
	private static final String NAME = "name ";

	private FilterText() {
	}

	/** The text for a marker; empty for any process. */
	static String encode(ProcessFilter filter) {
		if (filter instanceof ProcessFilter.Pid only) {
			return "pid " + only.pid();
		}
		if (filter instanceof ProcessFilter.Name only) {
			return NAME + only.comm();
		}
		if (filter instanceof ProcessFilter.Subtree only) {
			return "subtree " + only.pid();
		}
		return filter instanceof ProcessFilter.ChildrenOf only ? "children " + only.pid() : "";
	}

	/** The filter that a marker names; any process where it names none. */
	static ProcessFilter decode(String text) {
		Matcher numbered = NUMBERED.matcher(text);
		if (numbered.matches()) {
			int pid = Integer.parseInt(numbered.group(2));
			return switch (numbered.group(1)) {
				case "pid" -> new ProcessFilter.Pid(pid);
				case "subtree" -> new ProcessFilter.Subtree(pid);
				default -> new ProcessFilter.ChildrenOf(pid);
			};
		}
		return text.startsWith(NAME) ? new ProcessFilter.Name(text.substring(NAME.length())) : ProcessFilter.ANY;
	}

	/** The filter as people read it; empty for any process. */
	public static String label(ProcessFilter filter) {
		if (filter instanceof ProcessFilter.Pid only) {
			return NLS.bind(Messages.FilterText_pid, only.pid());
		}
		if (filter instanceof ProcessFilter.Name only) {
			return NLS.bind(Messages.FilterText_name, only.comm());
		}
		if (filter instanceof ProcessFilter.Subtree only) {
			return NLS.bind(Messages.FilterText_subtree, only.pid());
		}
		return filter instanceof ProcessFilter.ChildrenOf only ? NLS.bind(Messages.FilterText_children, only.pid()) : "";
	}
}
