package org.forkscope.machine.internal.state;

import java.util.Arrays;

/** Arrays of objects. */
final class ArrayContents extends Contents {

	ArrayContents() {
		super(0);
	}

	@Override
	Object[] save(Object object) {
		Object[] array = (Object[]) object;
		return Arrays.copyOf(array, array.length, Object[].class);
	}

	@Override
	void restore(Object object, Object[] saved) {
		System.arraycopy(saved, 0, object, 0, saved.length);
	}
}
