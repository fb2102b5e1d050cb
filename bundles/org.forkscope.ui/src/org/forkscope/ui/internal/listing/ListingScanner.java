package org.forkscope.ui.internal.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Splits a source of the kernel into the parts that look different; the data of a token is a {@link ListingStyle}. */
final class ListingScanner implements ITokenScanner {

	private record Part(int offset, int length, IToken token) {
	}

	private final Supplier<Syntax> syntax;
	private final Deque<Part> parts = new ArrayDeque<>();
	private Part current;

	/** @param syntax of the text that is scanned next */
	ListingScanner(Supplier<Syntax> syntax) {
		this.syntax = syntax;
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		parts.clear();
		try {
			int start = document.getLineInformationOfOffset(offset).getOffset();
			IRegion last = document.getLineInformationOfOffset(offset + length);
			// a comment can begin many lines before, so all is looked at from the start
			scan(document.get(0, last.getOffset() + last.getLength()), syntax.get(), start);
		} catch (BadLocationException e) {
			// the text has changed; it will be scanned again
			parts.clear();
		}
	}

	private void scan(String text, Syntax rules, int from) {
		Matcher matcher = rules.parts().matcher(text);
		int at = from;
		while (matcher.find()) {
			add(at, matcher.start(), Token.UNDEFINED);
			for (ListingStyle style : rules.styles()) {
				add(matcher, from, style);
			}
			at = Math.max(from, matcher.end());
		}
		add(at, text.length(), Token.UNDEFINED);
	}

	private void add(Matcher matcher, int from, ListingStyle style) {
		String group = style.name().toLowerCase(Locale.ROOT);
		if (matcher.group(group) != null) {
			add(Math.max(from, matcher.start(group)), matcher.end(group), new Token(style));
		}
	}

	private void add(int start, int end, IToken token) {
		if (end > start) {
			parts.add(new Part(start, end - start, token));
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
