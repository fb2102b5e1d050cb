package org.forkscope.ui.internal.views;

import org.eclipse.jface.viewers.IElementComparer;

/** Lets viewers find a row again that was made anew: rows are compared by their keys. */
public final class RowKeys implements IElementComparer {

	@Override
	public boolean equals(Object a, Object b) {
		return key(a).equals(key(b));
	}

	@Override
	public int hashCode(Object element) {
		return key(element).hashCode();
	}

	private static Object key(Object element) {
		return element instanceof Row row ? row.key() : element;
	}
}
