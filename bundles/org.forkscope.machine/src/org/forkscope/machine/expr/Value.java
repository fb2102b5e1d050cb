package org.forkscope.machine.expr;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

/**
 * What an expression evaluates to.
 *
 * @param content a Long, a String, a structure, a table as a list, or {@code null} for NULL
 * @param next    in a list, the field that leads from one structure to the next; else {@code null}
 * @param name    the local or field it was read from, which tells how to show it; empty when it was computed
 * @param type    its type in C
 */
public record Value(Object content, EStructuralFeature next, String name, String type) {

	static Value of(long number) {
		return new Value(number, null, "", "int");
	}

	static Value of(boolean truth) {
		return of(truth ? 1 : 0);
	}

	/** A value as a field or a variable holds it. */
	static Value read(Object content, EStructuralFeature next, String name, String type) {
		if (content instanceof Boolean truth) {
			return new Value(truth ? 1L : 0L, next, name, type);
		}
		return new Value(content instanceof Number number ? (Object) number.longValue() : table(content), next, name, type);
	}

	private static Object table(Object content) {
		if (content instanceof int[] numbers) {
			return java.util.Arrays.stream(numbers).boxed().map(Integer::longValue).toList();
		}
		return content instanceof long[] numbers ? java.util.Arrays.stream(numbers).boxed().toList() : content;
	}

	static Value pointer(KernelObject target) {
		return new Value(target, null, "", target == null ? "" : Fields.kernel().of(target.eClass()).cName() + " *");
	}

	/** Whether it counts as true: not 0 and not NULL. */
	public boolean isTrue() {
		return content != null && !content.equals(0L);
	}

	boolean isList() {
		return next != null || content instanceof List;
	}
}
