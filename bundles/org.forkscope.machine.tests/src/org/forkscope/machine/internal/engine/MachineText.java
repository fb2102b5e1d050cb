package org.forkscope.machine.internal.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.model.KernelObject;

/** Everything a machine holds, as text: every structure with all its fields, every frame of every stack with its locals. */
public final class MachineText {

	private final StringBuilder text = new StringBuilder();
	private final Deque<KernelObject> open = new ArrayDeque<>();
	private final Set<KernelObject> seen = new HashSet<>();

	private MachineText() {
	}

	/** Everything that it holds now. */
	public static String of(Machine machine) {
		MachineText text = new MachineText();
		text.text.append("position ").append(machine.position()).append('\n');
		text.stack(machine.kernel().context());
		text.reference(machine.kernel().g);
		while (!text.open.isEmpty()) {
			text.structure(text.open.remove());
		}
		return text.text.toString();
	}

	private void structure(KernelObject object) {
		text.append(object.eClass().getName()).append('#').append(object.serial());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			text.append(' ').append(feature.getName()).append('=');
			value(object.eGet(feature));
		}
		text.append('\n');
	}

	private void value(Object value) {
		if (value instanceof KernelObject object) {
			reference(object);
		} else if (value instanceof Collection<?> values) {
			values.forEach(this::value);
		} else if (value instanceof KernelStack stack) {
			stack(stack);
		} else if (value != null && value.getClass().isArray()) {
			array(value);
		} else {
			text.append(value);
		}
	}

	private void array(Object values) {
		StringJoiner joiner = new StringJoiner(",", "[", "]");
		for (int i = 0; i < Array.getLength(values); i++) {
			joiner.add(String.valueOf(Array.get(values, i)));
		}
		text.append(joiner);
	}

	private void reference(KernelObject object) {
		text.append('#').append(object.serial());
		if (seen.add(object)) {
			open.add(object);
		}
	}

	private void stack(KernelStack stack) {
		for (Frame frame = stack.top(); frame != null; frame = frame.caller()) {
			text.append('\n').append(frame.depth()).append(' ').append(frame.next()).append(" calling ").append(frame.calling());
			for (Field field : frame.getClass().getFields()) {
				local(frame, field);
			}
		}
		text.append('\n');
	}

	private void local(Frame frame, Field field) {
		try {
			Object value = field.get(frame);
			if (value instanceof KernelObject || field.getType().isPrimitive() || value instanceof String) {
				text.append(' ').append(field.getName()).append('=');
				value(value);
			}
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}
}
