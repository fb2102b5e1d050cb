package org.forkscope.ui.internal.views.pids;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.forkscope.ui.internal.views.ViewColors;

/** Paints the number line: marks on top, a lane for each use of an id, the free window on the line of numbers. */
final class NumberLinePainter {

	private static final int LANES = 3;
	private static final int BAND = 5;
	private static final int GAP = 3;
	private static final int LEAST_BAR = 3;
	private static final int TICK = 4;
	private static final int TICK_DISTANCE = 56;
	private static final int ARROW = 4;
	private static final int SEPARATE = 4;

	private final GC gc;
	private final IdLine line;
	private final Axis axis;
	private final Color text;
	private final int textHeight;
	private final int laneHeight;
	private final MarkerLabels labels;

	NumberLinePainter(GC gc, IdLine line, Axis axis, Color text) {
		this.gc = gc;
		this.line = line;
		this.axis = axis;
		this.text = text;
		textHeight = gc.getFontMetrics().getHeight();
		laneHeight = Math.max(8, textHeight - GAP);
		labels = new MarkerLabels(gc, axis, line.markers());
	}

	/** Room for the names of the lanes. */
	static int gutter(GC gc) {
		int widest = 0;
		for (String name : laneNames()) {
			widest = Math.max(widest, gc.textExtent(name).x);
		}
		return widest + 2 * GAP;
	}

	private static List<String> laneNames() {
		return List.of(Messages.NumberLine_pid, Messages.NumberLine_group, Messages.NumberLine_session, Messages.NumberLine_window);
	}

	/** Height that shows everything. */
	int height() {
		return axisTop() + TICK + textHeight;
	}

	private int laneTop(int lane) {
		return labels.rows() * textHeight + ARROW + GAP + lane * (laneHeight + GAP);
	}

	/** The line itself; the free window lies on it. */
	private int axisTop() {
		return laneTop(LANES) + BAND;
	}

	void paint() {
		names();
		lane(0, line.pids(), ViewColors.PID_IN_USE);
		lane(1, line.groups(), ViewColors.GROUP_IN_USE);
		lane(2, line.sessions(), ViewColors.SESSION_IN_USE);
		window();
		ticks();
		line.markers().forEach(this::marker);
	}

	private void names() {
		gc.setForeground(text);
		List<String> names = laneNames();
		for (int i = 0; i < names.size(); i++) {
			int top = i == LANES ? axisTop() - BAND : laneTop(i);
			gc.drawText(names.get(i), GAP, top + (laneHeight - textHeight) / 2, true);
		}
	}

	private void lane(int lane, int[] ids, String color) {
		gc.setBackground(color(color));
		if (axis.isDense()) {
			for (int x = axis.left(); x < axis.left() + axis.width(); x++) {
				column(lane, x, ids);
			}
		} else {
			for (int id : ids) {
				block(lane, id);
			}
		}
	}

	/** Several ids in a pixel: the bar is the higher the more of them are in use. */
	private void column(int lane, int x, int[] ids) {
		Axis.Range here = axis.idsAt(x);
		int used = IdLine.count(ids, here.first(), here.last());
		if (used > 0) {
			int height = Math.max(LEAST_BAR, laneHeight * used / here.size());
			gc.fillRectangle(x, laneTop(lane) + laneHeight - height, 1, height);
		}
	}

	private void block(int lane, int id) {
		if (axis.shows(id)) {
			int x = axis.x(id);
			int width = axis.x(id + 1) - x;
			gc.fillRectangle(x, laneTop(lane), width > SEPARATE ? width - 1 : Math.max(1, width), laneHeight);
		}
	}

	private void window() {
		int left = Math.max(axis.left(), axis.x(Math.max(line.windowFirst(), axis.range().first())));
		int right = Math.min(axis.left() + axis.width(), axis.x(Math.min(line.windowLast(), axis.range().last()) + 1));
		if (line.hasWindow() && right > left) {
			gc.setBackground(color(ViewColors.FREE_WINDOW));
			gc.fillRectangle(left, axisTop() - BAND, right - left, BAND);
		}
	}

	private void ticks() {
		gc.setForeground(text);
		int y = axisTop();
		gc.drawLine(axis.left(), y, axis.left() + axis.width(), y);
		for (int id : axis.ticks(TICK_DISTANCE)) {
			int x = middle(id);
			gc.drawLine(x, y, x, y + TICK);
			drawNumber(Integer.toString(id), x, y + TICK);
		}
	}

	private void drawNumber(String number, int x, int y) {
		int width = gc.textExtent(number).x;
		int from = Math.min(x - width / 2, axis.left() + axis.width() - width);
		gc.drawText(number, Math.max(axis.left() - GAP, from), y, true);
	}

	private int middle(int id) {
		int x = axis.x(id);
		return x + (axis.x(id + 1) - x) / 2;
	}

	private void marker(Marker marker) {
		MarkerLabels.Place place = labels.place(marker);
		Color color = marker.moves() ? color(ViewColors.ADDED) : text;
		gc.setForeground(color);
		gc.setBackground(color);
		gc.drawText(place.text(), place.x(), place.row() * textHeight, true);
		if (axis.shows(marker.id())) {
			int x = middle(marker.id());
			int tip = laneTop(0) - 1;
			gc.fillPolygon(new int[] { x - ARROW, tip - ARROW, x + ARROW, tip - ARROW, x, tip });
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(x, laneTop(0), x, axisTop() - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
	}

	private static Color color(String id) {
		return JFaceResources.getColorRegistry().get(id);
	}
}
