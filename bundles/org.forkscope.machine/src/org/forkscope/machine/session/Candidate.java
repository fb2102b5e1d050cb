package org.forkscope.machine.session;

/**
 * Somebody who could take the next step, where processes run at once.
 *
 * @param process the process; {@code null} for the kernel's own work
 * @param name    what a list of choices calls it
 */
public record Candidate(ProcessId process, String name) {
}
