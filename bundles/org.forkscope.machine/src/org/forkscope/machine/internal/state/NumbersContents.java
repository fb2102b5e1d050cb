package org.forkscope.machine.internal.state;

import java.lang.reflect.Array;

/** Arrays of a primitive type. */
final class NumbersContents extends Contents {

	NumbersContents() {
		super(1);
	}

	@Override
	Object[] save(Object object) {
		int length = Array.getLength(object);
		Object copy = Array.newInstance(object.getClass().getComponentType(), length);
		System.arraycopy(object, 0, copy, 0, length);
		return new Object[] { copy };
	}

	@Override
	void restore(Object object, Object[] saved) {
		System.arraycopy(saved[0], 0, object, 0, Array.getLength(object));
	}
}
