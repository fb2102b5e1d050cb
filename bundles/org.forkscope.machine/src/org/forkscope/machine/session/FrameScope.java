package org.forkscope.machine.session;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Errno;
import org.forkscope.machine.ForkFlag;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.Constants;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.KernelPackage;
import org.forkscope.model.StructInfo;

/** The names of one frame: its locals, {@code curproc}, the globals and the constants of the kernel. */
record FrameScope(Map<String, Object> locals, Map<String, EClass> structures, KernelObject globals) implements Scope {

	private static final Map<String, Long> CONSTANTS = readConstants();

	/** @param process {@code null} for none @param stack {@code null} for none */
	static FrameScope of(KernelObject globals, ProcSlot process, KernelStack stack, int depth) {
		Frame frame = stack == null ? null : stack.top();
		while (frame != null && frame.depth() != depth) {
			frame = frame.caller();
		}
		return of(globals, process, frame == null ? List.of() : List.of(frame));
	}

	/** The names of several frames; the first of a name counts. */
	static FrameScope of(KernelObject globals, ProcSlot process, List<Frame> frames) {
		FrameScope scope = new FrameScope(new LinkedHashMap<>(), new HashMap<>(), globals);
		scope.add("curproc", KernelPackage.Literals.PROC, process);
		frames.forEach(frame -> Inspector.eachLocal(frame,
				(field, value) -> scope.add(field.getName(), declared(field.getType()), value)));
		return scope;
	}

	private void add(String name, EClass structure, Object value) {
		if (!locals.containsKey(name)) {
			locals.put(name, value);
			structures.put(name, value instanceof KernelObject object ? object.eClass() : structure);
		}
	}

	/** The structure that Java code keeps in variables of a type, or {@code null} when it is none or could be any. */
	private static EClass declared(Class<?> type) {
		return Fields.kernel().structs().stream().map(StructInfo::type)
				.filter(structure -> structure.getInstanceClass().isAssignableFrom(type)).findFirst().orElse(null);
	}

	@Override
	public Map<String, Long> constants() {
		return CONSTANTS;
	}

	@Override
	public EStructuralFeature next(EStructuralFeature head) {
		return ListLinks.next(head);
	}

	@Override
	public EClass structure(String local) {
		return structures.get(local);
	}

	private static Map<String, Long> readConstants() {
		Map<String, Long> constants = new HashMap<>();
		ValueText.flagBits().forEach((name, bit) -> constants.put(name, (long) bit));
		BitNames.signals().bits().forEach((name, bit) -> constants.put(name, Integer.numberOfTrailingZeros(bit) + 1L));
		for (ForkFlag flag : ForkFlag.values()) {
			constants.put(flag.name(), (long) flag.bit());
		}
		for (Errno errno : Errno.values()) {
			constants.put(errno.name(), (long) errno.number());
		}
		for (Field field : Constants.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers())) {
				constants.put(field.getName(), number(field));
			}
		}
		return constants;
	}

	private static long number(Field field) {
		try {
			return field.getLong(null);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException("constants must be public: " + field, e);
		}
	}
}
