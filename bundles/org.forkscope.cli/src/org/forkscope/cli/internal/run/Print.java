package org.forkscope.cli.internal.run;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.Machine;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.session.Inspector;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options to print values on the way. */
final class Print {

	@Option(names = "--print", required = true, paramLabel = "EXPR", converter = ExpressionConverter.class)
	private List<Expression> expressions;

	@Option(names = "--at", required = true, paramLabel = "STOP", converter = Until.Converter.class)
	private Until at;

	/** What is to be printed in one run. */
	Arrivals arrivals(Machine machine) {
		return new Arrivals(machine);
	}

	/** Notices when the place is reached. A call that returns there does not reach it again. */
	final class Arrivals {

		private final Machine machine;
		private final Map<Object, Boolean> there = new WeakHashMap<>();

		private Arrivals(Machine machine) {
			this.machine = machine;
		}

		/** The lines to print before a step. */
		List<String> before(KernelStack stack, Frame frame, Step next) {
			boolean isThere = at.holds(machine, stack, next);
			boolean wasThere = Boolean.TRUE.equals(there.put(at.place().isInFunction() ? frame : this, isThere));
			return isThere && !wasThere ? expressions.stream().map(e -> line(e, stack)).toList() : List.of();
		}

		private String line(Expression expression, KernelStack stack) {
			String position = String.valueOf(machine.position());
			try {
				return Messages.Print_value.text(position, expression, Inspector.evaluate(machine, stack, expression).value());
			} catch (ExpressionException e) {
				return Messages.Print_noValue.text(position, expression, e.withColumn());
			}
		}
	}

	/** Reads an expression. */
	static final class ExpressionConverter implements ITypeConverter<Expression> {
		@Override
		public Expression convert(String text) {
			try {
				return Expression.parse(text);
			} catch (ExpressionException e) {
				throw new TypeConversionException(text + ": " + e.withColumn());
			}
		}
	}
}
