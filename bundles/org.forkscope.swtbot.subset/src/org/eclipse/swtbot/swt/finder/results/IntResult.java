package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that gives a number. */
@FunctionalInterface
public interface IntResult extends Result<Integer> {
}
