package org.forkscope.ui.internal.views;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.GC;
import org.forkscope.ui.internal.views.Grid.Head;
import org.forkscope.ui.internal.views.Grid.Line;

/** Gives a table or tree of rows its columns, and these the widths that what stands in them asks for. */
public final class Columns {

	private static final int PADDING = 10;
	/** Heads are bold, and have the frame of a button. */
	private static final int HEAD_PADDING = 6;
	/** So many rows tell how wide a column has to be. */
	private static final int LOOKED_AT = 100;

	private final Grid grid;
	private final List<Column> columns;
	private final List<Head> heads;
	private final int[] wanted;
	private final int[] least;
	private int[] given;
	private boolean chosenByUser;

	private Columns(Grid grid, List<Column> columns) {
		this.grid = grid;
		this.columns = columns;
		heads = grid.heads();
		wanted = new int[heads.size()];
		least = new int[heads.size()];
		given = new int[heads.size()];
		grid.control().addControlListener(ControlListener.controlResizedAdapter(event -> roomChanged()));
		for (int i = 0; i < heads.size() - 1; i++) {
			int column = i;
			heads.get(i).listen().accept(ControlListener.controlResizedAdapter(event -> columnResized(column)));
		}
	}

	/** Columns for a table. */
	public static Columns create(TableViewer viewer, Column... columns) {
		Icons icons = new Icons(viewer.getTable());
		for (int i = 0; i < columns.length; i++) {
			TableViewerColumn made = new TableViewerColumn(viewer, align(columns[i]));
			made.getColumn().setText(columns[i].title());
			made.setLabelProvider(new RowLabels(i, columns[i].number(), icons));
		}
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		return new Columns(new Grid.OfTable(viewer.getTable()), List.of(columns));
	}

	/** Columns for a tree. */
	public static Columns create(TreeViewer viewer, Column... columns) {
		Icons icons = new Icons(viewer.getTree());
		for (int i = 0; i < columns.length; i++) {
			TreeViewerColumn made = new TreeViewerColumn(viewer, align(columns[i]));
			made.getColumn().setText(columns[i].title());
			made.setLabelProvider(new RowLabels(i, columns[i].number(), icons));
		}
		viewer.getTree().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		return new Columns(new Grid.OfTree(viewer.getTree()), List.of(columns));
	}

	private static int align(Column column) {
		return column.number() ? SWT.RIGHT : SWT.LEFT;
	}

	/** To be called when there are other rows. Columns only grow, so that they stand still from stop to stop. */
	public void fit() {
		int room = grid.control().getClientArea().width;
		if (!chosenByUser && room > 0) {
			measure();
			given = new Widths(wanted, least).in(room);
			for (int i = 0; i < given.length; i++) {
				if (heads.get(i).width().getAsInt() != given[i]) {
					heads.get(i).setWidth().accept(given[i]);
				}
			}
		}
	}

	/** The width at which nothing is cut. */
	public int wanted() {
		return Arrays.stream(wanted).sum();
	}

	private void roomChanged() {
		Arrays.fill(wanted, 0);
		fit();
	}

	private void columnResized(int column) {
		chosenByUser |= heads.get(column).width().getAsInt() != given[column];
	}

	private void measure() {
		List<Line> lines = grid.lines(LOOKED_AT).toList();
		GC gc = new GC(grid.control());
		try {
			for (int i = 0; i < wanted.length; i++) {
				int head = head(gc, heads.get(i).title().get());
				wanted[i] = Math.max(wanted[i], Math.max(head, content(gc, i, lines)));
				least[i] = columns.get(i).number() ? wanted[i] : head;
			}
		} finally {
			gc.dispose();
		}
	}

	private int head(GC gc, String title) {
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int width = gc.textExtent(title).x + HEAD_PADDING;
		gc.setFont(grid.control().getFont());
		return width;
	}

	/** The longest text tells; to measure them all would take too long. */
	private int content(GC gc, int column, List<Line> lines) {
		gc.setFont(columns.get(column).number() ? RowLabels.numberFont() : grid.control().getFont());
		double letter = gc.getFontMetrics().getAverageCharacterWidth();
		int widest = lines.stream().max(Comparator.comparingDouble(line -> line.start(column) + letter * line.text(column).length()))
				.map(line -> line.start(column) + gc.textExtent(line.text(column)).x + PADDING).orElse(0);
		gc.setFont(grid.control().getFont());
		return widest;
	}
}
