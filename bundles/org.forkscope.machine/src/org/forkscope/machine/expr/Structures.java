package org.forkscope.machine.expr;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.forkscope.machine.script.Suggestions;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.Fields;
import org.forkscope.model.KernelObject;

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

	/** Names that can be written for the fields. */
	static Stream<String> names(EClass type) {
		return fields(type).map(field -> shortName(field.cName()));
	}

	/** A name without the field that starts a list. */
	static String shortName(String cName) {
		return HEADS.stream().skip(1).filter(cName::endsWith).findFirst()
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
		Node.Name first = path.get(0);
		throw new ExpressionException(first.at(), Messages.Expr_noField, Fields.kernel().of(object.eClass()).cName(), first.name(),
				Suggestions.didYouMean(first.name(), names(object.eClass())));
	}

	private static Value inside(Scope scope, Value value, String source, List<Node.Name> rest) {
		return read(scope, structure(value, source, rest.get(0).at()), source, rest);
	}

	static String join(List<Node.Name> path, int length) {
		return String.join(".", IntStream.range(0, length).mapToObj(i -> path.get(i).name()).toList());
	}

	static Value read(Scope scope, KernelObject object, FieldInfo field) {
		return Value.read(object.eGet(field.feature()), scope.next(field.feature()), field.cName(), field.cType());
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
