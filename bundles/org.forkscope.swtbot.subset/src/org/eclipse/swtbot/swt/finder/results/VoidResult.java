package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that gives no result. */
@FunctionalInterface
public interface VoidResult {
    void run();
}
