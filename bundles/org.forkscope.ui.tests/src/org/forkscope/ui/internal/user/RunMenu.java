package org.forkscope.ui.internal.user;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotMenu;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.session.Snapshot;

/** The menu Run of the workbench, while a machine is selected in the Debug view. */
final class RunMenu {

	static final String TIME = "Time Travel";

	private final SWTWorkbenchBot bot;

	RunMenu(SWTWorkbenchBot bot) {
		this.bot = bot;
	}

	private SWTBotMenu item(String... path) {
		SWTBotMenu menu = bot.menu("Run");
		for (String name : path) {
			menu = menu.menu(name);
		}
		return menu;
	}

	boolean isEnabled(String... path) {
		bot.viewByTitle("Debug").show();
		return item(path).isEnabled();
	}

	/** Waits until an item is enabled, and chooses it. */
	void choose(String... path) {
		bot.waitUntil(new Shows("menu " + String.join(" > ", path), "enabled", () -> isEnabled(path) ? "enabled" : "disabled"));
		item(path).click();
	}

	/** Chooses something that moves the machine. @return where it stands then */
	Snapshot move(MachineTarget machine, String... path) {
		Snapshot before = machine.snapshot();
		choose(path);
		bot.waitUntil(new MachineStops(machine, before));
		return machine.snapshot();
	}
}
