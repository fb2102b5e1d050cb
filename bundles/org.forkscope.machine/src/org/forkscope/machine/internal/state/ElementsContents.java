package org.forkscope.machine.internal.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Collections that never change, but whose elements may. */
final class ElementsContents extends Contents {

	ElementsContents() {
		super(0);
	}

	@Override
	Object[] save(Object object) {
		if (object instanceof Map<?, ?> map) {
			List<Object> all = new ArrayList<>(map.keySet());
			all.addAll(map.values());
			return all.toArray();
		}
		return ((Collection<?>) object).toArray();
	}

	@Override
	void restore(Object object, Object[] saved) {
		// The elements are put back one by one.
	}
}
