package org.forkscope.ui.internal.listing;

import java.util.List;

/** A line of the outline. */
interface OutlineNode {

	/** What it says. */
	String text();

	/** The lines below it. */
	List<? extends OutlineNode> inside();
}
