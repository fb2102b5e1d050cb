package org.forkscope.machine.internal.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The straight code of functions. It depends on a function's class, name and flow of control alone, and on those actions that
 * know nothing of their machine, so all machines of the virtual machine share it, and with it what the virtual machine has
 * compiled. A memo of that pure function: what a machine does never depends on what others have put in. Thread-safe.
 */
final class StraightCodes {

	private static final StraightCodes SHARED = new StraightCodes();

	private final Map<Key, StraightCode> codes = new ConcurrentHashMap<>();

	private record Key(Class<?> function, String name, List<Flow> flow, List<Object> constants) {
	}

	/** What a step contributes to the code. */
	private record Flow(Step.Kind kind, int next, int otherwise, boolean direct, boolean leaves, boolean hasResult, int change) {

		Flow(Step step) {
			this(step.kind, step.next, step.otherwise, step.target != null, step.leave != null, step.result != null,
					step.change);
		}
	}

	/** The straight code for the steps of a function and their actions. */
	static StraightCode of(KernelFunction<?> function, Step[] steps, Object[] actions) {
		List<Flow> flow = Arrays.stream(steps).map(Flow::new).toList();
		List<Object> constants = Arrays.asList(Arrays.stream(actions).map(StraightCodes::constant).toArray());
		Key key = new Key(function.getClass(), function.name(), flow, constants);
		return SHARED.codes.computeIfAbsent(key, k -> make(function.name(), steps, constants));
	}

	/** An action without fields does the same in every machine: code that knows it as a constant need not look it up. */
	private static Object constant(Object action) {
		return action instanceof KernelFunction || action.getClass().getDeclaredFields().length > 0 ? null : action;
	}

	private static StraightCode make(String name, Step[] steps, List<Object> constants) {
		byte[] bytes = new StraightWriter(name, steps, constants).write();
		try {
			Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(bytes, constants, true);
			return (StraightCode) made.lookupClass().getDeclaredConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("straight code of " + name, e);
		}
	}
}
