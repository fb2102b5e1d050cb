/**
 * Saved states of a machine. A machine is a graph of plain objects; a {@link org.forkscope.machine.internal.state.Checkpoint}
 * keeps the contents of all of them and can put them back. What a field marked {@code transient} points to is not a part of the
 * machine: who watches it, and where its records go.
 */
package org.forkscope.machine.internal.state;
