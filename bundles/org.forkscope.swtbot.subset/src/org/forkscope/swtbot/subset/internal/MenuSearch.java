package org.forkscope.swtbot.subset.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hamcrest.Matcher;

/** One walk through a menu. It opens what it enters, closes what it leaves, and stops at the item it wants with everything above still open. */
public final class MenuSearch {

	private final Matcher<MenuItem> matcher;
	private final boolean deep;
	private final int index;
	private final List<MenuItem> matches = new ArrayList<>();

	/** @param deep whether to look into submenus */
	public MenuSearch(Matcher<MenuItem> matcher, boolean deep, int index) {
		this.matcher = matcher;
		this.deep = deep;
		this.index = index;
	}

	/** The matches up to the wanted one; fewer if there are not as many. */
	public List<MenuItem> walk(Menu root) {
		visit(root);
		return matches;
	}

	private boolean visit(Menu menu) {
		OpenMenus.open(menu);
		for (MenuItem item : items(menu)) {
			if (isWanted(item) || deep && enter(item)) {
				return true;
			}
		}
		OpenMenus.close(menu);
		return false;
	}

	private boolean isWanted(MenuItem item) {
		if (item.isDisposed() || !Ui.get(item.getDisplay(), () -> matcher.matches(item))) {
			return false;
		}
		matches.add(item);
		return matches.size() > index;
	}

	private boolean enter(MenuItem item) {
		Menu menu = item.isDisposed() ? null : Ui.get(item.getDisplay(), item::getMenu);
		return menu != null && visit(menu);
	}

	/** The items of a menu that is open. */
	public static List<MenuItem> items(Menu menu) {
		return menu.isDisposed() ? List.of() : Ui.get(menu.getDisplay(), () -> List.of(menu.getItems()));
	}
}
