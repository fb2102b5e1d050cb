package org.forkscope.machine.session;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

/**
 * A structure of the machine, or a list that starts in one. Only the session can look into it, and only at the stop at which it
 * was handed out.
 */
public final class ObjectRef {

	final KernelObject object;
	final EStructuralFeature next;

	ObjectRef(KernelObject object, EStructuralFeature next) {
		this.object = object;
		this.next = next;
	}

	/** Number of the structure in the order of allocation; the same for the same structure in every run. */
	public int serial() {
		return object.serial();
	}

	/** The sort of structure, such as {@code proc}. */
	public String struct() {
		return Fields.kernel().of(object.eClass()).name();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ObjectRef ref && ref.object == object && ref.next == next;
	}

	@Override
	public int hashCode() {
		return object.serial();
	}
}
