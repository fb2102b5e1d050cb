package org.forkscope.model;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Hears of the reads of one memory that count, on the thread that reads. */
@FunctionalInterface
public interface ReadListener {

	/**
	 * Called before a read; what the listener itself reads does not count.
	 *
	 * @param object  the structure that is read
	 * @param feature the field
	 */
	void read(KernelObject object, EStructuralFeature feature);
}
