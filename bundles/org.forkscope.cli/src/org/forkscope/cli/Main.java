package org.forkscope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

import org.forkscope.cli.internal.Commands;
import org.forkscope.cli.internal.Streams;

/** The command line: {@code java org.forkscope.cli.Main COMMAND [ARGUMENT…]}. */
public final class Main {

	private Main() {
	}

	/** Executes a command and ends the Java machine with its exit code. */
	public static void main(String[] args) {
		// System.out swallows errors, so that neither a full disk nor a closed pipe could be noticed.
		OutputStream out = new FileOutputStream(FileDescriptor.out);
		System.exit(run(args, System.in, out, System.err));
	}

	/**
	 * Executes a command.
	 *
	 * @param args the command's name and its arguments
	 * @param in   standard input
	 * @param out  standard output: records and help texts; stays open
	 * @param err  standard error: what a person should read; stays open
	 * @return the exit code: 0 when all went well; {@code --help} of each command tells the others
	 */
	public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
		return new Commands(new Streams(in, out, err)).execute(args);
	}
}
