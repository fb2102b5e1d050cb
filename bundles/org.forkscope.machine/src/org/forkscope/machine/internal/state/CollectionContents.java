package org.forkscope.machine.internal.state;

import java.util.Arrays;
import java.util.Collection;

/** Java's lists, sets and queues. What iterates keeps its order. */
final class CollectionContents extends Contents {

	CollectionContents() {
		super(0);
	}

	@Override
	Object[] save(Object object) {
		return ((Collection<?>) object).toArray();
	}

	@Override
	@SuppressWarnings("unchecked")
	void restore(Object object, Object[] saved) {
		Collection<Object> collection = (Collection<Object>) object;
		collection.clear();
		collection.addAll(Arrays.asList(saved));
	}
}
