package org.forkscope.ui.internal.listing;

import static org.forkscope.ui.internal.listing.ListingStyle.COMMENT;
import static org.forkscope.ui.internal.listing.ListingStyle.CONSTANT;
import static org.forkscope.ui.internal.listing.ListingStyle.FUNCTION;
import static org.forkscope.ui.internal.listing.ListingStyle.KEYWORD;
import static org.forkscope.ui.internal.listing.ListingStyle.NAME;
import static org.forkscope.ui.internal.listing.ListingStyle.PHASE;
import static org.forkscope.ui.internal.listing.ListingStyle.STRING;
import static org.forkscope.ui.internal.listing.ListingStyle.SUMMARY;

import java.util.List;
import java.util.regex.Pattern;

import org.forkscope.debug.source.KernelSource;
import org.forkscope.debug.source.OwnSource;

/** Which parts a text has that look different. */
enum Syntax {

	/** Our words. */
	LISTING("(?m)^(?<function>[^\\s─].*)$|(?<phase>── [A-Z_]+(?: ──+)?)(?<summary> .*)?$|" + Names.CONSTANTS + "|" + Names.NAMES,
			List.of(FUNCTION, PHASE, SUMMARY, CONSTANT, NAME)),

	/** C as it was written in 2001; the head of a function begins its line. */
	C("(?<comment>/\\*(?s:.)*?(?:\\*/|\\z))|(?<string>(?:\"(?:[^\"\\\\\\n]|\\\\.){0,200}\"|'(?:[^'\\\\\\n]|\\\\.){0,8}'))"
			+ "|(?m:^(?<function>[a-z_]\\w*)(?=\\s*\\())|(?<keyword>\\b(?:auto|break|case|char|const|continue|default|do|double|else"
			+ "|enum|extern|float|for|goto|if|inline|int|long|register|return|short|signed|sizeof|static|struct|switch|typedef"
			+ "|union|unsigned|void|volatile|while)\\b|(?m:^[ \\t]*#[ \\t]*\\w+))|" + Names.CONSTANTS + "|" + Names.NAMES,
			List.of(COMMENT, STRING, FUNCTION, KEYWORD, CONSTANT, NAME));

	private final Pattern parts;
	private final List<ListingStyle> styles;

	/** @param parts finds the next part; has a group for each style, named as the style */
	Syntax(String parts, List<ListingStyle> styles) {
		this.parts = Pattern.compile(parts);
		this.styles = styles;
	}

	/** The syntax of a source. */
	static Syntax of(KernelSource source) {
		return source instanceof OwnSource ? C : LISTING;
	}

	Pattern parts() {
		return parts;
	}

	List<ListingStyle> styles() {
		return styles;
	}

	private static final class Names {
		static final String CONSTANTS = "(?<constant>\\b[A-Z][A-Z_0-9]{2,}\\b)";
		static final String NAMES = "(?<name>\\b[a-z]\\w*_\\w+\\b)";
	}
}
