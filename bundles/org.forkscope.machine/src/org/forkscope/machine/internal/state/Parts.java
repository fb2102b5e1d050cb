package org.forkscope.machine.internal.state;

import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EModelElement;
import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelFunction;
import org.forkscope.machine.internal.engine.SourceFile;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.Session;
import org.forkscope.model.KernelObject;

/** Which objects are parts of a machine that can change. */
final class Parts {

	private static final List<Class<?>> CONSTANT = List.of(Number.class, CharSequence.class, Boolean.class, Character.class,
			Class.class, Enum.class, EModelElement.class, KernelFunction.class, Step.class, SourceFile.class,
			RecordSink.class);
	/** Scripts never change; who looks at a machine is no part of it. */
	private static final List<Class<?>> ELSEWHERE = List.of(Script.class, Session.class);
	private static final List<Class<?>> OURS = List.of(Machine.class, KernelObject.class);

	private Parts() {
	}

	/** Whether objects of a class never change, or do not belong to a machine. */
	static boolean areConstant(Class<?> type) {
		Class<?> element = type.isArray() ? type.getComponentType() : type;
		return element.isHidden() || CONSTANT.stream().anyMatch(constant -> constant.isAssignableFrom(element))
				|| ELSEWHERE.stream().anyMatch(place -> place.getPackage() == element.getPackage());
	}

	/** Whether a class has its contents in its fields. */
	static boolean haveFields(Class<?> type) {
		return isOurs(type) || BasicEList.class.isAssignableFrom(type);
	}

	/** Whether a class is one of the machine's or the model's. */
	static boolean isOurs(Class<?> type) {
		return OURS.stream().anyMatch(ours -> type.getName().startsWith(ours.getPackageName() + '.'));
	}

	/** Whether a class is one of Java's own. */
	static boolean areOfJava(Class<?> type) {
		return type.getPackageName().equals("java.util");
	}

	/** Whether a class is one of Java's collections that never change. */
	static boolean areImmutableCollections(Class<?> type) {
		String name = type.getName();
		return name.startsWith("java.util.ImmutableCollections$") || name.startsWith("java.util.Collections$Unmodifiable")
				|| name.startsWith("java.util.Collections$Empty") || name.startsWith("java.util.Collections$Singleton");
	}
}
