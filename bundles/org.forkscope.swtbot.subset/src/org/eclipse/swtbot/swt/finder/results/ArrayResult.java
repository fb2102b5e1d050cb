package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that gives an array. */
@FunctionalInterface
public interface ArrayResult<T> extends Result<T[]> {
}
