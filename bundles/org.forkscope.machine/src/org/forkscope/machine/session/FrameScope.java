package org.forkscope.machine.session;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.forkscope.model.KernelObject;

/** The names of one frame: its locals, {@code curproc}, the globals and the constants of the kernel. */
record FrameScope(Map<String, Object> locals, KernelObject globals) implements Scope {

	private static final Map<String, Long> CONSTANTS = readConstants();

	/** @param process {@code null} for none @param stack {@code null} for none */
	static FrameScope of(KernelObject globals, ProcSlot process, KernelStack stack, int depth) {
		Map<String, Object> locals = new LinkedHashMap<>();
		locals.put("curproc", process);
		for (Frame frame = stack == null ? null : stack.top(); frame != null; frame = frame.caller()) {
			if (frame.depth() == depth) {
				Inspector.localValues(frame, locals);
			}
		}
		return new FrameScope(locals, globals);
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
		return locals.get(local) instanceof KernelObject object ? object.eClass() : null;
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
