package org.eclipse.swtbot.swt.finder.junit5;

import java.util.Locale;

import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.forkscope.swtbot.subset.internal.Screenshot;
import org.forkscope.swtbot.subset.internal.Ui;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Saves a picture of the display when a test or its preparation fails, before anything is cleaned up. */
public class SWTBotJunit5Extension implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

	@Override
	public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		capture(context, failure);
		throw failure;
	}

	@Override
	public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
		capture(context, failure);
		throw failure;
	}

	private static void capture(ExtensionContext context, Throwable failure) {
		String name = context.getRequiredTestClass().getName() + "." + context.getRequiredTestMethod().getName();
		try {
			Screenshot.save(Ui.display(), SWTBotPreferences.SCREENSHOTS_DIR + "/" + name + "." + SWTBotPreferences.SCREENSHOT_FORMAT.toLowerCase(Locale.ROOT));
		} catch (RuntimeException noPicture) {
			failure.addSuppressed(noPicture);
		}
	}
}
