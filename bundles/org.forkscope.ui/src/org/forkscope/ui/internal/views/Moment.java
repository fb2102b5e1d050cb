package org.forkscope.ui.internal.views;

import java.util.Set;

import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.Snapshot;

/**
 * What a view shows: a machine that stands still, and what is selected of it. Immutable.
 *
 * @param now     the machine
 * @param before  the machine at the stop before, or {@code null} at the first
 * @param process the selected process; {@code null} while it is none
 * @param reused  processes whose pid another process had before them
 */
public record Moment(Snapshot now, Snapshot before, ProcessInfo process, Set<ProcessId> reused) {
}
