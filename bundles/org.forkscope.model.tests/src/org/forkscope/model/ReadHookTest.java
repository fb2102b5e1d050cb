package org.forkscope.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every getter of every structure passes the one hook: once when somebody listens and reads count, not at all otherwise. */
class ReadHookTest {

	private record Read(KernelObject object, EStructuralFeature feature) {
	}

	private final Memory memory = new Memory();
	private final List<Read> reads = new ArrayList<>();
	private final ReadListener listener = (object, feature) -> reads.add(new Read(object, feature));

	static Stream<EStructuralFeature> allFeatures() {
		return FieldsTest.allFields().map(FieldInfo::feature);
	}

	@ParameterizedTest
	@MethodSource("allFeatures")
	void aReadThatCountsIsReportedOnce(EStructuralFeature feature) throws ReflectiveOperationException {
		KernelObject object = make(feature);
		memory.reads().addListener(listener);
		memory.reads().count(true);
		get(object, feature);
		assertEquals(List.of(new Read(object, feature)), reads);
	}

	@ParameterizedTest
	@MethodSource("allFeatures")
	void aReadThatDoesNotCountIsNotReported(EStructuralFeature feature) throws ReflectiveOperationException {
		KernelObject object = make(feature);
		memory.reads().addListener(listener);
		get(object, feature);
		memory.reads().count(true);
		memory.reads().removeListener(listener);
		get(object, feature);
		assertEquals(List.of(), reads);
	}

	@Test
	void writesAreNoReads() {
		Proc proc = memory.allocate(KernelFactory.eINSTANCE.createProc());
		memory.reads().addListener(listener);
		memory.reads().count(true);
		proc.setPid(7);
		assertEquals(List.of(), reads);
	}

	@Test
	void whatListenersReadIsNotReported() {
		Proc proc = memory.allocate(KernelFactory.eINSTANCE.createProc());
		memory.addWriteListener((object, feature, old, now) -> proc.getStat());
		memory.reads().addListener((object, feature) -> reads.add(new Read(proc.getPptr(), feature)));
		memory.reads().count(true);
		proc.setPid(7);
		assertEquals(List.of(), reads);
		proc.getPid();
		assertEquals(List.of(new Read(null, KernelPackage.Literals.PROC__PID)), reads);
	}

	@Test
	void readsStayWithinTheirMemory() {
		Memory other = new Memory();
		other.reads().addListener(listener);
		other.reads().count(true);
		memory.reads().count(true);
		memory.allocate(KernelFactory.eINSTANCE.createProc()).getPid();
		KernelFactory.eINSTANCE.createProc().getPid();
		assertEquals(List.of(), reads);
		assertFalse(memory.reads().isAwaited());
		assertTrue(other.reads().isAwaited());
	}

	private KernelObject make(EStructuralFeature feature) {
		return memory.allocate((KernelObject) KernelFactory.eINSTANCE.create(feature.getEContainingClass()));
	}

	/** By the getter, as the kernel reads. */
	private static void get(KernelObject object, EStructuralFeature feature) throws ReflectiveOperationException {
		String name = Character.toUpperCase(feature.getName().charAt(0)) + feature.getName().substring(1);
		List<String> names = List.of("get" + name, "is" + name);
		Method getter = Stream.of(object.getClass().getMethods())
				.filter(method -> names.contains(method.getName()) && method.getParameterCount() == 0).findFirst().orElseThrow();
		getter.invoke(object);
	}
}
