package org.forkscope.machine.internal.state;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Copies the fields that one class declares, by code made for that class. The code is a nest mate of the class and so reaches
 * its private fields; it knows nothing but Java's own types besides, because the class may come from another bundle.
 */
final class FieldCopier {

	private final BiConsumer<Object, Object[]> save;
	private final BiConsumer<Object, Object[]> restore;

	private FieldCopier(BiConsumer<Object, Object[]> save, BiConsumer<Object, Object[]> restore) {
		this.save = save;
		this.restore = restore;
	}

	/** @param number place of its first number @param reference place of its first reference */
	static FieldCopier of(Class<?> type, List<Field> fields, int number, int reference) {
		FieldCopierWriter writer = new FieldCopierWriter(type, fields, number, reference);
		return new FieldCopier(make(type, writer.saving()), make(type, writer.restoring()));
	}

	@SuppressWarnings("unchecked")
	private static BiConsumer<Object, Object[]> make(Class<?> type, byte[] code) {
		try {
			return (BiConsumer<Object, Object[]>) BundleLookup.in(type)
					.defineHiddenClass(code, true, MethodHandles.Lookup.ClassOption.NESTMATE).lookupClass().getConstructor()
					.newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("code to copy the fields of " + type.getName(), e);
		}
	}

	/** Copies the fields into saved contents, whose first place holds the numbers. */
	void save(Object object, Object[] saved) {
		save.accept(object, saved);
	}

	/** Copies them back. */
	void restore(Object object, Object[] saved) {
		restore.accept(object, saved);
	}
}
