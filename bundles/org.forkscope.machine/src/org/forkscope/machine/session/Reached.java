package org.forkscope.machine.session;

import org.forkscope.model.Proc;

/**
 * A stop point that has been reached.
 *
 * @param point  the stop point
 * @param what   what has happened, or the place
 * @param about  the process that the filter looks at; {@code null} for the kernel's own context
 */
record Reached(StopPoint point, String what, Proc about) {
}
