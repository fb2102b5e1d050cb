package org.forkscope.machine.listing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A text that may be the original of {@code sys/kern/kern_fork.c} of the end of February 2001: a file that a user has. It is
 * recognised by its length and by {@link Landmark landmarks}. Immutable.
 */
public final class KernForkText {

	/** Lines of the original. */
	static final int LINES = 711;
	/** Many times the size of the original. */
	static final int MAX_KB = 256;

	private static final int KB = 1024;
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final List<String> lines;
	private final String refusal;

	private KernForkText(String text) {
		lines = text.lines().toList();
		refusal = refusal(text, lines);
	}

	private KernForkText(List<String> lines, String refusal) {
		this.lines = lines;
		this.refusal = refusal;
	}

	/** Reads a text to its end, but never more than a little. UTF-8 or else Latin-1; lines may end as in DOS. */
	public static KernForkText read(InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(MAX_KB * KB + 1);
		return bytes.length > MAX_KB * KB ? new KernForkText(List.of(), Messages.KernForkText_large.text(MAX_KB))
				: new KernForkText(decode(bytes));
	}

	private static String decode(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			// a file of 2001: every sequence of bytes is good Latin-1
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}

	private static String refusal(String text, List<String> lines) {
		if (lines.isEmpty()) {
			return Messages.KernForkText_empty.text();
		}
		int zero = text.indexOf('\0');
		if (zero >= 0) {
			return Messages.KernForkText_binary.text(text.substring(0, zero + 1).lines().count());
		}
		if (lines.size() != LINES) {
			return Messages.KernForkText_lines.text(lines.size(), LINES);
		}
		return Landmark.ALL.stream().map(landmark -> landmark.missing(lines)).flatMap(Optional::stream).findFirst().orElse(null);
	}

	/** Why this is not the original, as the end of a sentence about it; empty if it is recognised. */
	public Optional<String> refusal() {
		return Optional.ofNullable(refusal);
	}

	/**
	 * This text with the steps and the phases of our own listing of the file.
	 *
	 * @param listing the listing of {@link KernelListing#KERN_FORK}
	 * @throws IllegalStateException if the text is not recognised
	 */
	public Listing on(Listing listing) {
		if (refusal != null) {
			throw new IllegalStateException(refusal);
		}
		return listing.withTexts(lines);
	}
}
