package org.forkscope.ui.internal.user;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** What is offered to whoever types, in a window over the others. */
final class Proposals {

	private final SWTWorkbenchBot bot;
	private final AbstractSWTBot<?> field;
	private final List<SWTBotShell> before;

	/** @param field has the focus, and what has been typed so far */
	Proposals(SWTWorkbenchBot bot, AbstractSWTBot<?> field) {
		this.bot = bot;
		this.field = field;
		before = List.of(bot.shells());
	}

	/** Asks until these are offered: what can be offered is read on another thread. */
	Proposals show(String... expected) {
		bot.waitUntil(new Shows("proposals", List.of(expected).toString(), () -> {
			List<String> offered = offered();
			if (offered.isEmpty()) {
				field.pressShortcut(SWT.CTRL, ' ');
			}
			return offered.toString();
		}));
		return this;
	}

	private List<String> offered() {
		return tables().flatMap(table -> IntStream.range(0, table.rowCount()).mapToObj(row -> table.getTableItem(row).getText())).toList();
	}

	private Stream<SWTBotTable> tables() {
		return Arrays.stream(bot.shells()).filter(shell -> before.stream().noneMatch(known -> known.widget == shell.widget))
				.flatMap(shell -> shell.bot().widgets(WidgetMatcherFactory.widgetOfType(Table.class)).stream()).map(SWTBotTable::new);
	}

	/** Takes one of them, with a double-click. */
	void accept(int row) {
		tables().findFirst().orElseThrow().doubleClick(row, 0);
		bot.waitUntil(new Shows("proposals", "[]", () -> offered().toString()));
	}
}
