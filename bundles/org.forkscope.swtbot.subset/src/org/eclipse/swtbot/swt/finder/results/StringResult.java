package org.eclipse.swtbot.swt.finder.results;

/** Work for the UI thread that gives a text. */
@FunctionalInterface
public interface StringResult extends Result<String> {
}
