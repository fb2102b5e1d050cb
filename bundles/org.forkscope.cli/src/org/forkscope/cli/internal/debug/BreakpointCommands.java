package org.forkscope.cli.internal.debug;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.forkscope.cli.internal.spec.SpecException;
import org.forkscope.cli.internal.spec.StopSpec;
import org.forkscope.machine.expr.Expression;
import org.forkscope.machine.session.FrameInfo;

/** Commands that set, change and delete breakpoints. */
final class BreakpointCommands {

	private static final Pattern EVENT = Pattern.compile("([A-Za-z_]+)(?: +(?!if )([^,]+?))?( *,.*| if .*)?");

	private static final Pattern DPRINTF = Pattern.compile("([^\"]*?) *, *(\".*)");

	private BreakpointCommands() {
	}

	static List<Command> all() {
		return List.of(Command.of("break", (d, text) -> set(d, place(d, text), false), "b", "br").completing(Words::places).once(),
				Command.of("tbreak", (d, text) -> set(d, place(d, text), true), "tb").completing(Words::places).once(),
				Command.of("dprintf", BreakpointCommands::dprintf).completing(Words::prints).once(),
				Command.of("watch", (d, text) -> watch(d, "watch=", text)).completing(Words::watches).once(),
				Command.of("rwatch", (d, text) -> watch(d, "rwatch=", text)).completing(Words::watches).once(),
				Command.of("awatch", (d, text) -> watch(d, "awatch=", text)).completing(Words::watches).once(),
				Command.of("catch", BreakpointCommands::catchEvent).completing(Words::events).once(),
				Command.of("condition", BreakpointCommands::condition, "cond").once(),
				Command.of("ignore", BreakpointCommands::ignore).once(),
				Command.of("delete", BreakpointCommands::delete, "d").once(),
				Command.of("enable", (d, numbers) -> enable(d, numbers, true), "en").once(),
				Command.of("disable", (d, numbers) -> enable(d, numbers, false), "dis").once());
	}

	private static void set(Debugger debugger, StopSpec spec, boolean temporary) {
		Breakpoint breakpoint = debugger.breakpoints().add(spec, temporary);
		debugger.print((temporary ? Messages.Breakpoints_setOnce : Messages.Breakpoints_set).text(breakpoint.number(), spec));
	}

	/** The format begins at the first quote behind a comma. */
	private static void dprintf(Debugger debugger, String text) {
		Matcher parts = DPRINTF.matcher(text);
		if (!parts.matches()) {
			throw new CommandException(Messages.Dprintf_form.text());
		}
		Breakpoint breakpoint = debugger.breakpoints().add(place(debugger, parts.group(1)), FormattedMessage.parse(parts.group(2)));
		debugger.print(Messages.Dprintf_set.text(breakpoint.number(), breakpoint.text()));
	}

	/** Where the selected frame is, when nothing is said. */
	private static StopSpec place(Debugger debugger, String text) {
		if (!text.isEmpty() && !text.startsWith("if ")) {
			return parse(debugger, "", text);
		}
		FrameInfo frame = debugger.selection().frame();
		String here = frame.isUser() ? "script=" + frame.line() : debugger.sources().of(frame).name() + ':' + frame.line();
		return StopSpec.parse((here + ' ' + text).strip());
	}

	private static void watch(Debugger debugger, String key, String text) {
		set(debugger, parse(debugger, key, text), false);
	}

	/** {@code catch ERRNO EAGAIN} is short for {@code break event=ERRNO:EAGAIN}. */
	private static void catchEvent(Debugger debugger, String text) {
		Matcher event = EVENT.matcher(text);
		if (!event.matches()) {
			throw new CommandException(Messages.Breakpoints_whichEvent.text());
		}
		String detail = event.group(2) == null ? "" : ':' + event.group(2);
		String rest = event.group(3) == null ? "" : event.group(3);
		set(debugger, parse(debugger, "event=", event.group(1).toUpperCase(Locale.ROOT) + detail + rest), false);
	}

	/** Reads a place, where fields of one structure can be watched. @param key that the user need not write in front of the text */
	static StopSpec parse(Debugger debugger, String key, String text) {
		try {
			return StopSpec.parse(key + text, expression -> FieldTarget.of(debugger, expression).watch());
		} catch (SpecException e) {
			throw e.behind(key.length());
		}
	}

	private static void condition(Debugger debugger, String arguments) {
		String[] words = arguments.split(" +", 2);
		int number = Numbers.number(words[0], 1);
		String expression = words.length < 2 ? null : Expression.parse(words[1]).toString();
		debugger.breakpoints().change(number, b -> b.with(b.spec().withCondition(expression)));
		debugger.print(expression == null ? Messages.Breakpoints_noCondition.text(number)
				: Messages.Breakpoints_condition.text(number, expression));
	}

	private static void ignore(Debugger debugger, String arguments) {
		List<Integer> numbers = Numbers.list(arguments);
		if (numbers.size() != 2) {
			throw new CommandException(Messages.Breakpoints_ignoreWhat.text());
		}
		ignore(debugger, numbers.get(0), numbers.get(1));
		debugger.print(Messages.Breakpoints_ignored.text(numbers.get(1), numbers.get(0)));
	}

	/** Passes over the next hits of a breakpoint. */
	static void ignore(Debugger debugger, int number, int hits) {
		int before = hits(debugger, debugger.breakpoints().get(number));
		debugger.breakpoints().change(number, b -> b.with(b.spec().withHitCount(before + hits + 1)));
	}

	/** How often a breakpoint was hit up to this position. */
	static int hits(Debugger debugger, Breakpoint breakpoint) {
		return debugger.snapshot().hits().getOrDefault(breakpoint.id(), 0);
	}

	private static void delete(Debugger debugger, String arguments) {
		Matcher checkpoint = Pattern.compile("(?:checkpoint|bookmark) +(.*)").matcher(arguments);
		if (checkpoint.matches()) {
			debugger.session().removeBookmark(TravelCommands.bookmark(debugger, checkpoint.group(1)));
		} else {
			numbers(debugger, arguments).forEach(debugger.breakpoints()::delete);
		}
	}

	private static void enable(Debugger debugger, String arguments, boolean on) {
		numbers(debugger, arguments).forEach(number -> debugger.breakpoints().change(number, b -> b.enabled(on)));
	}

	/** The numbers that are named, each of an existing breakpoint; all when none is. */
	private static List<Integer> numbers(Debugger debugger, String arguments) {
		if (arguments.isEmpty()) {
			return debugger.breakpoints().all().stream().map(Breakpoint::number).toList();
		}
		List<Integer> numbers = Numbers.list(arguments).stream().distinct().toList();
		numbers.forEach(debugger.breakpoints()::get);
		return numbers;
	}
}
