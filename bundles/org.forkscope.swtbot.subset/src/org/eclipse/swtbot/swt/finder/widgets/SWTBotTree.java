package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.forkscope.swtbot.subset.internal.Search;
import org.hamcrest.Matcher;

/** A tree. Its rows are its roots. */
public class SWTBotTree extends AbstractGridBot<Tree, TreeItem> {

	public SWTBotTree(Tree widget) {
		super(widget);
	}

	@Override
	int readRowCount() {
		return widget.getItemCount();
	}

	@Override
	TreeItem readRow(int row) {
		return widget.getItem(row);
	}

	@Override
	Item[] readColumns() {
		return widget.getColumns();
	}

	@Override
	String readCell(TreeItem item, int column) {
		return item.getText(column);
	}

	@Override
	TreeItem[] readSelection() {
		return widget.getSelection();
	}

	@Override
	void writeSelection(List<TreeItem> items) {
		widget.setSelection(items.toArray(TreeItem[]::new));
	}

	/** The root with this text. */
	public SWTBotTreeItem getTreeItem(String text) {
		Matcher<TreeItem> matcher = WidgetMatcherFactory.withText(text);
		return new SWTBotTreeItem(Search.among(() -> Stream.of(widget.getItems()), matcher).one(0));
	}

	/** The roots; does not wait. */
	public SWTBotTreeItem[] getAllItems() {
		return SWTBotTreeItem.all(get(widget::getItems));
	}

	/** Expands from a root along the texts, waiting for each, and gives the last. */
	public SWTBotTreeItem expandNode(String... texts) {
		Misuse.unless(texts.length > 0, () -> "There is no text to follow");
		waitForEnabled();
		return getTreeItem(texts[0]).expand().expandNode(List.of(texts).subList(1, texts.length).toArray(String[]::new));
	}

	/** Selects roots. */
	public SWTBotTree select(String... texts) {
		waitForEnabled();
		return select(Stream.of(texts).map(this::getTreeItem).toArray(SWTBotTreeItem[]::new));
	}

	public SWTBotTree select(SWTBotTreeItem... items) {
		select(Stream.of(items).map(item -> item.widget).toList());
		return this;
	}

	/** The number of rows that are not hidden in a collapsed one. */
	public int visibleRowCount() {
		return get(() -> countVisible(widget.getItems()));
	}

	private static int countVisible(TreeItem[] items) {
		return Stream.of(items).mapToInt(item -> 1 + (item.getExpanded() ? countVisible(item.getItems()) : 0)).sum();
	}
}
