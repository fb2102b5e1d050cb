package org.forkscope.machine.internal.kernel;

import static org.forkscope.machine.internal.kernel.Constants.NOTE_EXEC;
import static org.forkscope.machine.internal.kernel.Constants.NOTE_EXIT;
import static org.forkscope.machine.internal.kernel.Constants.NOTE_FORK;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of what can happen to a process that is watched. */
public final class NoteNames {

	private static final Map<String, Integer> BITS = new LinkedHashMap<>();

	static {
		BITS.put("NOTE_EXIT", NOTE_EXIT);
		BITS.put("NOTE_FORK", NOTE_FORK);
		BITS.put("NOTE_EXEC", NOTE_EXEC);
		BITS.put("NOTE_TRACKERR", Knotes.NOTE_TRACKERR);
		BITS.put("NOTE_CHILD", Knotes.NOTE_CHILD);
	}

	private NoteNames() {
	}

	/** The names in a set of flags, joined by bars; empty for none. */
	public static String of(int fflags) {
		List<String> names = new ArrayList<>();
		BITS.forEach((name, bit) -> {
			if ((fflags & bit) != 0) {
				names.add(name);
			}
		});
		return String.join("|", names);
	}
}
