package org.forkscope.cli.internal.debug;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Where commands come from and answers go. */
interface Console extends AutoCloseable {

	/**
	 * Tells the console what helps a person who types.
	 *
	 * @param words     the words that can stand at the end of a line, in place of the begun one
	 * @param interrupt called when the person has had enough of what runs
	 */
	default void attach(Function<String, List<String>> words, Runnable interrupt) {
	}

	/** The next line; {@code null} at the end. @param prompt shown to a person */
	String read(String prompt) throws IOException;

	/** Shows a line. Any thread. */
	void print(String line);

	/** Tells what went wrong. */
	void complain(String sentence);

	/** Whether a person types. */
	boolean isInteractive();

	@Override
	void close() throws IOException;
}
