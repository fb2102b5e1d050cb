package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class SessionFileTest {

	private static final SessionFile FILE = new SessionFile("init fork -> a\n# ünï\n", 321,
			List.of(new Branch("original course", List.of()),
					new Branch("nextpid = 5", List.of(new Edit(300, 1, "nextpid", "5")))),
			1, List.of(new Bookmark(17, "before \"the\" fork")));

	private static String text(SessionFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static SessionFile read(String text) throws IOException {
		return SessionFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String complaint(String text) {
		return assertThrows(IOException.class, () -> read(text)).getMessage();
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		assertEquals(FILE, read(text(FILE)));
	}

	@Test
	void isReadable() throws IOException {
		assertTrue(text(FILE).contains("\"format\" : \"forkscope-session\""), text(FILE));
	}

	@Test
	void saysWhatIsWrongWithAnotherFile() throws IOException {
		assertEquals("this is no session file of Forkscope", complaint("[]"));
		assertEquals("this is no session file of Forkscope", complaint("{\"format\":\"x\"}"));
		assertEquals("the session file has version 7; this Forkscope reads version 1",
				complaint(text(FILE).replace("\"version\" : 1", "\"version\" : 7")));
		assertEquals("the session file is damaged near line 1; nothing was opened", complaint("init fork"));
	}

	@Test
	void everyTruncatedFileIsRefused() throws IOException {
		String text = text(FILE).stripTrailing();
		for (int length = 0; length < text.length(); length++) {
			String part = text.substring(0, length);
			assertThrows(IOException.class, () -> read(part), part);
		}
	}

	@Test
	void anOpenedSessionStandsWhereItStoodAndHasTheSameFuture() throws Exception {
		String script = "init fork -> a\na fork -> b\na exit 1\ninit wait4 a\n";
		SessionFile saved;
		Snapshot there;
		Snapshot end;
		try (TestSession first = new TestSession(script)) {
			first.started(true);
			there = first.move(() -> first.session().goTo(PositionExpression.parse("pid 2 birth")));
			first.session().addBookmark(new Bookmark(there.position(), "a is born"));
			saved = first.session().save(script).get();
			end = first.resumed();
		}
		try (TestSession second = new TestSession(saved.workload())) {
			Snapshot opened = second.move(() -> second.session().open(saved));
			assertEquals(there.processes(), opened.processes());
			assertEquals(there.position(), opened.position());
			assertEquals(List.of(new Bookmark(there.position(), "a is born")), second.session().bookmarks());
			assertEquals(end.processes(), second.resumed().processes());
		}
	}
}
