package org.forkscope.machine.script;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.forkscope.machine.ForkFlag;

/** Explains the words of a script, for hover texts: plain text, lines separated by line feeds. */
public final class ScriptHelp {

	private ScriptHelp() {
	}

	/** The explanation of what stands in a column (from 1) of a line; empty if there is nothing to explain. */
	public static Optional<String> at(String line, int column) {
		return ScriptTokens.at(line, column).flatMap(ScriptHelp::of);
	}

	/** The explanation of a token. */
	public static Optional<String> of(Token token) {
		String text = token.text();
		return switch (token.kind()) {
			case CALL -> Call.byWord(text).map(ScriptHelp::describe);
			case FLAG -> Optional.of(describeFlag(text));
			case KEYWORD -> keyword(text).map(Keyword::description);
			case KEY -> MachineKey.byWord(text).map(MachineKey::description);
			case STATEMENT -> Optional.of(describeStatement(text));
			case ACTOR, LABEL -> describeProcess(text);
			case ARROW -> Optional.of(Messages.Completions_arrow.text());
			case COMMENT, DEFINITION, NUMBER, NAME, PATH, VALUE, OPERATOR, ERROR -> Optional.empty();
		};
	}

	/** Usage, what it does, and how it can fail. */
	public static String describe(Call call) {
		String failures = call.failures().stream()
				.map(failure -> '\n' + Messages.ScriptHelp_failure.text(failure.errno(), failure.reason()))
				.collect(Collectors.joining());
		return call.usage() + '\n' + call.description() + failures;
	}

	/** Where the process of a label comes from. */
	static String describe(Label label) {
		return switch (label.kind()) {
			case FIRST -> Messages.ScriptHelp_first.text();
			case INTERRUPT, DAEMON -> Messages.ScriptHelp_fullBoot.text();
			case KTHREAD -> Messages.ScriptHelp_kthread.text(label.line());
			case PROCESS -> Messages.ScriptHelp_process.text(label.line());
		};
	}

	private static String describeFlag(String item) {
		int bits = (int) Flags.value(item);
		return ForkFlag.byName(item)
				.map(flag -> Messages.ScriptHelp_flag.text(item, Integer.toHexString(bits), flag.description()))
				.orElseGet(() -> ForkFlag.format(bits));
	}

	private static Optional<Keyword> keyword(String word) {
		return Arrays.stream(Keyword.values()).filter(keyword -> keyword.word().equals(word)).findFirst();
	}

	private static String describeStatement(String word) {
		return word.equals(OperationParser.DUMP) ? Messages.Completions_dump.text() : Messages.Completions_machine.text();
	}

	private static Optional<String> describeProcess(String word) {
		return word.equals(Actor.KERNEL_WORD) ? Optional.of(Messages.Completions_kernel.text())
				: Label.bootLabel(word).map(ScriptHelp::describe);
	}
}
