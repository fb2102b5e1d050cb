package org.forkscope.swtbot.subset.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

/** A view with one of everything. What the user chooses is noted. */
public class SampleView extends ViewPart {

	static final String ID = "org.forkscope.swtbot.subset.tests.views.sample";

	/** The texts of the actions that ran. */
	static final List<String> CHOSEN = new CopyOnWriteArrayList<>();

	private Tree tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new Tree(parent, SWT.MULTI);
		new TreeItem(tree, SWT.NONE).setText("init");
		new TreeItem(tree, SWT.NONE).setText("sh");
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		fillMenu(getViewSite().getActionBars().getMenuManager());
		hookContextMenu();
	}

	private void fillToolBar(IToolBarManager bar) {
		bar.add(action("Step", IAction.AS_PUSH_BUTTON));
		bar.add(new Separator());
		bar.add(action("Link", IAction.AS_CHECK_BOX));
		bar.add(action("Hex", IAction.AS_RADIO_BUTTON));
		bar.add(action("Decimal", IAction.AS_RADIO_BUTTON));
		IAction launch = action("Launch", IAction.AS_DROP_DOWN_MENU);
		launch.setMenuCreator(new History());
		bar.add(launch);
	}

	private static void fillMenu(IMenuManager menu) {
		menu.add(action("Collapse", IAction.AS_PUSH_BUTTON));
		menu.add(new Separator());
		MenuManager sort = new MenuManager("&Sort by");
		sort.setRemoveAllWhenShown(true);
		sort.addMenuListener(manager -> {
			manager.add(action("&Pid", IAction.AS_PUSH_BUTTON));
			manager.add(action("State", IAction.AS_CHECK_BOX));
		});
		menu.add(sort);
	}

	private void hookContextMenu() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> menu.add(action("Kill " + tree.getSelection()[0].getText(), IAction.AS_PUSH_BUTTON)));
		tree.setMenu(manager.createContextMenu(tree));
		getSite().registerContextMenu(manager, new TreeViewer(tree));
	}

	private static IAction action(String text, int style) {
		Action action = new Action(text, style) {
			@Override
			public void run() {
				CHOSEN.add(getText());
			}
		};
		action.setToolTipText(text + " it");
		return action;
	}

	/** The menu beside the launch button, made anew each time. */
	private static final class History implements IMenuCreator {

		private MenuManager manager = new MenuManager();

		@Override
		public Menu getMenu(Control parent) {
			manager.dispose();
			manager = new MenuManager();
			manager.add(action("Again", IAction.AS_PUSH_BUTTON));
			return manager.createContextMenu(parent);
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null;
		}

		@Override
		public void dispose() {
			manager.dispose();
		}
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}
}
