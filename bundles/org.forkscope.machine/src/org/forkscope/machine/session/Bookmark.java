package org.forkscope.machine.session;

/**
 * A position worth coming back to.
 *
 * @param position where
 * @param note     why, in the user's words; may be empty
 */
public record Bookmark(long position, String note) {
}
