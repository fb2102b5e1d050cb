package org.forkscope.machine.internal.state;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Objects whose contents are their fields. First come the numbers of all fields of primitive types, then the other fields. A
 * field that is final is followed, but never put back.
 */
final class FieldContents extends Contents {

	private final List<FieldCopier> copiers = new ArrayList<>();
	private int numbers;
	private int references = 1;

	FieldContents(Class<?> type) {
		super(1);
		for (Class<?> each : hierarchy(type)) {
			List<Field> fields = Arrays.stream(each.getDeclaredFields()).filter(FieldContents::isContent).toList();
			if (!fields.isEmpty()) {
				copiers.add(FieldCopier.of(each, fields, numbers, references));
				int primitive = (int) fields.stream().filter(field -> field.getType().isPrimitive()).count();
				numbers += primitive;
				references += fields.size() - primitive;
			}
		}
	}

	/** The class and those above it, from the top; Java's own have nothing to save. */
	private static Deque<Class<?>> hierarchy(Class<?> type) {
		Deque<Class<?>> hierarchy = new ArrayDeque<>();
		for (Class<?> each = type; !each.getName().startsWith("java."); each = each.getSuperclass()) {
			hierarchy.addFirst(each);
		}
		return hierarchy;
	}

	private static boolean isContent(Field field) {
		boolean left = Modifier.isTransient(field.getModifiers()) && Parts.isOurs(field.getDeclaringClass());
		boolean constant = Modifier.isFinal(field.getModifiers()) && field.getType().isPrimitive();
		return !Modifier.isStatic(field.getModifiers()) && !left && !constant;
	}

	@Override
	Object[] save(Object object) {
		Object[] saved = new Object[references];
		saved[0] = new long[numbers];
		for (FieldCopier copier : copiers) {
			copier.save(object, saved);
		}
		return saved;
	}

	@Override
	void restore(Object object, Object[] saved) {
		for (FieldCopier copier : copiers) {
			copier.restore(object, saved);
		}
	}
}
