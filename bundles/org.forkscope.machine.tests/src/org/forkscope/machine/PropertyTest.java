package org.forkscope.machine;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A class of properties: jqwik tries its {@code Property} methods on many values that it makes up, and shortens those for which one
 * does not hold. Under OSGi, the test runner finds no engine but Jupiter's, so that Jupiter has to start jqwik.
 */
public abstract class PropertyTest {

	@TestFactory
	Stream<DynamicTest> properties() {
		PropertyRun run = new PropertyRun(getClass());
		return run.properties().stream().map(property -> DynamicTest.dynamicTest(property.getDisplayName(), () -> run.run(property)));
	}
}
