package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.machine.session.ObjectRef;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.VariableInfo;
import org.forkscope.machine.session.Write;

/** Commands that show and change values. */
final class DataCommands {

	private static final Pattern ASSIGNMENT = Pattern.compile("(?:var(?:iable)? +)?(.*?[^=!<>])=([^=].*)");
	private static final Pattern FORMAT = Pattern.compile("/([xd]) +(.*)");

	private DataCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("print", DataCommands::print, "p", "inspect").completing(Words::expressions),
				Command.of("set", DataCommands::set).completing(Words::assignments).once(),
				Command.of("explain", DataCommands::explain, "why").completing(Words::expressions).once());
	}

	/** With an asterisk in front, what the value points at. */
	private static void print(Debugger debugger, String arguments) {
		Matcher format = FORMAT.matcher(arguments);
		boolean formatted = format.matches();
		String expression = formatted ? format.group(2) : arguments;
		if (expression.isEmpty()) {
			throw new CommandException(Messages.Data_whatToPrint.text());
		}
		if (expression.startsWith("*")) {
			printContents(debugger, expression.substring(1));
		} else {
			VariableInfo value = evaluate(debugger, expression);
			boolean hex = formatted && format.group(1).equals("x");
			String text = formatted && value.number() != null ? number(value.number(), hex) : value.value();
			debugger.print(Messages.Lines_variable.text(expression, text));
		}
	}

	private static String number(long value, boolean hex) {
		return hex ? "0x" + (value == (int) value ? Integer.toHexString((int) value) : Long.toHexString(value)) : Long.toString(value);
	}

	private static void printContents(Debugger debugger, String expression) {
		ObjectRef object = evaluate(debugger, expression).object();
		if (object == null) {
			throw new CommandException(Messages.Data_noStructure.text(expression.strip()));
		}
		debugger.look(inspector -> inspector.contents(object)).forEach(field -> debugger.print(Lines.variable(field)));
	}

	private static VariableInfo evaluate(Debugger debugger, String expression) {
		ProcessId process = debugger.selection().process();
		int depth = debugger.selection().depth();
		return debugger.look(inspector -> inspector.evaluate(process, depth, expression));
	}

	/** The new value is an expression, too. */
	private static void set(Debugger debugger, String arguments) {
		Matcher assignment = ASSIGNMENT.matcher(arguments);
		if (!assignment.matches()) {
			throw new CommandException(Messages.Data_whatToSet.text());
		}
		String name = assignment.group(1).strip();
		FieldTarget target = FieldTarget.of(debugger, name);
		Selection here = debugger.selection();
		debugger.debuggee().answer(debugger.session().set(debugger.snapshot(), here.process(), here.depth(), target.object(),
				target.field().name(), assignment.group(2).strip()));
		debugger.changed();
		debugger.print(Messages.Lines_variable.text(name, FieldTarget.of(debugger, name).field().value()));
	}

	private static void explain(Debugger debugger, String arguments) {
		if (arguments.isEmpty()) {
			throw new CommandException(Messages.Data_whatToExplain.text());
		}
		FieldTarget target = FieldTarget.of(debugger, arguments);
		List<Write> writes = debugger.debuggee()
				.answer(debugger.session().explain(debugger.snapshot(), target.object(), target.field().name()));
		debugger.print(Messages.Lines_variable.text(arguments, target.field().value()));
		if (writes.isEmpty()) {
			debugger.print(Messages.Data_neverWritten.text());
		}
		writes.forEach(write -> debugger.print(Lines.write(write)));
	}
}
