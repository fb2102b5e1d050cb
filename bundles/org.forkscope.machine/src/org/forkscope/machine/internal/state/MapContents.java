package org.forkscope.machine.internal.state;

import java.util.Map;

/** Java's maps: keys and values in turn. */
final class MapContents extends Contents {

	MapContents() {
		super(0);
	}

	@Override
	Object[] save(Object object) {
		Map<?, ?> map = (Map<?, ?>) object;
		Object[] saved = new Object[2 * map.size()];
		int i = 0;
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			saved[i++] = entry.getKey();
			saved[i++] = entry.getValue();
		}
		return saved;
	}

	@Override
	@SuppressWarnings("unchecked")
	void restore(Object object, Object[] saved) {
		Map<Object, Object> map = (Map<Object, Object>) object;
		map.clear();
		for (int i = 0; i < saved.length; i += 2) {
			map.put(saved[i], saved[i + 1]);
		}
	}
}
