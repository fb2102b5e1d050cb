package org.eclipse.swtbot.swt.finder.results;

import java.util.List;

/** Work for the UI thread that gives a list. */
@FunctionalInterface
public interface ListResult<T> extends Result<List<T>> {
}
