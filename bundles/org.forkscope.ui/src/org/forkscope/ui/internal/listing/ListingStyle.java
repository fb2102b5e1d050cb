package org.forkscope.ui.internal.listing;

import static org.eclipse.swt.SWT.BOLD;
import static org.eclipse.swt.SWT.ITALIC;
import static org.eclipse.swt.SWT.NORMAL;

import java.util.Arrays;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.TextAttribute;

/** How the parts of a listing, and of C, look. */
enum ListingStyle {
	FUNCTION("listingFunction", BOLD), PHASE("listingPhase", BOLD), SUMMARY("listingSummary", ITALIC), CONSTANT("listingConstant",
			NORMAL), NAME("listingName", NORMAL), COMMENT("sourceComment", NORMAL), STRING("sourceString", NORMAL), KEYWORD(
					"sourceKeyword", BOLD);

	private static final String PREFIX = "org.forkscope.ui.colors.";

	private final String color;
	private final int fontStyle;

	ListingStyle(String color, int fontStyle) {
		this.color = color;
		this.fontStyle = fontStyle;
	}

	/** Whether that is the id of a colour of listings. */
	static boolean isColor(String id) {
		return Arrays.stream(values()).anyMatch(style -> id.equals(PREFIX + style.color));
	}

	/** As the theme wants it now. */
	TextAttribute attribute(ColorRegistry colors) {
		return new TextAttribute(colors.get(PREFIX + color), null, fontStyle);
	}
}
