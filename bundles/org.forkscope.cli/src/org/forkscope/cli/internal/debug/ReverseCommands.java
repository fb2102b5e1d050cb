package org.forkscope.cli.internal.debug;

import java.util.List;

import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.StepKind;

/** Commands that let the machine run backwards. */
final class ReverseCommands {

	private ReverseCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("reverse-continue", ReverseCommands::proceed, "rc"), step("reverse-step", StepKind.INTO, "rs"),
				step("reverse-next", StepKind.OVER, "rn"), step("reverse-finish", StepKind.RETURN, "rfin"),
				Command.of("reverse-stepi", ReverseCommands::stepInstruction, "rsi"),
				step("reverse-next-line", StepKind.SCRIPT_LINE, "rnl"), step("reverse-next-phase", StepKind.PHASE, "rnp"));
	}

	private static void proceed(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		debugger.go(Session::reverseResume);
	}

	private static Command step(String name, StepKind kind, String alias) {
		return Command.of(name, (debugger, arguments) -> step(debugger, kind, Numbers.count(arguments)), alias);
	}

	/** Stops early at the start of the run. */
	private static void step(Debugger debugger, StepKind kind, int count) {
		for (int i = 0; i < count && (i == 0 || debugger.snapshot().position() > 0); i++) {
			debugger.go(session -> stepBack(debugger, session, kind));
		}
	}

	/** At the end nobody executes anything: the last step of all is the one to go back to. */
	private static void stepBack(Debugger debugger, Session session, StepKind kind) {
		if (debugger.selection().frames().isEmpty() && kind != StepKind.SCRIPT_LINE) {
			session.goTo(new PositionExpression.Relative(-1));
		} else {
			session.stepBack(debugger.selection().stepper(), kind);
		}
	}

	private static void stepInstruction(Debugger debugger, String arguments) {
		int count = Numbers.count(arguments);
		debugger.go(session -> session.goTo(new PositionExpression.Relative(-count)));
	}
}
