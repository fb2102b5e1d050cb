package org.forkscope.ui.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.Phase;
import org.forkscope.machine.script.Call;
import org.forkscope.machine.script.Call.Failure;
import org.forkscope.machine.script.Keyword;
import org.forkscope.machine.script.Label;
import org.forkscope.machine.script.MachineKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The pages of the help say what the language and the machine say. */
class HelpTest {

	private static final Path HELP = Path.of("..", "org.forkscope.ui", "help");
	private static final Pattern LINK = Pattern.compile("(?:href|file)=\"([^\"#:]+)\"");

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.list(HELP)) {
			return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	/** The text of the cells of each row that begins with the code. */
	private static String row(String page, String code) throws IOException {
		String text = Files.readString(HELP.resolve(page));
		int start = text.indexOf("<code>" + escape(code) + "</code></td>");
		assertTrue(start > 0, () -> page + " lacks " + code);
		return text.substring(start, text.indexOf("</tr>", start));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	private static void assertSays(String row, String text) {
		assertTrue(row.contains(escape(text)), () -> row + " lacks: " + text);
	}

	private static Set<String> links(Path file) throws IOException {
		return LINK.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@EnumSource
	void explainsTheCall(Call call) throws IOException {
		String row = row("script.html", call.usage());
		assertSays(row, call.description());
		for (Failure failure : call.failures()) {
			assertSays(row, failure.errno());
			assertSays(row, failure.reason());
		}
	}

	@ParameterizedTest
	@EnumSource
	void explainsTheFlag(ForkFlag flag) throws IOException {
		String row = row("script.html", flag.name());
		assertSays(row, flag.description());
		assertSays(row, "0x" + Integer.toHexString(flag.bit()));
	}

	@ParameterizedTest
	@EnumSource
	void explainsTheMachineKey(MachineKey key) throws IOException {
		assertSays(row("script.html", key.word()), key.description());
	}

	@ParameterizedTest
	@EnumSource
	void explainsTheWord(Keyword keyword) throws IOException {
		assertSays(row("script.html", keyword.word()), keyword.description());
	}

	@ParameterizedTest
	@EnumSource
	void explainsThePhase(Phase phase) throws IOException {
		String row = row("breakpoints.html", phase.name());
		assertSays(row, phase.firstLine() + "\u2013" + phase.lastLine());
		assertSays(row, phase.summary());
	}

	@Test
	void namesTheProcessesOfTheBoot() throws IOException {
		String page = Files.readString(HELP.resolve("script.html"));
		Label.BOOT.forEach(label -> assertTrue(page.contains("<code>" + label + "</code>"), label::name));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isWellFormed(Path page) throws Exception {
		DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		Document document = builder.parse(new InputSource(new StringReader(Files.readString(page))));
		String title = document.getElementsByTagName("title").item(0).getTextContent();
		assertEquals(title, document.getElementsByTagName("h1").item(0).getTextContent());
		assertSays(Files.readString(HELP.resolve("toc.xml")), title);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadSomewhere(Path page) throws IOException {
		for (String link : links(page)) {
			assertTrue(Files.exists(HELP.resolve(link)), page + ": " + link);
		}
	}

	@Test
	void theContentsNameAllPages() throws IOException {
		Set<String> files = pages().stream().map(page -> "help/" + page.getFileName())
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(files, links(HELP.resolve("toc.xml")));
	}
}
