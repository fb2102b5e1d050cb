package org.forkscope.model;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Hears of every write to a structure of one memory, on the thread that writes. */
@FunctionalInterface
public interface WriteListener {

	/**
	 * Called after a write.
	 *
	 * @param object   the structure written to
	 * @param feature  the field
	 * @param oldValue value before; boxed for numbers
	 * @param newValue value now
	 */
	void written(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue);

	/** Whether it wants to hear of writes to this structure; it may hear of others, too. Asked often: says so quickly. */
	default boolean awaits(KernelObject object) {
		return true;
	}
}
