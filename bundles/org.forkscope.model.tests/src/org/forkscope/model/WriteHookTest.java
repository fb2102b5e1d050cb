package org.forkscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setter of every structure passes the one hook: once when somebody listens, not at all otherwise. */
class WriteHookTest {

	private record Write(KernelObject object, EStructuralFeature feature, Object oldValue, Object newValue) {
	}

	/** Two values for each type of attribute, none of them a default. */
	private static final Map<Class<?>, List<Object>> SAMPLES = Map.of(
			int.class, List.of(7, 8),
			long.class, List.of(7L << 40, 8L << 40),
			boolean.class, List.of(true, false),
			String.class, List.of("sh", "csh"),
			int[].class, List.of(new int[] { 1 }, new int[] { 2 }),
			long[].class, List.of(new long[] { 1 }, new long[] { 2 }),
			Object.class, List.of("one stack", "another"));

	private final Memory memory = new Memory();
	private final List<Write> writes = new ArrayList<>();
	private final WriteListener listener = (object, feature, old, now) -> writes.add(new Write(object, feature, old, now));

	static Stream<EStructuralFeature> allFeatures() {
		return FieldsTest.allFields().map(FieldInfo::feature);
	}

	@ParameterizedTest
	@MethodSource("allFeatures")
	void aWatchedWriteIsReportedOnce(EStructuralFeature feature) throws ReflectiveOperationException {
		KernelObject object = make(feature.getEContainingClass());
		List<Object> values = values(feature);
		memory.addWriteListener(listener);
		if (feature.isMany()) {
			list(object, feature).add(values.get(0));
			assertWrites(new Write(object, feature, null, values.get(0)));
			return;
		}
		Object before = object.eGet(feature);
		set(object, feature, values.get(0));
		set(object, feature, values.get(1));
		assertWrites(new Write(object, feature, before, values.get(0)), new Write(object, feature, values.get(0), values.get(1)));
	}

	@ParameterizedTest
	@MethodSource("allFeatures")
	void anUnwatchedWriteIsNotReported(EStructuralFeature feature) throws ReflectiveOperationException {
		KernelObject object = make(feature.getEContainingClass());
		List<Object> values = values(feature);
		memory.addWriteListener(listener);
		memory.removeWriteListener(listener);
		if (feature.isMany()) {
			list(object, feature).add(values.get(0));
			assertEquals(values.subList(0, 1), list(object, feature));
		} else {
			set(object, feature, values.get(0));
			assertSame(values.get(0), feature.getEType().getInstanceClass().isPrimitive() ? values.get(0) : object.eGet(feature));
		}
		assertWrites();
	}

	@Test
	void aStructureOutsideAnyMemoryIsSilent() {
		memory.addWriteListener(listener);
		KernelFactory.eINSTANCE.createProc().setPid(7);
		assertWrites();
	}

	@Test
	void writesStayWithinTheirMemory() {
		Memory other = new Memory();
		other.addWriteListener(listener);
		memory.allocate(KernelFactory.eINSTANCE.createProc()).setPid(7);
		assertWrites();
		assertFalse(memory.isWatched());
		assertTrue(other.isWatched());
	}

	@Test
	void everyListenerHears() {
		memory.addWriteListener(listener);
		memory.addWriteListener(listener);
		Proc proc = memory.allocate(KernelFactory.eINSTANCE.createProc());
		proc.setPid(7);
		Write write = new Write(proc, KernelPackage.Literals.PROC__PID, 0, 7);
		assertWrites(write, write);
		memory.removeWriteListener(listener);
		assertTrue(memory.isWatched());
	}

	@Test
	void structuresAreNumberedInTheOrderOfAllocation() {
		Proc first = memory.allocate(KernelFactory.eINSTANCE.createProc());
		Pgrp second = memory.allocate(KernelFactory.eINSTANCE.createPgrp());
		assertEquals(1, first.serial());
		assertEquals(2, second.serial());
		assertEquals(2, memory.allocated());
		assertSame(memory, Memory.of(second));
		assertNull(Memory.of(KernelFactory.eINSTANCE.createProc()));
	}

	private KernelObject make(EClass type) {
		return memory.allocate((KernelObject) KernelFactory.eINSTANCE.create(type));
	}

	private List<Object> values(EStructuralFeature feature) {
		if (feature.getEType() instanceof EClass type) {
			EClass concrete = type.getEPackage() == KernelPackage.eINSTANCE ? type : KernelPackage.Literals.PROC;
			return List.of(make(concrete), make(concrete));
		}
		return SAMPLES.get(feature.getEType().getInstanceClass());
	}

	/** By the setter, as the kernel writes. */
	private static void set(KernelObject object, EStructuralFeature feature, Object value) throws ReflectiveOperationException {
		String name = feature.getName();
		String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
		for (Method method : object.getClass().getMethods()) {
			if (method.getName().equals(setter)) {
				method.invoke(object, value);
				return;
			}
		}
		throw new NoSuchMethodException(setter);
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(KernelObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}

	private void assertWrites(Write... expected) {
		assertEquals(List.of(expected), writes);
	}
}
