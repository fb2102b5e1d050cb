package org.forkscope.machine.expr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.forkscope.machine.script.Suggestions;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;
import org.forkscope.model.KernelPackage;

/** Fields of structures by their names in C. The head of a list may be named without its first field, as the macros do. */
final class Structures {

	private static final List<String> HEADS = List.of("", ".lh_first", ".slh_first", ".tqh_first", ".stqh_first");

	private Structures() {
	}

	static Optional<FieldInfo> field(EClass type, String name) {
		List<String> names = HEADS.stream().map(name::concat).toList();
		return fields(type).filter(field -> names.contains(field.cName())).findFirst();
	}

	private static Stream<FieldInfo> fields(EClass type) {
		return Fields.kernel().of(type).fields().stream().filter(field -> !field.feature().isTransient());
	}

	/** The structure that a field points to or is; nothing where that can be any. */
	static Optional<EClass> target(FieldInfo field) {
		return field.feature() instanceof EReference reference && reference.getEReferenceType().getEPackage() == KernelPackage.eINSTANCE
				? Optional.of(reference.getEReferenceType())
				: Optional.empty();
	}

	/** Names that can be written for the fields. */
	static Stream<String> names(EClass type) {
		return Stream.concat(fields(type).map(field -> shortName(field.cName())), Tables.columnNames(type));
	}

	/** A name without the field that starts a list, and without what stands in the model for an index. */
	static String shortName(String cName) {
		int bracket = cName.indexOf('[');
		return bracket >= 0 ? cName.substring(0, bracket)
				: HEADS.stream().skip(1).filter(cName::endsWith).findFirst()
						.map(head -> cName.substring(0, cName.length() - head.length())).orElse(cName);
	}

	/** The value at the end of a path, where names with dots are fields of their own. */
	static Value read(Scope scope, KernelObject object, String source, List<Node.Name> path) {
		for (int length = path.size(); length > 0; length--) {
			Optional<FieldInfo> field = field(object.eClass(), join(path, length));
			if (field.isPresent()) {
				Value value = read(scope, object, field.get());
				return length == path.size() ? value : inside(scope, value, source + "->" + join(path, length),
						path.subList(length, path.size()));
			}
		}
		throw noField(object.eClass(), path);
	}

	/** Names with dots are named as a whole, those of tables with their index. */
	private static ExpressionException noField(EClass type, List<Node.Name> path) {
		Node.Name first = path.get(0);
		String struct = Fields.kernel().of(type).cName();
		List<String> indexed = fields(type).map(FieldInfo::cName).filter(name -> name.startsWith(first.name() + '[')).toList();
		if (!indexed.isEmpty()) {
			return new ExpressionException(first.at(), Messages.Expr_indexed, struct, String.join(", ", indexed));
		}
		boolean isPart = names(type).anyMatch(name -> name.startsWith(first.name() + '.'));
		String missing = isPart ? join(path) : first.name();
		return new ExpressionException(first.at(), Messages.Expr_noField, struct, missing, Suggestions.didYouMean(missing, names(type)));
	}

	private static Value inside(Scope scope, Value value, String source, List<Node.Name> rest) {
		return read(scope, structure(value, source, rest.get(0).at()), source, rest);
	}

	/** The name that a path makes. */
	static String join(List<Node.Name> path) {
		return join(path, path.size());
	}

	static String join(List<Node.Name> path, int length) {
		return String.join(".", IntStream.range(0, length).mapToObj(i -> path.get(i).name()).toList());
	}

	static Value read(Scope scope, KernelObject object, FieldInfo field) {
		return Value.read(object.eGet(field.feature()), scope.next(field.feature()), field.cName(), field.cType()).in(object);
	}

	/** The structure a value points to. */
	static KernelObject structure(Value value, String source, int at) {
		if (value.content() == null) {
			throw new ExpressionException(at, Messages.Expr_null, source);
		}
		if (value.content() instanceof KernelObject object) {
			return object;
		}
		throw new ExpressionException(at, Messages.Expr_noStructure, source);
	}
}
