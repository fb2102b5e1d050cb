package org.forkscope.ui.internal.views;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/** Copies selected rows of tables and trees as text, with a tab between two columns. */
public final class Copying {

	private Copying() {
	}

	/** Gives a viewer a context menu with Copy; {@code Ctrl+C} copies from the one that has the focus, else from the first. */
	public static void enable(IViewSite site, StructuredViewer... viewers) {
		Action copy = new CopyAction(() -> focused(viewers).getControl());
		site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		for (StructuredViewer viewer : viewers) {
			MenuManager menu = new MenuManager();
			menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			menu.add(copy);
			viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
			String id = viewers.length == 1 ? site.getId() : site.getId() + '.' + viewer.getControl().getData(WidgetIds.KEY);
			site.registerContextMenu(id, menu, viewer);
		}
	}

	private static StructuredViewer focused(StructuredViewer[] viewers) {
		return Arrays.stream(viewers).filter(viewer -> viewer.getControl().isFocusControl()).findFirst().orElse(viewers[0]);
	}

	private static String text(Control control) {
		return control instanceof Tree tree ? text(tree) : text((Table) control);
	}

	private static String text(Tree tree) {
		int columns = tree.getColumnCount();
		return lines(Arrays.stream(tree.getSelection()).map(item -> cells(item, columns)).toList());
	}

	private static String text(Table table) {
		int columns = table.getColumnCount();
		TableItem[] items = table.getSelectionCount() == 0 ? table.getItems() : table.getSelection();
		return lines(Arrays.stream(items).map(item -> IntStream.range(0, columns).mapToObj(item::getText).toList()).toList());
	}

	private static List<String> cells(TreeItem item, int columns) {
		return IntStream.range(0, columns).mapToObj(item::getText).toList();
	}

	private static String lines(List<List<String>> rows) {
		return rows.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining(System.lineSeparator()));
	}

	private static final class CopyAction extends Action {

		private final Supplier<Control> source;

		CopyAction(Supplier<Control> source) {
			super(Messages.Copying_copy);
			setActionDefinitionId(ActionFactory.COPY.getCommandId());
			this.source = source;
		}

		@Override
		public void run() {
			Control control = source.get();
			String text = text(control);
			if (!text.isEmpty()) {
				Clipboard clipboard = new Clipboard(control.getDisplay());
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			}
		}
	}
}
