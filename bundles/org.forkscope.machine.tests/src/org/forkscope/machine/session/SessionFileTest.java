package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.forkscope.machine.Choices;
import org.forkscope.machine.Scheduling;
import org.forkscope.machine.Scheduling.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionFileTest {

	private static final SessionFile FILE = new SessionFile("init fork -> a\n# ünï\n", Scheduling.IN_TURN, 321,
			List.of(new Branch("original course", List.of()),
					new Branch("nextpid = 5", List.of(new Edit(300, 1, "nextpid", "5")))),
			1, List.of(new Bookmark(17, "before \"the\" fork")));

	static byte[] bytes(SessionFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.write(out);
		return out.toByteArray();
	}

	static SessionFile read(byte[] bytes) throws IOException {
		return SessionFile.read(new ByteArrayInputStream(bytes));
	}

	private static String text(SessionFile file) throws IOException {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}

	private static SessionFile read(String text) throws IOException {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String complaint(String text) {
		return assertThrows(IOException.class, () -> read(text)).getMessage();
	}

	@Test
	void whatIsWrittenIsRead() throws IOException {
		assertEquals(FILE, read(text(FILE)));
	}

	@Test
	void choicesAreWrittenAndRead() throws IOException {
		Branch branch = new Branch("a next at @9", 9, List.of(), Choices.parse("p 3\na until fork1:479\na until user\n"));
		SessionFile file = new SessionFile("", new Scheduling(Mode.NO_GIANT, 8), 9, List.of(branch), 0, List.of());
		assertEquals(file, read(text(file)));
		assertEquals("the choices in the session file are wrong: line 2, column 3: for is no number of steps: 1 to 999999999 are, or "
				+ "the word until; nothing was opened", complaint(text(file).replace("a until fork1:479", "a for ever")));
		assertEquals("the session file is damaged near line 4; nothing was opened",
				complaint(text(file).replace("no-giant", "big-lock")));
		assertEquals("the session file is damaged near line 16; nothing was opened",
				complaint(text(file).replace("\"cpus\" : 8", "\"cpus\" : 9")));
	}

	@Test
	void filesOfVersion1AreRead() throws IOException {
		String old = text(FILE).replace("\"version\" : 2", "\"version\" : 1").replaceAll("(?m)^ *\"(processes|cpus)\".*\n", "")
				.replaceAll("(?m)^ *\"start\".*\n", "").replaceAll(",\\s*\"choices\" : \"\"", "");
		assertTrue(!old.contains("choices") && !old.contains("start"), old);
		assertEquals(FILE, read(old));
	}

	@Test
	void isReadable() throws IOException {
		assertTrue(text(FILE).contains("\"format\" : \"forkscope-session\""), text(FILE));
	}

	@Test
	void saysWhatIsWrongWithAnotherFile() throws IOException {
		assertEquals("this is no session file of Forkscope", complaint("[]"));
		assertEquals("this is no session file of Forkscope", complaint("{\"format\":\"x\"}"));
		assertEquals("the session file has version 7; this Forkscope reads versions 1 to 2",
				complaint(text(FILE).replace("\"version\" : 2", "\"version\" : 7")));
		assertEquals("the session file is damaged near line 1; nothing was opened", complaint("init fork"));
	}

	@Test
	void aFileOfAnotherVersionIsNamedSoWhateverItHas() throws IOException {
		assertEquals("the session file has version 3; this Forkscope reads versions 1 to 2",
				complaint(text(FILE).replace("\"version\" : 2,", "\"version\" : 3, \"weather\" : [ 1, 2 ],")));
		assertEquals("the session file has version 0; this Forkscope reads versions 1 to 2",
				complaint(text(FILE).replace("\"version\" : 2", "\"version\" : 0")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "\"version\" : 2 | \"version\" : 4294967298", "\"cpus\" : 1 | \"cpus\" : 4294967297",
			"\"cpus\" : 1 | \"cpus\" : 0", "\"position\" : 321 | \"position\" : -321", "\"position\" : 321 | \"position\" : 99999999999999999999",
			"\"position\" : 321 | \"position\" : \"321\"", "\"position\" : 321, | ~~", "\"branch\" : 1 | \"branch\" : 2", "\"branch\" : 1 | \"branch\" : -1",
			"\"branch\" : 1 | \"branch\" : 4294967297", "\"position\" : 300 | \"position\" : -300", "\"structure\" : 1 | \"structure\" : -1",
			"\"structure\" : 1 | \"structure\" : 4294967297", "\"note\" | \"notes\"", "\"field\" | \"feld\"", "\"workload\" : | \"script\" :",
			"\"branch\" : 1 | \"branch\" : 1, \"branch\" : 0", "\"position\" : 17 | \"position\" : -17", "\"start\" : 300 | \"start\" : -300" })
	void anEditedFileIsRefused(String right, String wrong) throws IOException {
		assertTrue(text(FILE).contains(right), right);
		String complaint = complaint(text(FILE).replace(right, wrong == null ? "" : wrong));
		assertTrue(complaint.matches("the session file is damaged near line [0-9]+; nothing was opened"), complaint);
	}

	@Test
	void changesOutOfOrderAndTextBehindTheEndAreRefused() throws IOException {
		Branch mixed = new Branch("x", 0, List.of(new Edit(300, 1, "nextpid", "5"), new Edit(200, 1, "nextpid", "6")), Choices.NONE);
		String damaged = "the session file is damaged near line";
		assertTrue(complaint(text(new SessionFile("", Scheduling.IN_TURN, 1, List.of(mixed), 0, List.of()))).startsWith(damaged));
		assertTrue(complaint(text(FILE) + "{}").startsWith(damaged));
		assertTrue(complaint("\0\0\0x" + text(FILE)).startsWith(damaged));
	}

	/** Whatever one byte is changed to, the file is read or refused with a sentence. */
	@Test
	void everyFileWithAWrongByteIsReadOrRefused() throws IOException {
		byte[] bytes = bytes(FILE);
		for (int i = 0; i < bytes.length; i++) {
			for (char c : "\"}]{,:0-x\0\u00ff".toCharArray()) {
				byte[] wrong = bytes.clone();
				wrong[i] = (byte) c;
				try {
					read(wrong);
				} catch (IOException e) {
					assertTrue(e.getMessage().matches("(?s)(the session file|this is no session file|the choices in the session).*"),
							e::getMessage);
				}
			}
		}
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
