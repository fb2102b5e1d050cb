package org.forkscope.cli.internal.debug;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.forkscope.cli.internal.Streams;

/** Commands from a pipe or a file; answers without prompts between them. */
final class StreamConsole implements Console {

	private final Streams streams;
	private final BufferedReader in;
	private final PrintWriter out;

	StreamConsole(Streams streams) {
		this.streams = streams;
		in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
		out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
	}

	@Override
	public String read(String prompt) throws IOException {
		return in.readLine();
	}

	/** At once, so that answers and complaints keep their order where both go to the same place. */
	@Override
	public void print(String line) {
		out.println(line);
		out.flush();
	}

	@Override
	public void complain(String sentence) {
		streams.say(sentence);
	}

	@Override
	public boolean isInteractive() {
		return false;
	}

	@Override
	public void close() {
		out.flush();
	}
}
