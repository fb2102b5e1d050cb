package org.forkscope.cli.internal.run;

import java.util.Optional;

import org.forkscope.cli.internal.Messages;
import org.forkscope.cli.internal.spec.SpecException;
import org.forkscope.cli.internal.spec.StopSpec;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.session.StopPoint;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** A breakpoint of a run: {@code --break SPEC}, and perhaps {@code --condition EXPR} behind it. */
final class Break {

	@Option(names = "--break", required = true, paramLabel = "SPEC", converter = SpecConverter.class)
	private StopSpec spec;

	@Option(names = "--condition", paramLabel = "EXPR", converter = Print.ExpressionConverter.class)
	private Expression condition;

	/** Its stop point in a script; nothing when the script has no such place. */
	Optional<StopPoint> in(Script script) {
		return spec().in(script, spec.text());
	}

	/** Whether the condition is given twice. */
	boolean hasTwoConditions() {
		return condition != null && spec.condition() != null;
	}

	private StopSpec spec() {
		return condition == null ? spec : spec.withCondition(condition.toString());
	}

	@Override
	public String toString() {
		return spec().toString();
	}

	/** Reads a breakpoint. */
	static final class SpecConverter implements ITypeConverter<StopSpec> {
		@Override
		public StopSpec convert(String text) {
			try {
				return StopSpec.parse(text);
			} catch (SpecException e) {
				throw new TypeConversionException(Messages.Break_wrong.text(text, e.withColumn()));
			}
		}
	}
}
