package org.forkscope.ui.internal.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.rules.IToken;
import org.forkscope.debug.source.ListingStorage;
import org.forkscope.machine.listing.Listing;
import org.junit.jupiter.api.Test;

class ListingScannerTest {

	/** The parts of a text that have a style, as {@code STYLE:text}; together all parts must make up the text. */
	private static List<String> styled(String text) {
		return styled(text, Syntax.LISTING);
	}

	private static List<String> styled(String text, Syntax syntax) {
		ListingScanner scanner = new ListingScanner(() -> syntax);
		scanner.setRange(new Document(text), 0, text.length());
		List<String> found = new ArrayList<>();
		int at = 0;
		for (IToken token = scanner.nextToken(); !token.isEOF(); token = scanner.nextToken()) {
			assertEquals(at, scanner.getTokenOffset(), "parts follow each other");
			at += scanner.getTokenLength();
			if (token.getData() != null) {
				found.add(token.getData() + ":" + text.substring(scanner.getTokenOffset(), at));
			}
		}
		assertEquals(text.length(), at, "parts cover the text");
		return found;
	}

	@Test
	void headsOfFunctions() {
		assertEquals(List.of("FUNCTION:fork1()"), styled("\nfork1()\n    call it()\n"));
	}

	@Test
	void headsOfPhasesWithWhatHappens() {
		assertEquals(List.of("PHASE:── PID_SCAN ─────", "SUMMARY: Look for an id."), styled("── PID_SCAN ───── Look for an id.\n"));
		assertEquals(List.of("PHASE:── CRED_ARGS"), styled("    credentials of its own    ── CRED_ARGS\n"));
	}

	@Test
	void flagsErrorsAndNames() {
		assertEquals(List.of("CONSTANT:EINVAL", "CONSTANT:RFMEM"), styled("    fail with EINVAL unless RFMEM"));
		assertEquals(List.of("NAME:p_startzero", "NAME:sched_lock"), styled("    zero p_startzero, take sched_lock"));
	}

	@Test
	void aRangeBeginsAndEndsWithWholeLines() {
		Document document = new Document("one\ntake sched_lock\nthree");
		ListingScanner scanner = new ListingScanner(() -> Syntax.LISTING);
		scanner.setRange(document, 9, 2);
		scanner.nextToken();
		assertEquals(4, scanner.getTokenOffset());
	}

	@Test
	void commentsOfCGoOnFromLineToLine() {
		assertEquals(List.of("COMMENT:/* for\n * fork_list */", "NAME:fork_list"), styled("/* for\n * fork_list */ fork_list", Syntax.C));
		assertEquals(List.of("COMMENT:/* for ever"), styled("/* for ever", Syntax.C));
	}

	@Test
	void aRangeInsideACommentIsPartOfIt() {
		Document document = new Document("/* one\n two\n three */ int x;");
		ListingScanner scanner = new ListingScanner(() -> Syntax.C);
		scanner.setRange(document, 8, 20);
		assertEquals(ListingStyle.COMMENT, scanner.nextToken().getData());
		assertEquals(7, scanner.getTokenOffset());
		assertEquals(14, scanner.getTokenLength());
	}

	@Test
	void keywordsDirectivesAndTextsOfC() {
		assertEquals(List.of("KEYWORD:#ifdef", "CONSTANT:KTRACE", "KEYWORD:if", "STRING:\"a \\\" int\"", "STRING:'\\''", "KEYWORD:return"),
				styled("#ifdef KTRACE\n\tif (\"a \\\" int\" == '\\'')\n\t\treturn (printf);\n", Syntax.C));
	}

	@Test
	void headsOfFunctionsOfCBeginTheirLine() {
		assertEquals(List.of("KEYWORD:int", "FUNCTION:rm_at_fork", "NAME:fork_return"),
				styled("int\nrm_at_fork(function)\n{\n\tfork_return(0);\n}\n", Syntax.C));
	}

	@Test
	void anEndlessTextOfCIsNoTrouble() {
		assertEquals(List.of(), styled("\"" + "\\a".repeat(100_000), Syntax.C));
		assertEquals(List.of("COMMENT:/*" + " ".repeat(200_000)), styled("/*" + " ".repeat(200_000), Syntax.C));
	}

	@Test
	void everyListingIsCovered() {
		for (Listing listing : ListingStorage.listings().all()) {
			long functions = styled(listing.text()).stream().filter(part -> part.startsWith("FUNCTION")).count();
			assertEquals(KernelFunctionEntry.all().stream().filter(f -> f.file().equals(listing.path())).count(), functions,
					listing.path());
		}
	}
}
