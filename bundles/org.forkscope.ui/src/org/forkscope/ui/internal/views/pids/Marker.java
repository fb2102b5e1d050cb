package org.forkscope.ui.internal.views.pids;

/**
 * A mark on the number line.
 *
 * @param id    where
 * @param label its name, with the number
 * @param moves whether it is what the scan moves
 */
record Marker(int id, String label, boolean moves) {
}
