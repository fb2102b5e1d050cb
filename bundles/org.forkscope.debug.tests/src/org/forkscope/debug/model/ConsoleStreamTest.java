package org.forkscope.debug.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.IStreamListener;
import org.junit.jupiter.api.Test;

class ConsoleStreamTest {

	private final ConsoleStream stream = new ConsoleStream();
	private final List<String> heard = new ArrayList<>();
	private final IStreamListener listener = (text, monitor) -> heard.add(text);

	@Test
	void keepsLinesUntilAConsoleTakesThemOver() {
		stream.append("one");
		assertEquals("one\n", stream.getContents());
		assertTrue(stream.isBuffered());

		stream.flushContents();
		stream.setBuffered(false);
		stream.append("two");

		assertEquals("", stream.getContents());
		assertFalse(stream.isBuffered());
	}

	@Test
	void listenersHearEachLineOnce() {
		stream.append("before");
		stream.addListener(listener);
		stream.append("one");
		stream.append("two");
		stream.removeListener(listener);
		stream.append("after");

		assertEquals(List.of("one\n", "two\n"), heard);
	}

	@Test
	void nothingCanBeTypedIn() {
		ConsoleStreams streams = new ConsoleStreams(stream, new ConsoleStream());

		IOException e = assertThrows(IOException.class, () -> streams.write("x"));

		assertEquals("A simulated machine reads no input from the console.", e.getMessage());
	}
}
