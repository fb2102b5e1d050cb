package org.forkscope.ui.internal.breakpoints;

import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.ProcessFilter;

/** The sorts of process filters, as a form offers them. */
enum FilterKind {

	ANY(Messages.FilterKind_any),
	PID(Messages.FilterKind_pid),
	NAME(Messages.FilterKind_name),
	SUBTREE(Messages.FilterKind_subtree),
	CHILDREN(Messages.FilterKind_children);

	private static final int MAX_PID = 999_999;
	private static final int MAX_NAME = 19;

	private final String text;

	FilterKind(String text) {
		this.text = text;
	}

	/** What people choose. */
	String text() {
		return text;
	}

	/** The sort of a filter. */
	static FilterKind of(ProcessFilter filter) {
		if (filter instanceof ProcessFilter.Pid) {
			return PID;
		}
		if (filter instanceof ProcessFilter.Name) {
			return NAME;
		}
		if (filter instanceof ProcessFilter.Subtree) {
			return SUBTREE;
		}
		return filter instanceof ProcessFilter.ChildrenOf ? CHILDREN : ANY;
	}

	/** The pid or name in a filter. */
	static String value(ProcessFilter filter) {
		if (filter instanceof ProcessFilter.Pid only) {
			return Integer.toString(only.pid());
		}
		if (filter instanceof ProcessFilter.Name only) {
			return only.comm();
		}
		if (filter instanceof ProcessFilter.Subtree only) {
			return Integer.toString(only.pid());
		}
		return filter instanceof ProcessFilter.ChildrenOf only ? Integer.toString(only.pid()) : "";
	}

	/** What is wrong with a pid or name, or {@code null}. */
	String problem(String value) {
		String given = value.strip();
		return switch (this) {
			case ANY -> null;
			case NAME -> given.isEmpty() || given.length() > MAX_NAME ? NLS.bind(Messages.FilterKind_badName, MAX_NAME) : null;
			default -> Limits.number(given, MAX_PID) < 0 ? NLS.bind(Messages.FilterKind_badPid, MAX_PID, given) : null;
		};
	}

	/** The filter of a value in which there is no {@link #problem}. */
	ProcessFilter filter(String value) {
		String given = value.strip();
		return switch (this) {
			case ANY -> ProcessFilter.ANY;
			case PID -> numbered(given, ProcessFilter.Pid::new);
			case NAME -> new ProcessFilter.Name(given);
			case SUBTREE -> numbered(given, ProcessFilter.Subtree::new);
			case CHILDREN -> numbered(given, ProcessFilter.ChildrenOf::new);
		};
	}

	private static ProcessFilter numbered(String value, Function<Integer, ProcessFilter> filter) {
		return filter.apply(Limits.number(value, MAX_PID));
	}
}
