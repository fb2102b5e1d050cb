package org.forkscope.machine.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.machine.expr.Scope;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Changes values of a machine, with a check of their types. */
final class ValueEditor {

	private static final Set<Class<?>> EDITABLE = Set.of(int.class, long.class, boolean.class, String.class);

	static final String NULL = "NULL";
	/** In front of the number of a structure. */
	static final String STRUCTURE = "structure ";

	private final Machine machine;

	ValueEditor(Machine machine) {
		this.machine = machine;
	}

	/** The structure of a number: whatever can be reached. @throws IllegalArgumentException when there is none */
	KernelObject structure(int serial) {
		Set<Integer> seen = new HashSet<>();
		Deque<KernelObject> open = new ArrayDeque<>();
		open.add(machine.kernel().g);
		while (!open.isEmpty()) {
			KernelObject object = open.poll();
			if (object.serial() == serial) {
				return object;
			}
			if (seen.add(object.serial())) {
				object.eClass().getEAllReferences().forEach(reference -> addTargets(object, reference, open));
			}
		}
		throw new IllegalArgumentException(Messages.Edit_noStructure.text(serial));
	}

	private static void addTargets(EObject object, EReference reference, Deque<KernelObject> open) {
		Object value = object.eGet(reference);
		if (value instanceof EList<?> list) {
			list.forEach(element -> open.add((KernelObject) element));
		} else if (value instanceof KernelObject target) {
			open.add(target);
		}
	}

	/**
	 * The text of a value that means the same at every replay.
	 *
	 * @param text what {@link #set} takes, or an expression
	 * @throws IllegalArgumentException with a sentence for people
	 */
	String plain(KernelObject object, String field, String text, Scope scope) {
		FieldInfo info = field(object, field);
		String plain = isPlain(info, text.strip()) ? text.strip() : new PlainValue(info, text.strip()).in(scope);
		value(info, plain);
		return plain;
	}

	private boolean isPlain(FieldInfo info, String text) {
		if (info.feature().getEType().getInstanceClass() == String.class) {
			return text.equals(NULL) || text.matches("\"[^\"]*\"");
		}
		try {
			value(info, text);
			return true;
		} catch (IllegalArgumentException e) {
			// then it must be an expression
			return !isEditable(info);
		}
	}

	private static boolean isEditable(FieldInfo info) {
		if (info.feature() instanceof EReference reference) {
			return !reference.isContainment() && !reference.isMany();
		}
		return EDITABLE.contains(info.feature().getEType().getInstanceClass());
	}

	/**
	 * Sets a field.
	 *
	 * @param field its C name
	 * @param text  a number (decimal or {@code 0x} hex), names of flags joined by {@code |}, a text in quotes, {@code NULL}, a
	 *              process by pid, or a structure by its number
	 * @throws IllegalArgumentException with a sentence for people
	 */
	void set(KernelObject object, String field, String text) {
		FieldInfo info = field(object, field);
		object.eSet(info.feature(), value(info, text.strip()));
	}

	private static FieldInfo field(KernelObject object, String name) {
		return Fields.kernel().of(object.eClass()).fields().stream().filter(f -> f.cName().equals(name)).findFirst().orElseThrow(
				() -> new IllegalArgumentException(Messages.Edit_noField.text(Fields.kernel().of(object.eClass()).cName(), name)));
	}

	private Object value(FieldInfo info, String text) {
		EStructuralFeature feature = info.feature();
		if (!isEditable(info)) {
			throw new IllegalArgumentException(Messages.Edit_notEditable.text(info.cName()));
		}
		if (feature instanceof EReference reference) {
			return pointer(info, reference, text);
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == String.class) {
			return text.equals(NULL) ? null : text.replaceAll("^\"|\"$", "");
		}
		if (type == boolean.class) {
			return number(info, text, 0, 1) != 0;
		}
		return type == long.class ? (Object) number(info, text, Long.MIN_VALUE, Long.MAX_VALUE) : (int) small(info, text);
	}

	/** A number of 32 bits at most. */
	private static long small(FieldInfo info, String text) {
		return switch (info.cType()) {
			case "char" -> number(info, text, Byte.MIN_VALUE, Byte.MAX_VALUE);
			case "u_char" -> number(info, text, 0, 0xff);
			case "short" -> number(info, text, Short.MIN_VALUE, Short.MAX_VALUE);
			case "u_short" -> number(info, text, 0, 0xffff);
			default -> number(info, text, Integer.MIN_VALUE, 0xffffffffL);
		};
	}

	private static long number(FieldInfo info, String text, long min, long max) {
		long number;
		try {
			String digits = text.toLowerCase(Locale.ROOT);
			number = digits.startsWith("0x") ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.parseLong(digits);
		} catch (NumberFormatException e) {
			return ValueText.flagNumber(info.cName(), text)
					.orElseThrow(() -> new IllegalArgumentException(Messages.Edit_noNumber.text(text, info.cName(), info.cType())));
		}
		if (number < min || number > max) {
			throw new IllegalArgumentException(Messages.Edit_range.text(text, info.cName(), min, max));
		}
		return number;
	}

	private Object pointer(FieldInfo info, EReference reference, String text) {
		if (text.equals(NULL)) {
			return null;
		}
		KernelObject target = null;
		if (text.matches(STRUCTURE + "[0-9]{1,9}")) {
			target = structure(Integer.parseInt(text.substring(STRUCTURE.length())));
		} else if (text.matches("(proc )?[0-9]{1,6}")) {
			target = process(Integer.parseInt(text.replace("proc ", "")));
		}
		if (!reference.getEReferenceType().isInstance(target)) {
			throw new IllegalArgumentException(Messages.Edit_noPointer.text(text, info.cName(), info.cType()));
		}
		return target;
	}

	private Proc process(int pid) {
		Proc found = machine.kernel().pfind(pid);
		for (Proc p = machine.kernel().g.getZombproc(); found == null && p != null; p = p.getListNext()) {
			found = p.getPid() == pid ? p : null;
		}
		return found;
	}
}
