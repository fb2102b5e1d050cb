package org.forkscope.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in  standard input
 * @param out standard output, for data
 * @param err standard error, for people
 */
public record Streams(InputStream in, OutputStream out, PrintStream err) {

	/** Tells a person one thing. */
	public void say(String sentence) {
		err.println(sentence);
	}
}
