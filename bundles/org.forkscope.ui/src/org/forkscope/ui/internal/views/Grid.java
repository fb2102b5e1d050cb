package org.forkscope.ui.internal.views;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** What tables and trees have in common, though their widgets do not say so. */
interface Grid {

	/** The widget. */
	Composite control();

	/** Its columns. */
	List<Head> heads();

	/** Its first lines, of a tree those that are not hidden in a parent. */
	Stream<Line> lines(int most);

	/** A column. @param listen adds a listener to changes of its width */
	record Head(Supplier<String> title, IntSupplier width, IntConsumer setWidth, Consumer<ControlListener> listen) {
	}

	/** A line. @param texts of its columns @param start where the first text begins, behind branches of the tree and an icon */
	record Line(IntFunction<String> texts, int start) {

		String text(int column) {
			return texts.apply(column);
		}

		int start(int column) {
			return column == 0 ? start : 0;
		}
	}

	/** A table as grid. */
	record OfTable(Table control) implements Grid {

		@Override
		public List<Head> heads() {
			return Arrays.stream(control.getColumns()).map(OfTable::head).toList();
		}

		private static Head head(TableColumn column) {
			return new Head(column::getText, column::getWidth, column::setWidth, column::addControlListener);
		}

		@Override
		public Stream<Line> lines(int most) {
			return IntStream.range(0, Math.min(most, control.getItemCount())).mapToObj(control::getItem).map(OfTable::line);
		}

		private static Line line(TableItem item) {
			return new Line(item::getText, item.getTextBounds(0).x);
		}
	}

	/** A tree as grid. */
	record OfTree(Tree control) implements Grid {

		@Override
		public List<Head> heads() {
			return Arrays.stream(control.getColumns()).map(OfTree::head).toList();
		}

		private static Head head(TreeColumn column) {
			return new Head(column::getText, column::getWidth, column::setWidth, column::addControlListener);
		}

		@Override
		public Stream<Line> lines(int most) {
			return shown(control.getItems()).limit(most).map(item -> new Line(item::getText, item.getTextBounds(0).x));
		}

		private static Stream<TreeItem> shown(TreeItem[] items) {
			return Arrays.stream(items)
					.flatMap(item -> Stream.concat(Stream.of(item), item.getExpanded() ? shown(item.getItems()) : Stream.empty()));
		}
	}
}
