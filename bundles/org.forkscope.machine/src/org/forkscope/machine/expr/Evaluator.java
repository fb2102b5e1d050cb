package org.forkscope.machine.expr;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.forkscope.machine.script.Suggestions;
import org.forkscope.model.FieldInfo;
import org.forkscope.model.KernelObject;
import org.forkscope.model.Proc;

/** Evaluates one expression once. Each part and each element of a list is a step, and steps are limited. */
final class Evaluator {

	static final int MAX_STEPS = 200_000;

	private final Scope scope;
	private final Map<String, Value> variables = new HashMap<>();
	private int steps;

	Evaluator(Scope scope) {
		this.scope = scope;
	}

	Value value(Node node) {
		step(node.at());
		if (node instanceof Node.Number number) {
			return number.value();
		}
		if (node instanceof Node.Text text) {
			return Value.text(text.value());
		}
		if (node instanceof Node.Name name) {
			return name(name);
		}
		if (node instanceof Node.Unary unary) {
			return unary(unary);
		}
		if (node instanceof Node.Binary binary) {
			return binary(binary);
		}
		if (node instanceof Node.Choice choice) {
			return value(value(choice.condition()).isTrue() ? choice.yes() : choice.no());
		}
		return structured(node);
	}

	private Value structured(Node node) {
		if (node instanceof Node.Field field) {
			return field(field);
		}
		if (node instanceof Node.Element element) {
			return element(element);
		}
		return node instanceof Node.Call call ? call(call) : each((Node.Each) node);
	}

	private void step(int at) {
		if (++steps > MAX_STEPS) {
			throw new ExpressionException(at, Messages.Expr_steps);
		}
	}

	private Value name(Node.Name node) {
		String name = node.name();
		if (variables.containsKey(name)) {
			return variables.get(name);
		}
		if (scope.locals().containsKey(name)) {
			return Value.local(name, scope.locals().get(name), scope.structure(name));
		}
		Optional<FieldInfo> global = Structures.field(scope.globals().eClass(), name);
		if (global.isPresent()) {
			return Structures.read(scope, scope.globals(), global.get());
		}
		if (name.equals("NULL")) {
			return Value.pointer(null);
		}
		Long constant = scope.constants().get(name);
		if (constant == null) {
			throw new ExpressionException(node.at(), Messages.Expr_noName, name, Suggestions.didYouMean(name, names()));
		}
		return Value.constant(constant);
	}

	private Stream<String> names() {
		return Stream.of(variables.keySet().stream(), scope.locals().keySet().stream(), Structures.names(scope.globals().eClass()),
				scope.constants().keySet().stream()).flatMap(names -> names);
	}

	private Value unary(Node.Unary node) {
		Value operand = value(node.operand());
		if (node.sign().equals("!")) {
			return Value.of(!operand.isTrue());
		}
		IntType type = Arithmetic.number(operand, node.operand().at()).integer();
		long number = (Long) operand.content();
		return Value.of(type, switch (node.sign()) {
			case "-" -> -number;
			case "~" -> ~number;
			default -> number;
		});
	}

	private Value binary(Node.Binary node) {
		Value left = value(node.left());
		return switch (node.sign()) {
			case "&&" -> Value.of(left.isTrue() && value(node.right()).isTrue());
			case "||" -> Value.of(left.isTrue() || value(node.right()).isTrue());
			default -> Arithmetic.apply(node, left, value(node.right()));
		};
	}

	private Value call(Node.Call node) {
		Value argument = value(node.argument());
		return switch (node.function()) {
			case PFIND -> process(node, "allproc", argument);
			case ZPFIND -> process(node, "zombproc", argument);
			default -> count(elements(argument, node.source(), node.at()));
		};
	}

	private Value process(Node.Call node, String list, Value pid) {
		Long wanted = (Long) Arithmetic.number(pid, node.argument().at()).content();
		Iterator<Value> processes = elements(name(new Node.Name(node.at(), list)), list, node.at());
		while (processes.hasNext()) {
			Value process = processes.next();
			if (process.content() instanceof Proc p && p.getPid() == wanted) {
				return process;
			}
		}
		return Value.pointer(null);
	}

	private static Value count(Iterator<Value> elements) {
		int count = 0;
		for (; elements.hasNext(); elements.next()) {
			count++;
		}
		return Value.of(IntType.INT, count);
	}

	private Value field(Node.Field node) {
		if (node.target() instanceof Node.Element element && element.list() instanceof Node.Field table) {
			KernelObject owner = owner(table);
			Optional<FieldInfo> part = Tables.part(owner.eClass(), table.path(), node.path());
			if (part.isPresent()) {
				return element(Structures.read(scope, owner, part.get()), element, index(element));
			}
		}
		return Structures.read(scope, owner(node), node.source(), node.path());
	}

	/** The structure that a field is in. */
	private KernelObject owner(Node.Field node) {
		return Structures.structure(value(node.target()), node.source(), node.at());
	}

	private Value element(Node.Element node) {
		return node.list() instanceof Node.Field table ? element(owner(table), table, node) : element(value(node.list()), node, index(node));
	}

	private Value element(KernelObject owner, Node.Field table, Node.Element node) {
		long index = index(node);
		Optional<FieldInfo> single = Tables.single(owner.eClass(), table.path(), index);
		if (single.isPresent()) {
			return Structures.read(scope, owner, single.get());
		}
		Optional<Tables.Column> column = Tables.column(owner.eClass(), table.path());
		if (column.isPresent()) {
			Value slot = element(Structures.read(scope, owner, column.get().table()), node, index);
			return Structures.read(scope, (KernelObject) slot.content(), column.get().part());
		}
		return element(Structures.read(scope, owner, table.source(), table.path()), node, index);
	}

	private long index(Node.Element node) {
		return (Long) Arithmetic.number(value(node.index()), node.index().at()).content();
	}

	private Value element(Value list, Node.Element node, long index) {
		Iterator<Value> elements = elements(list, node.source(), node.at());
		for (long i = 0; elements.hasNext(); i++) {
			Value element = elements.next();
			if (i == index) {
				return element;
			}
			if (!elements.hasNext()) {
				throw noElement(node, index, i + 1);
			}
		}
		throw noElement(node, index, 0);
	}

	private static ExpressionException noElement(Node.Element node, long index, long count) {
		return new ExpressionException(node.index().at(), Messages.Expr_index, node.source(), index, count);
	}

	private Value each(Node.Each node) {
		Iterator<Value> elements = elements(value(node.list()), node.source(), node.at());
		boolean had = variables.containsKey(node.element());
		Value outer = variables.get(node.element());
		Value result = each(node, elements);
		variables.remove(node.element());
		if (had) {
			variables.put(node.element(), outer);
		}
		return result;
	}

	/** One element can decide about any and all. */
	private Value each(Node.Each node, Iterator<Value> elements) {
		int count = 0;
		while (elements.hasNext()) {
			variables.put(node.element(), elements.next());
			boolean holds = value(node.condition()).isTrue();
			count += holds ? 1 : 0;
			if (node.function() != Function.COUNT && holds == (node.function() == Function.ANY)) {
				return Value.of(holds);
			}
		}
		return node.function() == Function.COUNT ? Value.of(IntType.INT, count) : Value.of(node.function() == Function.ALL);
	}

	private Iterator<Value> elements(Value list, String source, int at) {
		if (list.next() != null) {
			return new Linked(list, at);
		}
		if (list.content() instanceof List<?> table) {
			return table.stream().peek(element -> step(at)).map(list::element).iterator();
		}
		throw new ExpressionException(at, list.content() == null ? Messages.Expr_null : Messages.Expr_noList, source);
	}

	/** Follows the links of a list, which may lead in a circle: only the limit of steps ends that. */
	private final class Linked implements Iterator<Value> {

		private final Value list;
		private final int at;
		private KernelObject next;

		Linked(Value list, int at) {
			this.list = list;
			this.at = at;
			next = (KernelObject) list.content();
		}

		@Override
		public boolean hasNext() {
			return next != null;
		}

		@Override
		public Value next() {
			if (next == null) {
				throw new NoSuchElementException();
			}
			step(at);
			KernelObject element = next;
			next = (KernelObject) element.eGet(list.next());
			return Value.pointer(element);
		}
	}
}
