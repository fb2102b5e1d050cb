package org.forkscope.cli.internal.run;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.debug.CommandException;
import org.forkscope.cli.internal.debug.Debuggee;
import org.forkscope.machine.Machine;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.internal.engine.Frame;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options to print values on the way. */
final class Print {

	@Option(names = "--print", required = true, paramLabel = "EXPR", converter = ExpressionConverter.class)
	private List<Expression> expressions;

	@Option(names = "--at", paramLabel = "STOP", converter = Until.Converter.class)
	private Until at;

	/** Whether it is said where to print: each time a place is reached. */
	boolean hasPlace() {
		return at != null;
	}

	/** The lines to print where a machine stands still. */
	List<String> linesAt(Debuggee debuggee) {
		Snapshot stop = debuggee.snapshot();
		ProcessId process = stop.stop().process();
		List<FrameInfo> frames = process == null ? stop.kernelFrames() : stop.current().frames();
		int depth = frames.isEmpty() ? 0 : frames.get(0).depth();
		return expressions.stream().map(e -> line(debuggee, process, depth, e)).toList();
	}

	private static String line(Debuggee debuggee, ProcessId process, int depth, Expression expression) {
		String position = String.valueOf(debuggee.snapshot().position());
		try {
			return Messages.Print_value.text(position, expression,
					debuggee.ask(inspector -> inspector.evaluate(process, depth, expression.toString())).value());
		} catch (CommandException e) {
			return Messages.Print_noValue.text(position, expression, e.getMessage());
		}
	}

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
