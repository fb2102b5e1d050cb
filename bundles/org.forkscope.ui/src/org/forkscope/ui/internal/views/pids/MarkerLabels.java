package org.forkscope.ui.internal.views.pids;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;

/** Finds places for the texts of marks, so that none covers another. A mark out of sight is named at the edge, with an arrow. */
final class MarkerLabels {

	private static final int GAP = 8;
	private static final String LEFT = "\u25c2 ";
	private static final String RIGHT = " \u25b8";

	private final Map<Marker, Place> places = new HashMap<>();
	private final List<Integer> taken = new ArrayList<>();

	/** @param x left edge @param row counted from the top */
	record Place(String text, int x, int row) {
	}

	MarkerLabels(GC gc, Axis axis, List<Marker> markers) {
		markers.stream().sorted((a, b) -> Integer.compare(a.id(), b.id())).forEach(marker -> {
			String text = text(axis, marker);
			int width = gc.textExtent(text).x;
			int x = Math.min(axis.x(Math.max(marker.id(), axis.range().first())) - 4, axis.left() + axis.width() - width);
			x = Math.max(axis.left(), x);
			places.put(marker, new Place(text, x, takeRow(x, width)));
		});
	}

	private static String text(Axis axis, Marker marker) {
		if (axis.shows(marker.id())) {
			return marker.label();
		}
		return marker.id() < axis.range().first() ? LEFT + marker.label() : marker.label() + RIGHT;
	}

	private int takeRow(int x, int width) {
		for (int row = 0; row < taken.size(); row++) {
			if (taken.get(row) <= x) {
				taken.set(row, x + width + GAP);
				return row;
			}
		}
		taken.add(x + width + GAP);
		return taken.size() - 1;
	}

	Place place(Marker marker) {
		return places.get(marker);
	}

	/** Rows of texts. */
	int rows() {
		return Math.max(1, taken.size());
	}
}
