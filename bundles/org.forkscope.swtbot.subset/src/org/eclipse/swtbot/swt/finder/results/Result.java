package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that gives a result. */
@FunctionalInterface
public interface Result<T> {
    T run();
}
