package org.forkscope.machine.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.forkscope.machine.Phase;
import org.forkscope.machine.listing.ListingLine.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernForkTextTest {

	private static final Path FILE = Path.of("landmarks", "kern_fork.c");

	private List<String> lines;

	@BeforeEach
	void readFile() throws IOException {
		lines = new ArrayList<>(Files.readAllLines(FILE));
	}

	private static KernForkText read(byte[] bytes) {
		try {
			return KernForkText.read(new ByteArrayInputStream(bytes));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private KernForkText read(String separator, Charset charset) {
		return read((String.join(separator, lines) + separator).getBytes(charset));
	}

	private Optional<String> refusal() {
		return read("\n", StandardCharsets.UTF_8).refusal();
	}

	private String line(int number) {
		return lines.get(number - 1);
	}

	private void setLine(int number, String text) {
		lines.set(number - 1, text);
	}

	@Test
	void allLandmarksOnTheirLinesAreTheOriginal() {
		assertEquals(Optional.empty(), refusal());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			99  | a line that begins with fork(
			116 | a line that begins with vfork(
			132 | a line that begins with rfork(
			187 | a line that begins with fork1(
			303 | the label retry
			325 | the label again
			361 | where p_pid is set
			371 | a call of bzero
			373 | a call of bcopy
			441 | a call of fdinit
			470 | a call of LIST_INSERT_AFTER with p_pglist
			521 | a call of vm_fork
			577 | a call of tsleep with "ppwait"
			597 | a line that begins with at_fork(
			622 | a line that begins with rm_at_fork(
			642 | a line that begins with fork_exit(
			695 | a line that begins with fork_return(""")
	void aMissingLandmarkIsNamedWithItsLineAndWhatIsThere(int number, String what) {
		String there = line(number);
		setLine(number, "\tsomething  else;");
		assertEquals(Optional.of("line " + number + " should be " + what + ", but is: something else;"), refusal());

		setLine(number, "");
		assertEquals(Optional.of("line " + number + " should be " + what + ", but is: an empty line"), refusal());

		setLine(number, line(number + 1));
		setLine(number + 1, there);
		assertTrue(refusal().orElse("").startsWith("line " + number + " should be " + what), "moved down by a line");
	}

	@Test
	void theFirstMissingLandmarkIsTold() {
		setLine(577, "");
		setLine(325, "");
		assertTrue(refusal().orElse("").startsWith("line 325 "));
	}

	@Test
	void aNameInsideAnotherIsNoLandmark() {
		setLine(521, "\tuvm_fork(p1, p2, flags);");
		assertTrue(refusal().orElse("").startsWith("line 521 "));
		setLine(521, "\tvm_fork (p1, p2, flags);");
		setLine(361, "\tif (p2->p_pid == trypid)");
		assertTrue(refusal().orElse("").startsWith("line 361 "));
	}

	@Test
	void aLongLineIsCut() {
		setLine(303, "x".repeat(100));
		assertEquals(Optional.of("line 303 should be the label retry, but is: " + "x".repeat(60) + "…"), refusal());
	}

	@Test
	void aLineTooManyOrTooFewIsTold() {
		lines.add("");
		assertEquals(Optional.of("its number of lines is 712, not 711"), refusal());
		lines.remove(711);
		lines.remove(710);
		assertEquals(Optional.of("its number of lines is 710, not 711"), refusal());
	}

	@Test
	void theLastLineNeedNoEnd() {
		assertEquals(Optional.empty(), read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).refusal());
	}

	@Test
	void anEmptyFileIsTold() {
		assertEquals(Optional.of("it is empty"), read(new byte[0]).refusal());
	}

	@Test
	void aBinaryFileIsTold() {
		setLine(200, "\0");
		assertEquals(Optional.of("it is not a text: line 200 has a zero byte"), refusal());
	}

	@Test
	void anEndlessFileIsReadForAWhileOnly() throws IOException {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'x';
			}
		};
		assertEquals(Optional.of("it is larger than 256 KB"), KernForkText.read(endless).refusal());
	}

	@Test
	void linesMayEndAsInDos() {
		Listing listing = read("\r\n", StandardCharsets.UTF_8).on(ours());
		assertEquals(String.join("\n", lines) + "\n", listing.text());
	}

	@Test
	void lettersMayBeLatin1OrUtf8() {
		setLine(10, "\t/* Grüße */");
		for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8)) {
			assertEquals("\t/* Grüße */", read("\n", charset).on(ours()).line(10).text());
		}
	}

	@Test
	void aByteOrderMarkIsNoText() {
		String first = line(1);
		setLine(1, "\uFEFF" + first);
		assertEquals(first, read("\n", StandardCharsets.UTF_8).on(ours()).line(1).text());
	}

	private static Listing ours() {
		return new KernelListing().file(KernelListing.KERN_FORK).orElseThrow();
	}

	@Test
	void itHasTheStepsAndPhasesOfTheListingUnderItsOwnText() {
		Listing ours = ours();
		Listing listing = read("\n", StandardCharsets.UTF_8).on(ours);

		assertEquals(ours.path(), listing.path());
		assertTrue(listing.original());
		assertEquals(lines, texts(listing));
		for (ListingLine line : ours.lines()) {
			ListingLine same = listing.line(line.number());
			assertEquals(line.isStep(), same.isStep());
			assertEquals(line.phase(), same.phase());
			assertEquals(line.function(), same.function());
		}
		assertEquals(Kind.PHASE, ours.line(314).kind());
		assertEquals(Kind.BLANK, listing.line(314).kind());
		assertEquals(Phase.PID_SCAN, listing.line(314).phase());
	}

	@Test
	void aRefusedTextIsNoListing() {
		Listing ours = ours();
		KernForkText empty = read(new byte[0]);
		assertThrows(IllegalStateException.class, () -> empty.on(ours));
	}

	@Test
	void theListingHasItsFunctionsWhereTheLandmarksAre() {
		Listing ours = ours();
		List<Landmark> functions = Landmark.ALL.stream().filter(mark -> mark.text().contains("begins")).toList();
		assertEquals(8, functions.size());
		functions.forEach(mark -> assertTrue(mark.missing(texts(ours)).isEmpty(), mark::text));
	}

	private static List<String> texts(Listing listing) {
		return listing.lines().stream().map(ListingLine::text).toList();
	}
}
