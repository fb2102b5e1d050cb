package org.forkscope.cli.internal.debug;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.session.Access;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ObjectRef;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.VariableInfo;

/**
 * A field of a structure of the machine, as an expression such as {@code p2->p_pptr} or {@code nextpid} names it.
 *
 * @param object the structure
 * @param field  the field
 */
record FieldTarget(ObjectRef object, VariableInfo field) {

	private static final Pattern NAME = Pattern.compile("(->|\\.)\\s*([A-Za-z_0-9.]+)\\s*$");
	private static final String GLOBALS = "globals";

	/** Finds it at the selected frame. @throws CommandException when there is none */
	static FieldTarget of(Debugger debugger, String expression) {
		ProcessId process = debugger.selection().process();
		int depth = debugger.selection().depth();
		return debugger.look(inspector -> find(inspector, process, depth, expression));
	}

	private static FieldTarget find(Inspector inspector, ProcessId process, int depth, String expression) {
		inspector.evaluate(process, depth, expression); // says where the way to the field ends, if it does
		Matcher name = NAME.matcher(expression);
		Optional<FieldTarget> found = name.find()
				? in(inspector, inspector.evaluate(process, depth, expression.substring(0, name.start())).object(), name.group(2))
				: in(inspector, globals(inspector, process, depth), expression.strip());
		return found.orElseThrow(() -> new CommandException(Messages.FieldTarget_none.text(expression)));
	}

	private static ObjectRef globals(Inspector inspector, ProcessId process, int depth) {
		return inspector.locals(process, depth).stream().filter(variable -> variable.name().equals(GLOBALS)).findFirst().orElseThrow()
				.object();
	}

	private static Optional<FieldTarget> in(Inspector inspector, ObjectRef object, String name) {
		return object == null ? Optional.empty()
				: inspector.contents(object).stream().filter(field -> isCalled(field, name)).findFirst()
						.map(field -> new FieldTarget(object, field));
	}

	/** The head of a list may be named without its first field. */
	private static boolean isCalled(VariableInfo field, String name) {
		return field.name().replaceFirst("\\.[a-z]+_first$", "").equals(name) || field.name().equals(name);
	}

	/** The place of writes to it. */
	AtAccess watch() {
		return new AtAccess(object.struct(), field.name(), object.serial(), Access.WRITE, false);
	}
}
