package org.forkscope.machine.session;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.forkscope.machine.Machine;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.Scope;
import org.forkscope.machine.expr.Value;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.kernel.Kernel;
import org.forkscope.machine.internal.kernel.ProcSlot;
import org.forkscope.machine.session.RegistersInfo.Register;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

/** Looks into a machine that stands still. Handed out by {@link Session#ask} only; looking changes nothing. */
public final class Inspector {

	/** A list that a changed value has bent into a circle must come to an end. */
	private static final int LONGEST_LIST = 400_000;

	private final Machine machine;
	private final SnapshotBuilder snapshots;

	Inspector(Machine machine, SnapshotBuilder snapshots) {
		this.machine = machine;
		this.snapshots = snapshots;
	}

	/**
	 * The locals of a frame: arguments first, in the order of the function, then the process itself as {@code curproc}.
	 *
	 * @param process whose stack; {@code null} for the kernel's own
	 * @param depth   the frame's depth
	 */
	public List<VariableInfo> locals(ProcessId process, int depth) {
		List<VariableInfo> variables = new ArrayList<>();
		Optional<ProcSlot> slot = slot(process);
		KernelStack stack = stack(process, slot);
		for (Frame frame = stack == null ? null : stack.top(); frame != null; frame = frame.caller()) {
			if (frame.depth() == depth) {
				addLocals(frame, variables);
			}
		}
		slot.ifPresent(p -> variables.add(pointer("this process", "struct proc *", p)));
		variables.add(globals());
		return variables;
	}

	/** The variables of the kernel that belong to no structure, as if they were fields of one. */
	public VariableInfo globals() {
		return pointer("globals", "", machine.kernel().g);
	}

	/** The names an expression can use in a frame. @param process as for {@link #locals} */
	public Scope scope(ProcessId process, int depth) {
		Optional<ProcSlot> slot = slot(process);
		return FrameScope.of(machine.kernel().g, slot.orElse(null), stack(process, slot), depth);
	}

	private KernelStack stack(ProcessId process, Optional<ProcSlot> slot) {
		return process == null ? machine.kernel().context() : slot.map(ProcSlot::stack).orElse(null);
	}

	/**
	 * The value of an expression in a frame; its name is the text.
	 *
	 * @param process as for {@link #locals}
	 * @throws org.forkscope.machine.expr.ExpressionException when it is no expression, or has no value there
	 */
	public VariableInfo evaluate(ProcessId process, int depth, String text) {
		return shown(text, Expression.parse(text).evaluate(scope(process, depth)));
	}

	/**
	 * The field that an expression reads; nothing when its value is not kept in one.
	 *
	 * @param process as for {@link #locals}
	 * @throws org.forkscope.machine.expr.ExpressionException when it is no expression, or has no value there
	 */
	public Optional<FieldRef> field(ProcessId process, int depth, String text) {
		Value value = Expression.parse(text).evaluate(scope(process, depth));
		return Optional.ofNullable(value.owner())
				.flatMap(owner -> Fields.kernel().of(owner.eClass()).field(value.name()).filter(FieldInfo::hasValue)
						.map(field -> new FieldRef(new ObjectRef(owner, null), ValueText.pointer(owner), field(owner, field))));
	}

	/** The value of an expression in the function that a stack executes. @throws IllegalArgumentException when it has none there */
	public static VariableInfo evaluate(Machine machine, KernelStack stack, Expression expression) {
		ProcSlot process = stack.proc() == null ? null : ProcSlot.of(stack.proc());
		return shown(expression.toString(), expression.evaluate(FrameScope.of(machine.kernel().g, process, stack, stack.top().depth())));
	}

	private static VariableInfo shown(String text, Value value) {
		if (value.content() instanceof KernelObject object) {
			return new VariableInfo(text, value.type(), ValueText.pointer(object), null, new ObjectRef(object, value.next()),
					value.next() != null, "", "", "");
		}
		return new VariableInfo(text, value.type(), text(value), number(value.content()), null, false, "", "", "");
	}

	private static String text(Value value) {
		if (value.content() instanceof Long number) {
			return ValueText.of(value.name(), value.integer(), number);
		}
		return value.content() instanceof List<?> table ? "[" + table.size() + "]" : ValueText.of(value.name(), value.content());
	}

	private Optional<ProcSlot> slot(ProcessId process) {
		return process == null ? Optional.empty() : snapshots.slot(machine, process);
	}

	private static void addLocals(Frame frame, List<VariableInfo> variables) {
		eachLocal(frame, (field, value) -> variables.add(local(field, value)));
	}

	/** The locals of a frame as they are; those an expression cannot use are left out. */
	static void eachLocal(Frame frame, BiConsumer<Field, Object> use) {
		eachLocal(frame, frame.getClass(), use);
	}

	private static void eachLocal(Frame frame, Class<?> type, BiConsumer<Field, Object> use) {
		if (type != Frame.class) {
			eachLocal(frame, type.getSuperclass(), use);
			for (Field field : type.getDeclaredFields()) {
				if (Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
					useShown(field, value(frame, field), use);
				}
			}
		}
	}

	private static void useShown(Field field, Object value, BiConsumer<Field, Object> use) {
		if (KernelObject.class.isAssignableFrom(field.getType()) || value instanceof KernelObject || value instanceof Number
				|| value instanceof Boolean || value instanceof String) {
			use.accept(field, value);
		}
	}

	private static VariableInfo local(Field field, Object value) {
		return value instanceof KernelObject object ? pointer(field.getName(), cType(object), object)
				: new VariableInfo(field.getName(), localType(field), ValueText.of(field.getName(), value), number(value), null, false, "",
						"", "");
	}

	private static Object value(Frame frame, Field field) {
		try {
			return field.get(frame);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException("locals must be public: " + field, e);
		}
	}

	private static String localType(Field field) {
		return KernelObject.class.isAssignableFrom(field.getType())
				? "struct " + field.getType().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " *"
				: field.getType().getSimpleName();
	}

	private static Long number(Object value) {
		if (value instanceof Number number) {
			return number.longValue();
		}
		return value instanceof Boolean flag ? Long.valueOf(flag ? 1 : 0) : null;
	}

	static String cType(KernelObject object) {
		return Fields.kernel().of(object.eClass()).cName() + " *";
	}

	private static VariableInfo pointer(String name, String type, KernelObject object) {
		return new VariableInfo(name, type, ValueText.pointer(object), null, new ObjectRef(object, null), false, "", "", "");
	}

	/** What is inside a structure, or the elements of a list. */
	public List<VariableInfo> contents(ObjectRef ref) {
		return ref.next == null ? fields(ref.object) : elements(ref);
	}

	private static List<VariableInfo> fields(KernelObject object) {
		List<VariableInfo> fields = new ArrayList<>();
		for (FieldInfo field : Fields.kernel().of(object.eClass()).fields()) {
			if (!field.feature().isTransient()) {
				fields.add(field(object, field));
			}
		}
		return fields;
	}

	private static VariableInfo field(KernelObject object, FieldInfo field) {
		Object value = object.eGet(field.feature());
		if (value instanceof EList<?> table) {
			ObjectRef slots = table.isEmpty() ? null : new ObjectRef(object, field.feature());
			return new VariableInfo(field.cName(), field.cType(), "[" + table.size() + "]", null, slots, slots != null,
					field.documentation(), field.lockLetters(), field.fork().text());
		}
		EStructuralFeature next = ListLinks.next(field.feature());
		ObjectRef inside = value instanceof KernelObject target ? new ObjectRef(target, next) : null;
		return new VariableInfo(field.cName(), field.cType(), ValueText.of(field.cName(), value), number(value), inside,
				next != null && inside != null, field.documentation(), field.lockLetters(), field.fork().text());
	}

	private static List<VariableInfo> elements(ObjectRef list) {
		List<VariableInfo> elements = new ArrayList<>();
		if (list.next.isMany()) {
			((EList<?>) list.object.eGet(list.next)).forEach(slot -> add(elements, (KernelObject) slot));
			return elements;
		}
		KernelObject at = list.object;
		while (at != null && elements.size() < LONGEST_LIST) {
			add(elements, at);
			at = (KernelObject) at.eGet(list.next);
		}
		return elements;
	}

	private static void add(List<VariableInfo> elements, KernelObject element) {
		elements.add(pointer("[" + elements.size() + "]", cType(element), element));
	}

	/** The registers of a process, or nothing while it has none. */
	public Optional<RegistersInfo> registers(ProcessId process) {
		return slot(process).filter(p -> p.getAddr() != null).map(this::registers);
	}

	private RegistersInfo registers(ProcSlot p) {
		Kernel k = machine.kernel();
		return new RegistersInfo(SnapshotBuilder.id(p), words(p, p.getAddr().getFrame()), words(p, p.getAddr().getPcb()),
				k.functions.startsIn(p));
	}

	private static List<Register> words(ProcSlot p, KernelObject structure) {
		List<Register> words = new ArrayList<>();
		for (FieldInfo field : Fields.kernel().of(structure.eClass()).fields()) {
			if (structure.eGet(field.feature()) instanceof Integer word) {
				words.add(new Register(field.cName(), word, Symbols.of(p, field.cName(), word), field.documentation()));
			}
		}
		return words;
	}
}
