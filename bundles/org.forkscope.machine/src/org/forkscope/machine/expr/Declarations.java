package org.forkscope.machine.expr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelPackage;

/** Which structures the parts of an expression point to, told from declarations: nothing is evaluated. */
final class Declarations {

	private final Scope scope;
	private final Map<String, EClass> elements = new HashMap<>();

	Declarations(Scope scope) {
		this.scope = scope;
	}

	/** Declares a name for the elements of a list. */
	void element(String name, Node list) {
		structure(list).ifPresent(type -> elements.put(name, type));
	}

	/** The names declared by {@link #element}. */
	Stream<String> elements() {
		return elements.keySet().stream();
	}

	/** Names that can follow a pointer: those of its fields, and the rest of the names of fields that start like it. */
	Stream<String> fields(Node pointer) {
		Stream<String> inside = structure(pointer).stream().flatMap(Structures::names);
		if (pointer instanceof Node.Field field) {
			return Stream.concat(inside, rests(field, "."));
		}
		return pointer instanceof Node.Element element && element.list() instanceof Node.Field table
				? Stream.concat(inside, rests(table, "[]."))
				: inside;
	}

	/** Of {@code p_list}, what follows it in {@code p_list.le_next}. */
	private Stream<String> rests(Node.Field field, String between) {
		String start = Structures.join(field.path()) + between;
		return structure(field.target()).stream().flatMap(type -> Fields.kernel().of(type).fields().stream()).map(FieldInfo::cName)
				.filter(name -> name.startsWith(start)).map(name -> name.substring(start.length()));
	}

	/** The structure that a pointer leads to, or that the elements of a list are. */
	Optional<EClass> structure(Node node) {
		if (node instanceof Node.Name name) {
			return named(name.name());
		}
		if (node instanceof Node.Field field) {
			return structure(field.target()).flatMap(type -> inside(type, field.path()));
		}
		if (node instanceof Node.Element element) {
			return column(element.list()).or(() -> structure(element.list()));
		}
		if (node instanceof Node.Choice choice) {
			return structure(choice.yes()).or(() -> structure(choice.no()));
		}
		boolean isProcess = node instanceof Node.Call call && call.function() != Function.COUNT;
		return isProcess ? Optional.of(KernelPackage.Literals.PROC) : Optional.empty();
	}

	/** The structures that the elements of a table point to, where the model keeps them in another table. */
	private Optional<EClass> column(Node list) {
		return list instanceof Node.Field table
				? structure(table.target()).flatMap(owner -> Tables.column(owner, table.path())).flatMap(column -> Structures.target(column.part()))
				: Optional.empty();
	}

	private Optional<EClass> named(String name) {
		if (elements.containsKey(name)) {
			return Optional.of(elements.get(name));
		}
		return Optional.ofNullable(scope.structure(name))
				.or(() -> Structures.field(scope.globals().eClass(), name).flatMap(Structures::target));
	}

	private static Optional<EClass> inside(EClass type, List<Node.Name> path) {
		for (int length = path.size(); length > 0; length--) {
			Optional<EClass> target = Structures.field(type, Structures.join(path, length)).flatMap(Structures::target);
			if (target.isPresent()) {
				return length == path.size() ? target : inside(target.get(), path.subList(length, path.size()));
			}
		}
		return Optional.empty();
	}
}
