package org.forkscope.model;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the model says of one field of a structure.
 *
 * @param feature       the field in the model
 * @param cName         its name in C, such as {@code p_pid} or {@code p_list.le_next}
 * @param cType         its type in C
 * @param locks         what guards it: one is enough to read, all are needed to write
 * @param fork          what fork does to it
 * @param documentation one or two sentences
 */
public record FieldInfo(EStructuralFeature feature, String cName, String cType, List<FieldLock> locks, ForkClass fork,
		String documentation) {

	/** The letters of the locks as the header writes them, such as {@code c+k}. */
	public String lockLetters() {
		return String.join("+", locks.stream().map(lock -> String.valueOf(lock.letter())).toList());
	}

	/** Whether it points to a structure outside its own. */
	public boolean isPointer() {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	/** Whether a structure, or a table of them, lies inside its own. */
	public boolean isEmbedded() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Whether it is read and written as a whole: what lies inside as a structure or a table is so field by field. */
	public boolean hasValue() {
		return !isEmbedded() && !feature.isTransient() && !feature.isMany();
	}

	@Override
	public String toString() {
		return cName;
	}
}
