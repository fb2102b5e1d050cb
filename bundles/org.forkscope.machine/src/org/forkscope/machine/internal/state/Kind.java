package org.forkscope.machine.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects of one class with their saved contents, side by side: they are put back one after the other by the same code. */
final class Kind {

	private final Contents how;
	private final List<Object> objects = new ArrayList<>();
	private final List<Object[]> contents = new ArrayList<>();

	private Kind(Contents how) {
		this.how = how;
	}

	/** Sorts saved objects by their classes. */
	static List<Kind> of(Map<Object, Object[]> saved) {
		Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
		saved.forEach((object, contents) -> kinds.computeIfAbsent(object.getClass(), type -> new Kind(Contents.of(type)))
				.add(object, contents));
		return List.copyOf(kinds.values());
	}

	private void add(Object object, Object[] saved) {
		objects.add(object);
		contents.add(saved);
	}

	void restore() {
		for (int i = 0; i < objects.size(); i++) {
			how.restore(objects.get(i), contents.get(i));
		}
	}
}
