package org.forkscope.swtbot.subset.tests;

import static org.forkscope.swtbot.subset.tests.Stage.ui;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.waits.Conditions;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotPerspective;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	@BeforeEach
	void activate() {
		bot.shell().activate();
	}

	@AfterEach
	void reset() {
		bot.resetWorkbench();
	}

	@Test
	void theMainMenuIsSearchedDeep() {
		assertTrue(bot.menu("Preferences").isEnabled());
		assertTrue(bot.menu().menuItems().contains("Window"));
	}

	@Test
	void aMenuItemThatOpensADialogReturns() {
		bot.menu().menu("Window", "Preferences").click();
		SWTBotShell dialog = bot.shell("Preferences").activate();
		assertTrue(dialog.bot().tree().getTreeItem("General").isVisible());
		dialog.bot().button("Cancel").click();
		assertFalse(dialog.isOpen());
	}

	@Test
	void resettingClosesDialogs() {
		bot.menu().menu("Window", "Preferences").click();
		SWTBotShell dialog = bot.shell("Preferences");
		bot.resetWorkbench();
		assertFalse(dialog.isOpen());
		assertTrue(bot.shell().isOpen());
		assertTrue(bot.defaultPerspective().isActive());
	}

	@Test
	void allShellsButTheWindowAreClosed() {
		Shell outer = ui(() -> new Shell(bot.getDisplay()));
		Shell inner = ui(() -> new Shell(outer));
		ui(() -> {
			outer.open();
			inner.open();
		});
		bot.closeAllShells();
		assertTrue(outer.isDisposed());
		assertTrue(inner.isDisposed());
		assertTrue(bot.shell().isOpen());
	}

	@Test
	void perspectivesAreActivated() {
		SWTBotPerspective other = bot.perspectiveByLabel("Resource");
		SWTBotPerspective before = bot.activePerspective();
		assertEquals("Resource", other.getLabel());
		other.activate();
		assertTrue(other.isActive());
		assertEquals("Resource", bot.activePerspective().getLabel());
		assertEquals("Resource", bot.perspectiveById("org.eclipse.ui.resourcePerspective").getLabel());
		before.activate();
		assertTrue(before.isActive());
	}

	@Test
	void unknownPerspectivesAreOutOfBounds() {
		assertThrows(IndexOutOfBoundsException.class, () -> bot.perspectiveById("no.such.perspective"));
		assertThrows(IndexOutOfBoundsException.class, () -> bot.perspectiveByLabel("No such perspective"));
	}

	@Test
	void jobsAreWaitedFor() {
		CountDownLatch mayEnd = new CountDownLatch(1);
		Job job = job(mayEnd);
		job.schedule();
		assertThrows(TimeoutException.class, () -> bot.waitUntil(Conditions.waitForJobs(this, "the sample job"), 1, 20));
		mayEnd.countDown();
		bot.waitUntil(Conditions.waitForJobs(this, "the sample job"));
		assertTrue(job.getResult().isOK());
	}

	private Job job(CountDownLatch mayEnd) {
		return new Job("Sample") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					mayEnd.await();
					return Status.OK_STATUS;
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					return Status.CANCEL_STATUS;
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == WorkbenchTest.this;
			}
		};
	}

	@Test
	void workInTheUiThreadGivesItsResult() {
		Thread ui = bot.getDisplay().getThread();
		assertSame(ui, UIThreadRunnable.syncExec((Result<Thread>) Thread::currentThread));
	}

	@Test
	void workThatFailsInTheWorkbenchHasNoResult() {
		Result<String> failing = () -> {
			throw new IllegalStateException("on purpose, to be logged");
		};
		VoidResult failingToo = () -> {
			throw new IllegalStateException("on purpose, to be logged");
		};
		assertThrows(IndexOutOfBoundsException.class, () -> UIThreadRunnable.syncExec(failing));
		UIThreadRunnable.syncExec(failingToo);
	}
}
