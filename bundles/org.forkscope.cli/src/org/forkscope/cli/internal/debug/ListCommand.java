package org.forkscope.cli.internal.debug;

import org.forkscope.cli.internal.debug.Sources.Text;
import org.forkscope.cli.internal.spec.KernelNames.Location;
import org.forkscope.cli.internal.spec.KernelNames;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.FrameInfo;

/** Shows ten lines of the kernel's listing or of the script. */
final class ListCommand {

	private static final int LINES = 10;

	private ListCommand() {
	}

	static Command command() {
		return Command.of("list", ListCommand::execute, "l").completing(Words::lists);
	}

	private static void execute(Debugger debugger, String arguments) {
		Sources sources = debugger.sources();
		if (arguments.isEmpty() && sources.shown() != null) {
			show(debugger, sources.shown(), sources.lastLine() + 1);
		} else if (arguments.equals("-") && sources.shown() != null) {
			show(debugger, sources.shown(), Math.max(1, sources.firstLine() - LINES));
		} else if (arguments.isEmpty()) {
			FrameInfo frame = debugger.selection().frame();
			around(debugger, sources.of(frame), frame.line());
		} else {
			named(debugger, arguments);
		}
	}

	/** {@code 331}, {@code kern_exit.c:12}, {@code script:3}, or a function. */
	private static void named(Debugger debugger, String place) {
		int colon = place.lastIndexOf(':');
		if (colon >= 0) {
			around(debugger, file(debugger, place.substring(0, colon)), Numbers.number(place.substring(colon + 1), 1));
		} else if (Character.isDigit(place.charAt(0))) {
			around(debugger, present(debugger), Numbers.number(place, 1));
		} else {
			Location location = KernelNames.get().function(place)
					.orElseThrow(() -> new CommandException(Messages.List_noFunction.text(place)));
			around(debugger, Sources.text(location.file()), location.line());
		}
	}

	private static Text file(Debugger debugger, String name) {
		return name.equals("script") ? debugger.sources().script()
				: debugger.sources().file(name).orElseThrow(() -> new CommandException(Messages.List_noFile.text(name)));
	}

	/** What was shown last, or what the frame executes, or the file of fork1. */
	private static Text present(Debugger debugger) {
		if (debugger.sources().shown() != null) {
			return debugger.sources().shown();
		}
		return debugger.selection().frames().isEmpty() ? file(debugger, KernelListing.KERN_FORK)
				: debugger.sources().of(debugger.selection().frame());
	}

	private static void around(Debugger debugger, Text text, int line) {
		show(debugger, text, Math.max(1, line - LINES / 2));
	}

	private static void show(Debugger debugger, Text text, int first) {
		if (first > text.lines().size()) {
			throw new CommandException(Messages.List_end.text(text.name(), text.lines().size()));
		}
		int last = Math.min(text.lines().size(), first + LINES - 1);
		int present = presentLine(debugger, text);
		for (int line = first; line <= last; line++) {
			String mark = line == present ? "=>" : "";
			debugger.print("%-3s%5d  %s".formatted(mark, line, text.lines().get(line - 1)).stripTrailing());
		}
		debugger.sources().show(text, first, last);
	}

	private static int presentLine(Debugger debugger, Text text) {
		if (debugger.selection().frames().isEmpty()) {
			return -1;
		}
		FrameInfo frame = debugger.selection().frame();
		return debugger.sources().of(frame).name().equals(text.name()) ? frame.line() : -1;
	}
}
