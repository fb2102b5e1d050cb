package org.forkscope.machine;

import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import net.jqwik.engine.JqwikTestEngine;

/** Runs the properties of a class with jqwik. */
final class PropertyRun {

	/** Says each time that there is no database of runs. */
	private static final Logger CHATTERER = Logger.getLogger("net.jqwik.engine.DefaultJqwikConfiguration");

	static {
		CHATTERER.setLevel(Level.WARNING);
	}

	private final DiscoverySelector all;
	private final ClassLoader loader;
	private final Launcher launcher;

	PropertyRun(Class<?> properties) {
		all = DiscoverySelectors.selectClass(properties);
		loader = new Loader(properties.getClassLoader());
		launcher = withLoader(() -> LauncherFactory.create(LauncherConfig.builder()
				.enableTestEngineAutoRegistration(false).addTestEngines(new JqwikTestEngine()).build()));
	}

	/** The properties of the class. */
	List<TestIdentifier> properties() {
		TestPlan plan = withLoader(() -> launcher.discover(request(all)));
		return plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream()).filter(TestIdentifier::isTest).toList();
	}

	/** Tries a property. @throws AssertionError with the values for which it does not hold, and the seed that leads there again */
	void run(TestIdentifier property) {
		Outcome outcome = new Outcome();
		withLoader(() -> {
			launcher.execute(request(DiscoverySelectors.selectUniqueId(property.getUniqueId())), outcome);
			return outcome;
		});
		outcome.assertSuccessful();
	}

	private static LauncherDiscoveryRequest request(DiscoverySelector selector) {
		return LauncherDiscoveryRequestBuilder.request().selectors(selector)
				.configurationParameter("jqwik.database", "")
				.configurationParameter("jqwik.reporting.onlyfailures", "true")
				.configurationParameter("jqwik.reporting.usejunitplatform", "true").build();
	}

	private <T> T withLoader(Supplier<T> action) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(loader);
		try {
			return action.get();
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** jqwik finds its own parts and the classes of tests through the class loader of the thread. */
	private static final class Loader extends ClassLoader {

		Loader(ClassLoader tests) {
			super(tests);
		}

		@Override
		protected Enumeration<URL> findResources(String name) throws IOException {
			return JqwikTestEngine.class.getClassLoader().getResources(name);
		}
	}

	/** What jqwik reports about one property. */
	private static final class Outcome implements TestExecutionListener {

		private final List<String> report = new ArrayList<>();
		private TestExecutionResult result;

		@Override
		public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
			report.addAll(entry.getKeyValuePairs().values());
		}

		@Override
		public void executionFinished(TestIdentifier test, TestExecutionResult newResult) {
			if (result == null || newResult.getStatus() != SUCCESSFUL) {
				result = newResult;
			}
		}

		void assertSuccessful() {
			if (result == null || result.getStatus() != SUCCESSFUL) {
				Throwable cause = result == null ? null : result.getThrowable().orElse(null);
				throw new AssertionError((cause == null ? "it did not run" : cause.getMessage()) + "\n" + String.join("\n", report), cause);
			}
		}
	}
}
