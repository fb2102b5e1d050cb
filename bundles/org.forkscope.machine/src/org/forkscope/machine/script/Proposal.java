package org.forkscope.machine.script;

/**
 * A word that can stand at the cursor.
 *
 * @param display     as the list shows it
 * @param insertion   what goes into the text, instead of what is typed of the word
 * @param replaced    how many characters before the cursor it takes the place of
 * @param description one or two sentences for users; may be empty
 */
public record Proposal(String display, String insertion, int replaced, String description) {
}
