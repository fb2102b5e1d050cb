package org.eclipse.swtbot.swt.finder.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.forkscope.swtbot.subset.internal.MenuSearch;
import org.forkscope.swtbot.subset.internal.OpenMenus;
import org.forkscope.swtbot.subset.internal.Search;
import org.forkscope.swtbot.subset.internal.Texts;
import org.hamcrest.Matcher;

/** Something that has menu items below it. */
abstract class AbstractMenuBot<T extends Widget> extends AbstractSWTBot<T> {

	AbstractMenuBot(T widget) {
		super(widget);
	}

	/** The menu with the items; null if there is none. UI thread only. */
	abstract Menu readMenu();

	private Menu requireMenu() {
		Menu menu = get(this::readMenu);
		if (menu == null) {
			throw new WidgetNotFoundException(this + " has no menu");
		}
		return menu;
	}

	/** Follows the texts, one for each level. */
	public SWTBotMenu menu(String... texts) {
		Misuse.unless(texts.length > 0, () -> "There is no text to follow");
		AbstractMenuBot<?> level = this;
		for (String text : texts) {
			level = level.menu(text, false, 0);
		}
		return (SWTBotMenu) level;
	}

	/** @param recursive whether to look into submenus */
	public SWTBotMenu menu(String text, boolean recursive, int index) {
		Matcher<MenuItem> matcher = WidgetMatcherFactory.withMnemonic(text);
		Menu menu = requireMenu();
		return new SWTBotMenu(new Search<>(matcher, () -> new MenuSearch(matcher, recursive, index).walk(menu)).one(index));
	}

	/** The texts of the items as a user reads them, that of a separator empty. */
	public List<String> menuItems() {
		Menu menu = requireMenu();
		OpenMenus.open(menu);
		List<String> texts = get(() -> List.of(menu.getItems()).stream().map(AbstractMenuBot::readable).toList());
		OpenMenus.close(menu);
		return texts;
	}

	private static String readable(MenuItem item) {
		return (item.getStyle() & SWT.SEPARATOR) != 0 ? "" : Texts.readable(item.getText());
	}
}
