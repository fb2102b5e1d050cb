package org.forkscope.model;

import org.eclipse.emf.ecore.EObject;

/** Any structure of the kernel. */
public interface KernelObject extends EObject {

	/** The memory that this structure lies in, or {@code null} for a structure outside any machine. */
	Memory memory();

	/** Number of this structure in the order of allocation within its memory, from 1; 0 outside any machine. */
	int serial();
}
