package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.forkscope.swtbot.subset.internal.Search;
import org.hamcrest.Matcher;

/** A row of a tree. */
public class SWTBotTreeItem extends AbstractItemBot<TreeItem, SWTBotTreeItem> {

	public SWTBotTreeItem(TreeItem widget) {
		super(widget);
	}

	static SWTBotTreeItem[] all(TreeItem... items) {
		return Stream.of(items).map(SWTBotTreeItem::new).toArray(SWTBotTreeItem[]::new);
	}

	@Override
	SWTBotTreeItem self() {
		return this;
	}

	@Override
	protected Control control() {
		return widget.getParent();
	}

	@Override
	protected Rectangle bounds() {
		return widget.getBounds();
	}

	@Override
	void selectOnlyThis() {
		widget.getParent().setSelection(widget);
	}

	@Override
	boolean isInSelection() {
		return List.of(widget.getParent().getSelection()).contains(widget);
	}

	@Override
	boolean readChecked() {
		return widget.getChecked();
	}

	@Override
	void writeChecked(boolean checked) {
		widget.setChecked(checked);
	}

	/** Expands it; without any event if it is expanded already. */
	public SWTBotTreeItem expand() {
		return turn(true, SWT.Expand);
	}

	/** Collapses it; without any event if it is collapsed already. */
	public SWTBotTreeItem collapse() {
		return turn(false, SWT.Collapse);
	}

	// Listeners hear of it first: many trees make the children then.
	private SWTBotTreeItem turn(boolean expanded, int event) {
		waitForEnabled();
		if (isExpanded() != expanded) {
			send(get(widget::getParent), event, details -> details.item = widget);
			act(() -> widget.setExpanded(expanded));
		}
		return this;
	}

	public boolean isExpanded() {
		return get(widget::getExpanded);
	}

	public int rowCount() {
		return get(widget::getItemCount);
	}

	/** @throws IllegalArgumentException if there is no such column */
	public String cell(int column) {
		Misuse.unlessIndex(column, get(() -> Math.max(1, widget.getParent().getColumnCount())), "column");
		return get(() -> widget.getText(column));
	}

	/** @throws IllegalArgumentException if there is no such column */
	public SWTBotTreeItem click(int column) {
		Misuse.unlessIndex(column, get(() -> Math.max(1, widget.getParent().getColumnCount())), "column");
		return click(() -> widget.getBounds(column));
	}

	/** The children; does not wait. */
	public SWTBotTreeItem[] getItems() {
		return all(get(widget::getItems));
	}

	/** The texts of the children; does not wait. */
	public List<String> getNodes() {
		return get(() -> Stream.of(widget.getItems()).map(Item::getText).toList());
	}

	/** The children with this text, perhaps none; does not wait. */
	public List<SWTBotTreeItem> getNodes(String text) {
		return search(text).now().stream().map(SWTBotTreeItem::new).toList();
	}

	/** The child with this text; does not wait. */
	public SWTBotTreeItem getNode(String text) {
		return getNode(text, 0);
	}

	/**
	 * One of the children with this text; does not wait.
	 *
	 * @throws WidgetNotFoundException if there is none
	 * @throws AssertionFailedException if there are fewer
	 */
	public SWTBotTreeItem getNode(String text, int index) {
		List<SWTBotTreeItem> nodes = getNodes(text);
		if (nodes.isEmpty()) {
			throw new WidgetNotFoundException(this + " has no node '" + text + "' but " + getNodes());
		}
		if (index < 0 || index >= nodes.size()) {
			throw new AssertionFailedException(this + " has only " + nodes.size() + " nodes '" + text + "'");
		}
		return nodes.get(index);
	}

	/**
	 * The child at this place; does not wait.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public SWTBotTreeItem getNode(int row) {
		Misuse.unlessIndex(row, rowCount(), "node");
		return new SWTBotTreeItem(get(() -> widget.getItem(row)));
	}

	/** Expands this and then along the texts, waiting for each, and gives the last. */
	public SWTBotTreeItem expandNode(String... texts) {
		SWTBotTreeItem node = expand();
		for (String text : texts) {
			node = new SWTBotTreeItem(node.search(text).one(0)).expand();
		}
		return node;
	}

	/** Selects children. */
	public SWTBotTreeItem select(String... texts) {
		waitForEnabled();
		List<TreeItem> items = Stream.of(texts).map(text -> search(text).one(0)).toList();
		new SWTBotTree(get(widget::getParent)).select(items);
		return this;
	}

	private Search<TreeItem> search(String text) {
		Matcher<TreeItem> matcher = WidgetMatcherFactory.withText(text);
		return Search.among(() -> Stream.of(widget.getItems()), matcher);
	}
}
