package org.forkscope.cli.internal.run;

import java.util.ArrayDeque;
import java.util.Deque;

import org.forkscope.machine.Machine;
import org.forkscope.machine.session.Edit;
import org.forkscope.machine.session.SessionFile;

/** The values that a saved session changes on its way. */
final class SavedEdits {

	private final Deque<Edit> coming;

	private SavedEdits(Deque<Edit> coming) {
		this.coming = coming;
	}

	/** Those of the course that the session follows, or {@code null}. @param session may be {@code null} */
	static SavedEdits of(SessionFile session) {
		return session == null ? null : new SavedEdits(new ArrayDeque<>(session.branches().get(session.branch()).edits()));
	}

	/** Changes what is to be changed before the step that comes next. */
	void apply(Machine machine) {
		while (!coming.isEmpty() && coming.peek().position() <= machine.position()) {
			try {
				coming.poll().apply(machine);
			} catch (IllegalArgumentException e) {
				throw new ImpossibleEditException(e);
			}
		}
	}
}
