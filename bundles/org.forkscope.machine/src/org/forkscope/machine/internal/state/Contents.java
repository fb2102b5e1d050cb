package org.forkscope.machine.internal.state;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * How the contents of objects of one class are saved and put back. Saved contents are an array: numbers, if there are any, as an
 * array of a primitive type, then the objects that are pointed to.
 */
abstract class Contents {

	/** For objects that never change, and for what does not belong to a machine. */
	static final Contents NONE = new Contents(0) {
		@Override
		Object[] save(Object object) {
			return EMPTY;
		}

		@Override
		void restore(Object object, Object[] saved) {
			// There is nothing to put back.
		}
	};

	static final Object[] EMPTY = {};

	private static final ClassValue<Contents> BY_CLASS = new ClassValue<>() {
		@Override
		protected Contents computeValue(Class<?> type) {
			return choose(type);
		}
	};

	private final int first;

	/** @param first place of the first object in saved contents: 1 after numbers, else 0 */
	Contents(int first) {
		this.first = first;
	}

	/** How to deal with a class. @throws IllegalStateException when nothing is known of it */
	static Contents of(Class<?> type) {
		return BY_CLASS.get(type);
	}

	private static Contents choose(Class<?> type) {
		if (Parts.areConstant(type)) {
			return NONE;
		}
		if (type.isArray()) {
			return type.getComponentType().isPrimitive() ? new NumbersContents() : new ArrayContents();
		}
		if (Parts.areImmutableCollections(type)) {
			return new ElementsContents();
		}
		if (Collection.class.isAssignableFrom(type) && Parts.areOfJava(type)) {
			return new CollectionContents();
		}
		if (Map.class.isAssignableFrom(type) && Parts.areOfJava(type)) {
			return new MapContents();
		}
		if (Parts.haveFields(type)) {
			return new FieldContents(type);
		}
		throw new IllegalStateException("nothing is known of the contents of " + type.getName());
	}

	abstract Object[] save(Object object);

	abstract void restore(Object object, Object[] saved);

	/** Place of the first object in saved contents. */
	final int first() {
		return first;
	}

	/** Whether two saved contents say the same. */
	final boolean same(Object[] one, Object[] other) {
		boolean same = one.length == other.length && (first == 0 || Objects.deepEquals(one[0], other[0]));
		for (int i = first; same && i < one.length; i++) {
			same = one[i] == other[i];
		}
		return same;
	}
}
