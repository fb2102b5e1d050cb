package org.forkscope.machine.internal.engine;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The straight code of functions. It depends on a function's class, name and flow of control alone, so all machines of the
 * virtual machine share it, and with it what the virtual machine has compiled. A memo of that pure function: what a machine
 * does never depends on what others have put in. Thread-safe.
 */
final class StraightCodes {

	private static final StraightCodes SHARED = new StraightCodes();

	private final Map<Key, StraightCode> codes = new ConcurrentHashMap<>();

	private record Key(Class<?> function, String name, List<Flow> flow) {
	}

	/** What a step contributes to the code. */
	private record Flow(Step.Kind kind, int next, int otherwise, boolean direct, boolean leaves, boolean hasResult) {

		Flow(Step step) {
			this(step.kind, step.next, step.otherwise, step.target != null, step.leave != null, step.result != null);
		}
	}

	/** The straight code for the steps of a function. */
	static StraightCode of(KernelFunction<?> function, Step[] steps) {
		Key key = new Key(function.getClass(), function.name(), Arrays.stream(steps).map(Flow::new).toList());
		return SHARED.codes.computeIfAbsent(key, k -> make(function.name(), steps));
	}

	private static StraightCode make(String name, Step[] steps) {
		byte[] bytes = new StraightWriter(name, steps).write();
		try {
			Class<?> made = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
			return (StraightCode) made.getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("straight code of " + name, e);
		}
	}
}
