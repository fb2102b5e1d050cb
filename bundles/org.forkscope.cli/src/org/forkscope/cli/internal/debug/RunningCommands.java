package org.forkscope.cli.internal.debug;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.forkscope.cli.internal.spec.KernelNames;
import org.forkscope.cli.internal.spec.StopSpec;
import org.forkscope.machine.listing.ListingLine;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.PositionExpression;
import org.forkscope.machine.session.ProcessFilter;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Session;
import org.forkscope.machine.session.StepKind;
import org.forkscope.machine.session.Stop.Kind;
import org.forkscope.machine.session.StopPoint.AtFunction;
import org.forkscope.machine.session.StopPoint.AtLine;
import org.forkscope.machine.session.StopPoint;

/** Commands that let the machine run forward. */
final class RunningCommands {

	/** The name of stop points for one run. */
	static final String ONCE = "until";

	private RunningCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("run", RunningCommands::run, "r").once(), Command.of("start", RunningCommands::start).once(),
				Command.of("continue", RunningCommands::proceed, "c", "fg"), step("step", StepKind.INTO, "s"),
				step("next", StepKind.OVER, "n"), step("finish", StepKind.RETURN, "fin"),
				Command.of("stepi", RunningCommands::stepInstruction, "si"),
				Command.of("until", RunningCommands::until, "u", "advance").completing(Words::places),
				step("next-line", StepKind.SCRIPT_LINE, "nl"), step("next-phase", StepKind.PHASE, "np"));
	}

	private static Command step(String name, StepKind kind, String alias) {
		return Command.of(name, (debugger, arguments) -> step(debugger, kind, Numbers.count(arguments)), alias);
	}

	private static void run(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		debugger.goQuietly(session -> session.goTo(0));
		debugger.go(Session::resume);
	}

	private static void start(Debugger debugger, String arguments) {
		Numbers.none(arguments);
		debugger.goQuietly(session -> session.goTo(0));
		debugger.go(session -> session.step(null, StepKind.SCRIPT_LINE));
	}

	/** With a number, as often as that: the breakpoint of this stop is passed over in between. */
	private static void proceed(Debugger debugger, String arguments) {
		int count = Numbers.count(arguments);
		List<String> here = debugger.snapshot().stop().points();
		if (count > 1) {
			if (here.isEmpty()) {
				throw new CommandException(Messages.Continue_noBreakpoint.text());
			}
			BreakpointCommands.ignore(debugger, Integer.parseInt(here.get(0)), count - 1);
		}
		debugger.go(Session::resume);
	}

	/** Stops early when something else than the step stops the machine. */
	private static void step(Debugger debugger, StepKind kind, int count) {
		for (int i = 0; i < count && (i == 0 || debugger.snapshot().stop().kind() == Kind.STEP); i++) {
			debugger.go(session -> step(debugger, session, kind));
		}
	}

	private static void step(Debugger debugger, Session session, StepKind kind) {
		ProcessId process = debugger.selection().stepper();
		if (debugger.selection().frameNumber() == 0) {
			session.step(process, kind);
		} else {
			session.step(process, kind, debugger.selection().depth());
		}
	}

	private static void stepInstruction(Debugger debugger, String arguments) {
		int count = Numbers.count(arguments);
		debugger.go(session -> session.goTo(new PositionExpression.Relative(count)));
	}

	private static void until(Debugger debugger, String arguments) {
		if (!arguments.isEmpty()) {
			StopSpec spec = BreakpointCommands.parse(debugger, "", arguments);
			StopPoint point = spec.in(debugger.debuggee().workload().script(), ONCE)
					.orElseThrow(() -> new CommandException(Messages.Breakpoints_noOperation.text(spec.operation())));
			debugger.go(List.of(point), Session::resume);
		} else if (debugger.selection().frame().isUser()) {
			step(debugger, StepKind.OVER, 1);
		} else {
			debugger.go(linesBehind(debugger), Session::resume);
		}
	}

	/** A line further down in the same function, or its return: that is how loops come to their end. */
	private static List<StopPoint> linesBehind(Debugger debugger) {
		FrameInfo frame = debugger.selection().frame();
		ProcessId process = debugger.selection().process();
		ProcessFilter filter = process == null ? ProcessFilter.ANY : new ProcessFilter.Pid(process.pid());
		List<StopPoint> points = new ArrayList<>();
		points.add(new StopPoint(ONCE, new AtFunction(frame.function(), true), filter, 0, null, null));
		lines(frame).forEach(line -> points.add(new StopPoint(ONCE, new AtLine(frame.file(), line.number()), filter, 0, null, null)));
		return points;
	}

	private static Stream<ListingLine> lines(FrameInfo frame) {
		return KernelNames.get().file(frame.file()).stream().flatMap(file -> file.lines().stream())
				.filter(line -> line.isStep() && line.number() > frame.line() && frame.function().equals(line.function()));
	}
}
