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
			return Value.of(number.value());
		}
		if (node instanceof Node.Text text) {
			return new Value(text.value(), null, "", "char *");
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
			Value target = value(field.target());
			return Structures.read(scope, Structures.structure(target, field.source(), field.at()), field.source(), field.path());
		}
		if (node instanceof Node.Element element) {
			return element(element);
		}
		return node instanceof Node.Call call ? call(call) : quantified((Node.Quantified) node);
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
			Object local = scope.locals().get(name);
			return local instanceof KernelObject target ? Value.pointer(target) : Value.read(local, null, name, "int");
		}
		Optional<FieldInfo> global = Structures.field(scope.globals(), name);
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
		return Value.of(constant);
	}

	private Stream<String> names() {
		return Stream.of(variables.keySet().stream(), scope.locals().keySet().stream(), Structures.names(scope.globals()),
				scope.constants().keySet().stream()).flatMap(names -> names);
	}

	private Value unary(Node.Unary node) {
		Value operand = value(node.operand());
		if (node.sign().equals("!")) {
			return Value.of(!operand.isTrue());
		}
		long number = Arithmetic.number(operand, node.operand().at());
		return Value.of(switch (node.sign()) {
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
		if (node.function().equals("count")) {
			return Value.of(count(elements(argument, node.source(), node.at())));
		}
		long pid = Arithmetic.number(argument, node.argument().at());
		String list = node.function().equals("pfind") ? "allproc" : "zombproc";
		Iterator<Value> processes = elements(name(new Node.Name(node.at(), list)), list, node.at());
		while (processes.hasNext()) {
			Value process = processes.next();
			if (process.content() instanceof org.forkscope.model.Proc p && p.getPid() == pid) {
				return process;
			}
		}
		return Value.pointer(null);
	}

	private static long count(Iterator<Value> elements) {
		long count = 0;
		for (; elements.hasNext(); elements.next()) {
			count++;
		}
		return count;
	}

	private Value element(Node.Element node) {
		Iterator<Value> elements = elements(value(node.list()), node.source(), node.at());
		long index = Arithmetic.number(value(node.index()), node.index().at());
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

	private Value quantified(Node.Quantified node) {
		Iterator<Value> elements = elements(value(node.list()), node.source(), node.at());
		boolean had = variables.containsKey(node.variable());
		Value outer = variables.get(node.variable());
		boolean result = node.all();
		while (result == node.all() && elements.hasNext()) {
			variables.put(node.variable(), elements.next());
			result = value(node.condition()).isTrue();
		}
		variables.remove(node.variable());
		if (had) {
			variables.put(node.variable(), outer);
		}
		return Value.of(result);
	}

	private Iterator<Value> elements(Value list, String source, int at) {
		if (list.next() != null) {
			return new Linked(list, at);
		}
		if (list.content() instanceof List<?> table) {
			return table.stream().map(e -> e instanceof KernelObject o ? Value.pointer(o) : Value.read(e, null, "", "int")).iterator();
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
