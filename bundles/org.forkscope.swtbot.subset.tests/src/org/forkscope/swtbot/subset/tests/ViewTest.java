package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarToggleButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
	private final long timeout = SWTBotPreferences.TIMEOUT;
	private SWTBotView view;

	@BeforeEach
	void open() {
		bot.shell().activate();
		ui(() -> ViewTest.show(SampleView.ID));
		view = bot.viewById(SampleView.ID);
		SampleView.CHOSEN.clear();
	}

	private static void show(String id) {
		try {
			page().showView(id);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = timeout;
		bot.resetWorkbench();
	}

	@Test
	void isFoundInEveryWay() {
		assertEquals("Sample", view.getTitle());
		assertEquals(SampleView.ID, bot.viewByTitle("Sample").getReference().getId());
		assertEquals(SampleView.ID, bot.viewByPartName("Sample").getReference().getId());
		assertEquals(SampleView.ID, bot.activeView().getReference().getId());
		assertTrue(bot.views().stream().anyMatch(found -> found.getTitle().equals("Sample")));
		Matcher<IViewReference> id = WidgetMatcherFactory.withPartId(SampleView.ID);
		WaitForObjectCondition<IViewReference> condition = Conditions.waitForView(id);
		bot.waitUntil(condition);
		assertEquals(SampleView.ID, condition.get(0).getId());
	}

	@Test
	void aViewThatIsNotOpenIsNotFound() {
		view.close();
		SWTBotPreferences.TIMEOUT = SWTBotPreferences.DEFAULT_POLL_DELAY;
		assertThrows(WidgetNotFoundException.class, () -> bot.viewById(SampleView.ID));
	}

	@Test
	void isShownAndActive() {
		ui(() -> ViewTest.show("org.eclipse.ui.views.ProblemView"));
		assertFalse(view.isActive());
		view.show();
		assertTrue(view.isActive());
		assertEquals(2, view.bot().tree().rowCount());
	}

	@Test
	void itsBotSearchesTheViewOnly() {
		assertEquals("init", view.bot().tree().getTreeItem("init").getText());
		SWTBotPreferences.TIMEOUT = SWTBotPreferences.DEFAULT_POLL_DELAY;
		assertThrows(WidgetNotFoundException.class, () -> view.bot().text());
	}

	@Test
	void toolBarButtonsAreFoundByTooltip() {
		view.toolbarButton("Step it").click();
		view.toolbarPushButton("Step it").click();
		view.toolbarRadioButton("Decimal it").click();
		SWTBotToolbarToggleButton link = view.toolbarToggleButton("Link it");
		link.click();
		assertTrue(link.isChecked());
		assertEquals(List.of("Step", "Step", "Decimal", "Link"), SampleView.CHOSEN);
		assertThrows(WidgetNotFoundException.class, () -> view.toolbarButton("Step"));
		assertThrows(WidgetNotFoundException.class, () -> view.toolbarPushButton("Link it"));
	}

	@Test
	void toolBarButtonsAreListedWithoutSeparators() {
		assertEquals(6, view.getToolbarButtons().size());
		assertInstanceOf(SWTBotToolbarDropDownButton.class, view.toolbarButton("Launch it"));
	}

	@Test
	void contributedButtonsAreFound() {
		view.toolbarButton("Contributed Button").click();
		assertEquals(List.of("Contributed"), SampleView.CHOSEN);
	}

	@Test
	void dropDownButtonsOpenTheirMenu() {
		view.toolbarDropDownButton("Launch it").menuItem("Again").click();
		assertEquals(List.of("Again"), SampleView.CHOSEN);
	}

	@Test
	void theViewMenuIsSearchedDeep() {
		view.viewMenu("Collapse").click();
		view.viewMenu("Pid").click();
		view.viewMenu().menu("Sort by", "State").click();
		assertEquals(List.of("Collapse", "&Pid", "State"), SampleView.CHOSEN);
	}

	@Test
	void theViewMenuIsListed() {
		assertEquals(List.of("Pid", "State"), view.viewMenu().menu("Sort by").menuItems());
		assertTrue(view.viewMenu().menuItems().containsAll(List.of("Collapse", "Sort by", "Contributed Item")));
		view.viewMenu("Contributed Item").click();
		assertEquals(List.of("Contributed"), SampleView.CHOSEN);
	}

	@Test
	void itemsHaveTheirContextMenu() {
		SWTBotTreeItem sh = view.bot().tree().getTreeItem("sh");
		sh.contextMenu("Kill sh").click();
		sh.contextMenu("Contributed to Popup").click();
		view.bot().tree().getTreeItem("init").contextMenu().menu("Kill init").click();
		assertEquals(List.of("Kill sh", "Contributed", "Kill init"), SampleView.CHOSEN);
	}
}
