package org.forkscope.machine.script;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.forkscope.machine.ForkFlag;

/** Proposes what can stand at the cursor of an editor, read from the same tables as the parser uses. */
public final class Completions {

	/** So many labels are proposed at most, the youngest. */
	private static final int MAX_LABELS = 500;

	private final Outline outline;
	private final Line line;
	private final boolean inComment;
	private final String prefix;
	private final int complete;

	private Completions(Outline outline, String text) {
		this.outline = outline;
		line = Line.of(text);
		inComment = line.commentColumn() <= text.length();
		boolean inWord = line.words() > 0 && line.endColumn(line.words() - 1) > text.length();
		complete = inWord ? line.words() - 1 : line.words();
		prefix = inWord ? line.word(complete) : "";
	}

	/** The proposals that begin like the word before the cursor, upper and lower case being the same. */
	public static List<Proposal> at(String textBeforeCursor) {
		int start = textBeforeCursor.lastIndexOf('\n') + 1;
		Outline outline = ScriptParser.outline(Line.bytes(textBeforeCursor.substring(0, start)));
		return new Completions(outline, textBeforeCursor.substring(start)).proposals();
	}

	private List<Proposal> proposals() {
		if (inComment || line.extraWordColumn() > 0) {
			return List.of();
		}
		return switch (complete) {
			case 0 -> firstWords().toList();
			case 1 -> secondWords().toList();
			default -> laterWords().toList();
		};
	}

	private Stream<Proposal> firstWords() {
		Stream<Proposal> machine = word(MachineLines.WORD, " ", Messages.Completions_machine.text());
		Stream<Proposal> others = Stream.concat(word(OperationParser.DUMP, "", Messages.Completions_dump.text()),
				word(Actor.KERNEL_WORD, " ", Messages.Completions_kernel.text()));
		Stream<Proposal> labels = labels(Actor.PROCESS::allows, " ");
		return Stream.of(outline.machineOpen() ? machine : Stream.<Proposal>empty(), others, labels)
				.flatMap(proposals -> proposals);
	}

	private Stream<Proposal> secondWords() {
		if (line.is(0, MachineLines.WORD)) {
			return pairs();
		}
		if (line.is(0, OperationParser.DUMP)) {
			return Stream.empty();
		}
		return calls().flatMap(call -> matching(call.usage(), call.word() + (takesMore(call) ? " " : ""), prefix,
				call.description()));
	}

	private Stream<Call> calls() {
		if (line.is(0, Actor.KERNEL_WORD)) {
			return Call.availableTo(null).stream();
		}
		Optional<Label> actor = outline.label(line.word(0));
		return actor.isPresent() ? Call.availableTo(actor.get()).stream()
				: Arrays.stream(Call.values()).filter(call -> call.actor() != Actor.KERNEL);
	}

	private static boolean takesMore(Call call) {
		return !call.isComplete(0);
	}

	private Stream<Proposal> laterWords() {
		if (line.is(0, MachineLines.WORD)) {
			return pairs();
		}
		int arrow = Math.min(complete, OperationParser.arrow(line));
		return arrow == complete ? Call.byWord(line.word(1)).stream().flatMap(call -> arguments(call, arrow - 2))
				: Stream.empty();
	}

	private Stream<Proposal> arguments(Call call, int position) {
		List<Parameter> parameters = call.parameters();
		Stream<Proposal> arguments = position < parameters.size() ? argument(parameters.get(position)) : Stream.empty();
		boolean mayEnd = call.isComplete(position) && call.makesProcess();
		return Stream.concat(arguments,
				mayEnd ? word(OperationParser.ARROW, " ", Messages.Completions_arrow.text()) : Stream.empty());
	}

	private Stream<Proposal> argument(Parameter parameter) {
		if (parameter.after() != null && !line.is(complete - 1, parameter.after().word())) {
			return Stream.empty();
		}
		Stream<Proposal> keywords = parameter.keywords().stream()
				.flatMap(keyword -> word(keyword.word(), "", keyword.description()));
		Stream<Proposal> others = switch (parameter.kind()) {
			case LABEL -> labels(label -> true, "");
			case FLAGS -> flags(parameter);
			case HOOK -> outline.hooks().stream().flatMap(hook -> word(hook, "", ""));
			case KEYWORD, NUMBER, NAME, PATH -> Stream.empty();
		};
		return Stream.concat(keywords, others);
	}

	/** Flags that are not there yet; those without effect and those of the kernel come last. */
	private Stream<Proposal> flags(Parameter parameter) {
		int start = prefix.lastIndexOf('|') + 1;
		Set<String> given = Set.copyOf(Arrays.asList(prefix.substring(0, start).split("\\|")));
		return Arrays.stream(ForkFlag.values())
				.filter(flag -> !given.contains(flag.name()) && !flag.in(parameter.excluded()))
				.sorted(Comparator.comparing(ForkFlag::ignored).thenComparing(ForkFlag::kernelOnly))
				.flatMap(flag -> matching(flag.name(), flag.name(), prefix.substring(start), flag.description()));
	}

	private Stream<Proposal> pairs() {
		int equals = prefix.indexOf('=');
		if (equals < 0) {
			Set<String> here = IntStream.range(1, complete).mapToObj(line::word)
					.map(pair -> pair.substring(0, Math.max(0, pair.indexOf('=')))).collect(Collectors.toSet());
			return Arrays.stream(MachineKey.values())
					.filter(key -> !outline.keys().contains(key) && !here.contains(key.word()))
					.flatMap(key -> word(key.word(), "=", key.description()));
		}
		return MachineKey.byWord(prefix.substring(0, equals)).stream().flatMap(key -> key.words().stream())
				.flatMap(value -> matching(value, value, prefix.substring(equals + 1), ""));
	}

	private Stream<Proposal> labels(Predicate<Label> wanted, String end) {
		List<Label> labels = outline.usable().stream().filter(wanted).filter(label -> matches(label.name(), prefix))
				.toList();
		return labels.stream().skip(Math.max(0, labels.size() - MAX_LABELS))
				.flatMap(label -> word(label.name(), end, ScriptHelp.describe(label)));
	}

	private Stream<Proposal> word(String word, String end, String description) {
		return matching(word, word + end, prefix, description);
	}

	private static Stream<Proposal> matching(String display, String insertion, String typed, String description) {
		return matches(insertion, typed) ? Stream.of(new Proposal(display, insertion, typed.length(), description))
				: Stream.empty();
	}

	private static boolean matches(String word, String typed) {
		return word.regionMatches(true, 0, typed, 0, typed.length());
	}
}
