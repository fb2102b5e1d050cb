package org.forkscope.ui.internal.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Splits a listing into the parts that look different; the data of a token is a {@link ListingStyle}. */
final class ListingScanner implements ITokenScanner {

	private static final Pattern PARTS = Pattern.compile("(?m)^(?<function>[^\\s─].*)$"
			+ "|(?<phase>── [A-Z_]+(?: ──+)?)(?<summary> .*)?$|(?<constant>\\b[A-Z][A-Z_0-9]{2,}\\b)|(?<name>\\b[a-z]\\w*_\\w+\\b)");

	private record Part(int offset, int length, IToken token) {
	}

	private final Deque<Part> parts = new ArrayDeque<>();
	private Part current;

	@Override
	public void setRange(IDocument document, int offset, int length) {
		parts.clear();
		try {
			IRegion first = document.getLineInformationOfOffset(offset);
			IRegion last = document.getLineInformationOfOffset(offset + length);
			int end = last.getOffset() + last.getLength();
			scan(document.get(first.getOffset(), end - first.getOffset()), first.getOffset());
		} catch (BadLocationException e) {
			// the text has changed; it will be scanned again
			parts.clear();
		}
	}

	private void scan(String text, int base) {
		Matcher matcher = PARTS.matcher(text);
		int at = 0;
		while (matcher.find()) {
			add(base, at, matcher.start(), Token.UNDEFINED);
			for (ListingStyle style : ListingStyle.values()) {
				add(matcher, base, style);
			}
			at = matcher.end();
		}
		add(base, at, text.length(), Token.UNDEFINED);
	}

	private void add(Matcher matcher, int base, ListingStyle style) {
		String group = style.name().toLowerCase(Locale.ROOT);
		if (matcher.group(group) != null) {
			add(base, matcher.start(group), matcher.end(group), new Token(style));
		}
	}

	private void add(int base, int start, int end, IToken token) {
		if (end > start) {
			parts.add(new Part(base + start, end - start, token));
		}
	}

	@Override
	public IToken nextToken() {
		current = parts.poll();
		return current == null ? Token.EOF : current.token();
	}

	@Override
	public int getTokenOffset() {
		return current == null ? 0 : current.offset();
	}

	@Override
	public int getTokenLength() {
		return current == null ? 0 : current.length();
	}
}
