package org.forkscope.swtbot.subset.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swtbot.swt.finder.junit5.SWTBotJunit5Extension;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class SWTBotJunit5ExtensionTest {

	/** Run by the test below only: surefire leaves nested classes alone. */
	@ExtendWith(SWTBotJunit5Extension.class)
	static class Sample {

		static boolean succeeded;

		@Test
		void fails() {
			fail("on purpose, to be photographed");
		}

		@Test
		void succeeds() {
			succeeded = true;
		}
	}

	@RegisterExtension
	final Stage stage = new Stage();

	@TempDir
	private Path folder;
	private String before;

	@BeforeEach
	void redirect() {
		before = SWTBotPreferences.SCREENSHOTS_DIR;
		Sample.succeeded = false;
		SWTBotPreferences.SCREENSHOTS_DIR = folder.toString();
	}

	@AfterEach
	void restore() {
		SWTBotPreferences.SCREENSHOTS_DIR = before;
	}

	@Test
	void savesAPictureOfAFailureOnly() throws IOException {
		Launcher launcher = LauncherFactory.create(bare().addTestEngines(new JupiterTestEngine()).build());
		launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(DiscoverySelectors.selectClass(Sample.class)).build());
		assertTrue(Sample.succeeded);
		List<String> pictures = pictures();
		assertEquals(1, pictures.size(), pictures::toString);
		assertTrue(pictures.get(0).endsWith("Sample.fails.jpeg"), pictures::toString);
	}

	// What is registered automatically belongs to the launcher that runs this test.
	private static LauncherConfig.Builder bare() {
		return LauncherConfig.builder().enableTestEngineAutoRegistration(false).enableLauncherSessionListenerAutoRegistration(false)
				.enableLauncherDiscoveryListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
				.enableTestExecutionListenerAutoRegistration(false);
	}

	private List<String> pictures() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	@Test
	void savesPicturesOnDemand() throws IOException {
		Path picture = folder.resolve("now.png");
		assertTrue(stage.bot().captureScreenshot(picture.toString()));
		assertTrue(Files.size(picture) > 0);
	}
}
