package org.forkscope.swtbot.subset.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An active shell for one test, and a record of the events that reach its widgets. */
final class Stage implements BeforeEachCallback, AfterEachCallback {

	static final String TITLE = "Stage";

	private final List<String> events = new CopyOnWriteArrayList<>();
	private Shell shell;
	private long timeout;

	@Override
	public void beforeEach(ExtensionContext context) {
		timeout = SWTBotPreferences.TIMEOUT;
		shell = ui(() -> new Shell(new SWTBot().getDisplay()));
		ui(() -> {
			shell.setText(TITLE);
			shell.setLayout(new RowLayout());
			shell.setSize(900, 600);
			shell.open();
		});
		new SWTBotShell(shell).activate();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		SWTBotPreferences.TIMEOUT = timeout;
		ui(() -> shell.dispose());
	}

	/** Lets finders and actions give up early. */
	void hurry() {
		SWTBotPreferences.TIMEOUT = SWTBotPreferences.DEFAULT_POLL_DELAY;
	}

	Shell shell() {
		return shell;
	}

	SWTBot bot() {
		return new SWTBot(shell);
	}

	static <T> T ui(Result<T> work) {
		return UIThreadRunnable.syncExec(work);
	}

	static void ui(VoidResult work) {
		UIThreadRunnable.syncExec(work);
	}

	/** Does something in the UI thread a little later. */
	static void soon(Runnable work) {
		ui(() -> Display.getCurrent().timerExec((int) SWTBotPreferences.DEFAULT_POLL_DELAY / 2, work));
	}

	/** Opens a modal dialog with a button to close it, and returns when it is closed. UI thread only. */
	void runDialog(String title) {
		Shell dialog = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		dialog.setText(title);
		Button close = new Button(dialog, SWT.PUSH);
		close.setText("Close");
		close.setSize(80, 30);
		close.addListener(SWT.Selection, event -> dialog.close());
		dialog.open();
		while (!dialog.isDisposed()) {
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().sleep();
			}
		}
	}

	/** Makes a widget in the shell and shows it. */
	<W extends Widget> W add(Function<Shell, W> maker) {
		W widget = ui(() -> maker.apply(shell));
		ui(() -> shell.layout(true, true));
		return widget;
	}

	/** Notes each event of these types. */
	<W extends Widget> W record(W widget, int... types) {
		for (int type : types) {
			ui(() -> widget.addListener(type, this::note));
		}
		return widget;
	}

	private void note(Event event) {
		String detail = event.item == null ? "" : " " + event.item.toString().replaceAll("^\\w+ |[{}]", "");
		events.add(name(event.type) + detail);
	}

	private static String name(int type) {
		return switch (type) {
			case SWT.Selection -> "Selection";
			case SWT.DefaultSelection -> "DefaultSelection";
			case SWT.Modify -> "Modify";
			case SWT.Expand -> "Expand";
			case SWT.Collapse -> "Collapse";
			case SWT.MouseDoubleClick -> "MouseDoubleClick";
			default -> Integer.toString(type);
		};
	}

	/** What was noted since the last call. */
	List<String> events() {
		List<String> noted = List.copyOf(events);
		events.clear();
		return noted;
	}

	/** A condition with a name. */
	static DefaultCondition condition(String failure, Result<Boolean> test) {
		return new DefaultCondition() {
			@Override
			public boolean test() {
				return test.run();
			}

			@Override
			public String getFailureMessage() {
				return failure;
			}
		};
	}
}
