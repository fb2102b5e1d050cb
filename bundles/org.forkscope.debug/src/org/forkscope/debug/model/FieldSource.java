package org.forkscope.debug.model;

import java.util.concurrent.CompletableFuture;

/** Something that shows a field of a structure: a variable, a cell of a view, an entry of an outline. */
public interface FieldSource {

	/** The field; or completes with the sentence that says why there is none. Returns at once. */
	CompletableFuture<KernelField> field();
}
