package org.forkscope.machine.expr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

/**
 * What an expression evaluates to.
 *
 * @param content a Long, a String, a structure, a table as a list, or {@code null} for NULL
 * @param integer of a number, the type it is calculated in; else {@code null}
 * @param next    in a list, the field that leads from one structure to the next; else {@code null}
 * @param name    the local or field it was read from, which tells how to show it; empty when it was computed
 * @param type    its type in C
 * @param owner   the structure whose field of that name it was read from, or {@code null} when it was read from none
 */
public record Value(Object content, IntType integer, EStructuralFeature next, String name, String type, KernelObject owner) {

	static Value of(IntType type, long number) {
		return new Value(type.wrap(number), type, null, "", type.cName(), null);
	}

	static Value of(boolean truth) {
		return of(IntType.INT, truth ? 1 : 0);
	}

	/** A number with a name in the kernel's headers. */
	static Value constant(long number) {
		return of(number == (int) number ? IntType.INT : IntType.LONG_LONG, number);
	}

	static Value text(String text) {
		return new Value(text, null, null, "", "char *", null);
	}

	/** A value as a field or a variable holds it. */
	static Value read(Object content, EStructuralFeature next, String name, String type) {
		if (content instanceof Boolean truth) {
			return new Value(truth ? 1L : 0L, IntType.INT, next, name, type, null);
		}
		if (content instanceof Number number) {
			IntType integer = IntType.of(type, content instanceof Long);
			return new Value(integer.wrap(number.longValue()), integer, next, name, type, null);
		}
		return new Value(table(content), null, next, name, type, null);
	}

	/** A local variable, of whose type only what Java says is known. @param structure what it points to, or {@code null} */
	static Value local(String name, Object content, EClass structure) {
		if (content instanceof KernelObject target) {
			return pointer(target);
		}
		if (content instanceof String) {
			return read(content, null, name, "char *");
		}
		String type = content instanceof Long ? IntType.LONG_LONG.cName() : IntType.INT.cName();
		return read(content, null, name, structure == null ? type : type(structure));
	}

	/** The same as the value of a field. */
	Value in(KernelObject structure) {
		return new Value(content, integer, next, name, type, structure);
	}

	private static Object table(Object content) {
		if (content instanceof int[] numbers) {
			return Arrays.stream(numbers).boxed().toList();
		}
		return content instanceof long[] numbers ? LongStream.of(numbers).boxed().toList() : content;
	}

	static Value pointer(KernelObject target) {
		return new Value(target, null, null, "", target == null ? "" : type(target.eClass()), null);
	}

	private static String type(EClass structure) {
		return Fields.kernel().of(structure).cName() + " *";
	}

	/** An element of the table that this is. */
	Value element(Object element) {
		return element instanceof KernelObject target ? pointer(target) : read(element, null, "", type.replaceFirst("\\[[0-9]*\\]$", ""));
	}

	/** Whether it counts as true: not 0 and not NULL. */
	public boolean isTrue() {
		return content != null && !content.equals(0L);
	}

	boolean isList() {
		return next != null || content instanceof List;
	}
}
