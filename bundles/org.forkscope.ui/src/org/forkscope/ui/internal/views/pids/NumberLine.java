package org.forkscope.ui.internal.views.pids;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.forkscope.ui.internal.views.WidgetIds;

/**
 * The line of all process ids, with what is in use on it. Zooms with plus, minus, 0 and the mouse wheel, scrolls with the arrow
 * keys. Until the user zooms it shows what is in use.
 */
final class NumberLine {

	private static final double ZOOM = 0.5;
	private static final double STEP = 0.1;
	private static final double PAGE = 0.9;
	private static final int RIGHT_INSET = 6;

	private final Canvas canvas;
	private AllocatorPicture picture;
	/** The range that the user has chosen, or {@code null}. */
	private Axis.Range chosen;

	NumberLine(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL);
		WidgetIds.name(canvas, "pidNumberLine", Messages.NumberLine_name);
		canvas.addPaintListener(this::paint);
		canvas.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		canvas.addControlListener(ControlListener.controlResizedAdapter(event -> changed()));
		canvas.addMouseMoveListener(event -> canvas.setToolTipText(tip(event.x)));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		canvas.getHorizontalBar().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> scrolled()));
	}

	Control control() {
		return canvas;
	}

	void show(AllocatorPicture newPicture) {
		picture = newPicture;
		if (chosen != null && chosen.last() >= picture.line().idMax()) {
			chosen = null;
		}
		changed();
	}

	private Axis.Range range() {
		return chosen == null ? picture.line().fit() : chosen;
	}

	private Axis axis(GC gc) {
		Rectangle area = canvas.getClientArea();
		int gutter = NumberLinePainter.gutter(gc);
		return new Axis(range(), picture.line().idMax(), gutter, Math.max(1, area.width - gutter - RIGHT_INSET));
	}

	private Axis axis() {
		GC gc = new GC(canvas);
		try {
			return axis(gc);
		} finally {
			gc.dispose();
		}
	}

	private void paint(PaintEvent event) {
		if (picture != null) {
			new NumberLinePainter(event.gc, picture.line(), axis(event.gc), canvas.getForeground()).paint();
			if (canvas.isFocusControl()) {
				Rectangle area = canvas.getClientArea();
				event.gc.drawFocus(0, 0, area.width, area.height);
			}
		}
	}

	/** The height that shows everything, scroll bar included. */
	int preferredHeight() {
		GC gc = new GC(canvas);
		try {
			int inside = picture == null ? 0 : new NumberLinePainter(gc, picture.line(), axis(gc), canvas.getForeground()).height();
			return canvas.computeTrim(0, 0, 0, inside).height;
		} finally {
			gc.dispose();
		}
	}

	private String tip(int x) {
		if (picture == null) {
			return null;
		}
		Axis axis = axis();
		return x < axis.left() || x >= axis.left() + axis.width() ? null : picture.tips().tip(axis.idsAt(x));
	}

	private void key(KeyEvent event) {
		if (picture == null) {
			return;
		}
		switch (event.character) {
			case '+', '=' -> zoomIn();
			case '-' -> zoomOut();
			case '0' -> zoomToFit();
			default -> arrow(event.keyCode);
		}
	}

	private void arrow(int key) {
		switch (key) {
			case SWT.ARROW_LEFT -> scroll(-STEP);
			case SWT.ARROW_RIGHT -> scroll(STEP);
			case SWT.PAGE_UP -> scroll(-PAGE);
			case SWT.PAGE_DOWN -> scroll(PAGE);
			case SWT.HOME -> choose(axis().from(0));
			case SWT.END -> choose(axis().from(picture.line().idMax()));
			default -> {
				// not for us
			}
		}
	}

	private void scroll(double part) {
		choose(axis().scrolled(part));
	}

	private void wheel(Event event) {
		if (picture != null && event.count != 0) {
			Axis axis = axis();
			choose(axis.zoomed(event.count > 0 ? ZOOM : 1 / ZOOM, axis.id(event.x)));
			event.doit = false;
		}
	}

	void zoomIn() {
		zoom(ZOOM);
	}

	void zoomOut() {
		zoom(1 / ZOOM);
	}

	private void zoom(double factor) {
		if (picture != null) {
			Axis.Range range = range();
			choose(axis().zoomed(factor, range.first() + range.size() / 2));
		}
	}

	/** Shows what is in use, now and from now on. */
	void zoomToFit() {
		choose(null);
	}

	private void choose(Axis.Range range) {
		chosen = range;
		changed();
	}

	private void scrolled() {
		int first = canvas.getHorizontalBar().getSelection();
		choose(new Axis.Range(first, first + range().size() - 1));
	}

	private void changed() {
		if (picture != null) {
			ScrollBar bar = canvas.getHorizontalBar();
			int size = range().size();
			bar.setValues(range().first(), 0, picture.line().idMax(), size, Math.max(1, size / 10), size);
			bar.setEnabled(size < picture.line().idMax());
			canvas.redraw();
		}
	}
}
