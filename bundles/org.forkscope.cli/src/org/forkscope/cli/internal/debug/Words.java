package org.forkscope.cli.internal.debug;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.forkscope.cli.internal.spec.KernelNames;
import org.forkscope.machine.expr.Completion;
import org.forkscope.machine.session.EventDetail;
import org.forkscope.machine.session.KernelEvent;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.model.Fields;

/** Words that can be written at the end of the arguments of a command. */
final class Words {

	private static final String IF = " if ";
	private static final List<String> LIMITS = List.of("pid=", "name=", "subtree=", "children=", "count=", "enter", "leave", "return",
			"change");
	private static final List<String> KEYS = List.of("phase=", "line=", "script=", "op=", "function=", "watch=",
			"rwatch=", "awatch=", "event=");
	private static final Pattern WATCH = Pattern.compile("[ra]?watch=(.*)");

	private Words() {
	}

	/** Places of breakpoints. */
	static Stream<String> places(Debugger debugger, String arguments) {
		if (arguments.contains(IF)) {
			return expressions(debugger, arguments.substring(arguments.indexOf(IF) + IF.length()));
		}
		Matcher watch = WATCH.matcher(arguments);
		if (watch.matches()) {
			return watches(debugger, watch.group(1));
		}
		if (arguments.startsWith("event=")) {
			return events(debugger, arguments.substring("event=".length()));
		}
		return arguments.contains(",") ? LIMITS.stream() : named(arguments);
	}

	/** A place, and behind the format expressions. */
	static Stream<String> prints(Debugger debugger, String arguments) {
		int format = arguments.indexOf('"');
		if (format < 0) {
			return places(debugger, arguments);
		}
		boolean closed = arguments.indexOf('"', format + 1) > 0;
		return closed ? expressions(debugger, arguments.substring(arguments.lastIndexOf(',') + 1)) : Stream.empty();
	}

	private static Stream<String> named(String arguments) {
		if (arguments.startsWith("phase=")) {
			return KernelNames.phases();
		}
		if (arguments.startsWith("function=")) {
			return KernelNames.get().functions().stream();
		}
		return Stream.of(KEYS.stream(), KernelNames.phases(), KernelNames.get().functions().stream(),
				KernelNames.get().files().map(file -> file + ':')).flatMap(words -> words);
	}

	/** Fields to watch. */
	static Stream<String> watches(Debugger debugger, String arguments) {
		if (arguments.contains(IF) || arguments.contains("->")) {
			return expressions(debugger, arguments.contains(IF) ? arguments.substring(arguments.indexOf(IF) + IF.length()) : arguments);
		}
		if (arguments.contains(",")) {
			return LIMITS.stream();
		}
		int dot = arguments.indexOf('.');
		Stream<String> fields = dot < 0 ? KernelNames.fields()
				: Fields.kernel().struct(arguments.substring(0, dot)).stream().flatMap(s -> s.fields().stream()).map(f -> f.cName());
		return Stream.concat(fields, locals(debugger));
	}

	private static Stream<String> locals(Debugger debugger) {
		ProcessId process = debugger.selection().process();
		int depth = debugger.selection().depth();
		return debugger.look(inspector -> inspector.scope(process, depth).locals().keySet().stream().toList()).stream();
	}

	/** Events, and behind an event its details. */
	static Stream<String> events(Debugger debugger, String arguments) {
		if (arguments.contains(IF)) {
			return expressions(debugger, arguments.substring(arguments.indexOf(IF) + IF.length()));
		}
		if (arguments.contains(",")) {
			return LIMITS.stream();
		}
		String event = arguments.split("[ :]", 2)[0];
		return event.equals(arguments) ? KernelNames.events()
				: Arrays.stream(KernelEvent.values()).filter(e -> e.name().equals(event)).flatMap(e -> EventDetail.choices(e).stream());
	}

	/** Names in an expression. */
	static Stream<String> expressions(Debugger debugger, String text) {
		ProcessId process = debugger.selection().process();
		int depth = debugger.selection().depth();
		return debugger.look(inspector -> Completion.at(text, text.length(), inspector.scope(process, depth))).stream();
	}

	/** An assignment. */
	static Stream<String> assignments(Debugger debugger, String text) {
		return expressions(debugger, text.replaceFirst("^var(iable)? +", "").replaceFirst("^.*[^=!<>]=(?!=)", ""));
	}

	/** Positions. */
	static Stream<String> positions(Debugger debugger, String arguments) {
		if (arguments.matches("pid +\\w*")) {
			return debugger.snapshot().processes().stream().map(process -> Integer.toString(process.pid()));
		}
		return arguments.startsWith("pid ") ? Stream.of("birth", "exit", "reap") : Stream.of("start", "end", "pid");
	}

	/** Processes, by pid and by label. */
	static Stream<String> processes(Debugger debugger, String arguments) {
		return debugger.snapshot().processes().stream()
				.flatMap(process -> Stream.of(Integer.toString(process.pid()), process.label())).filter(name -> name != null);
	}

	/** What can be listed. */
	static Stream<String> lists(Debugger debugger, String arguments) {
		return Stream.of(Stream.of("script:"), KernelNames.get().functions().stream(), KernelNames.get().files().map(file -> file + ':'))
				.flatMap(words -> words);
	}
}
