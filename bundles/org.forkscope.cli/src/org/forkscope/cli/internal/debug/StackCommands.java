package org.forkscope.cli.internal.debug;

import java.util.List;

import org.forkscope.machine.session.ProcessInfo;

/** Commands that choose what is looked at: process, frame, text. */
final class StackCommands {

	private StackCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("backtrace", StackCommands::backtrace, "bt", "where"), Command.of("frame", StackCommands::frame, "f"),
				Command.of("up", (debugger, arguments) -> move(debugger, Numbers.count(arguments))),
				Command.of("down", (debugger, arguments) -> move(debugger, -Numbers.count(arguments)), "dow"),
				Command.of("process", StackCommands::process, "thread", "inferior").completing(Words::processes).once(),
				ListCommand.command(), Command.of("tree", ProcessTree::print));
	}

	private static void backtrace(Debugger debugger, String arguments) {
		int most = arguments.isEmpty() ? Integer.MAX_VALUE : Numbers.number(arguments, 1);
		debugger.selection().frame();
		for (int i = 0; i < Math.min(most, debugger.selection().frames().size()); i++) {
			debugger.print(Lines.frame(debugger, i));
		}
	}

	private static void frame(Debugger debugger, String arguments) {
		select(debugger, arguments.isEmpty() ? debugger.selection().frameNumber() : Numbers.number(arguments, 0));
	}

	private static void move(Debugger debugger, int by) {
		int to = debugger.selection().frameNumber() + by;
		int last = debugger.selection().frames().size() - 1;
		boolean atTheEnd = debugger.selection().frameNumber() == (by > 0 ? last : 0);
		if (atTheEnd && last >= 0) {
			throw new CommandException((by > 0 ? Messages.Stack_outermost : Messages.Stack_innermost).text());
		}
		select(debugger, Math.max(0, Math.min(last, to)));
	}

	private static void select(Debugger debugger, int number) {
		debugger.selection().selectFrame(number);
		debugger.sources().forget();
		debugger.print(Lines.frame(debugger, number));
	}

	private static void process(Debugger debugger, String arguments) {
		if (!arguments.isEmpty()) {
			debugger.selection().select(find(debugger, arguments).id());
			debugger.sources().forget();
		}
		ProcessInfo process = debugger.selection().info();
		debugger.print(process == null ? Lines.who(null) : Lines.process(process));
		if (!debugger.selection().frames().isEmpty()) {
			debugger.print(Lines.frame(debugger, 0));
		}
	}

	/** A process by its pid or its label. */
	private static ProcessInfo find(Debugger debugger, String name) {
		return debugger.snapshot().processes().stream().filter(p -> name.equals(p.label()) || name.equals(Integer.toString(p.pid())))
				.findFirst().orElseThrow(() -> new CommandException(Messages.Stack_noProcess.text(name)));
	}
}
