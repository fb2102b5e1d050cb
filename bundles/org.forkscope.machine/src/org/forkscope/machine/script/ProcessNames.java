package org.forkscope.machine.script;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Checks the words of operations that name processes. */
final class ProcessNames {

	private final LabelTable table = new LabelTable();
	private final BooleanSupplier bootsFull;

	ProcessNames(BooleanSupplier bootsFull) {
		this.bootsFull = bootsFull;
	}

	/** The process that makes the call; null for the kernel. */
	Label actor(Line line) throws Fault {
		if (line.is(0, Actor.KERNEL_WORD)) {
			return null;
		}
		Label label = table.find(line.word(0));
		if (label == null) {
			throw noActor(line);
		}
		requireBooted(label, line, 0);
		if (label.kind() == Label.Kind.INTERRUPT) {
			throw line.fault(0, Messages.ProcessNames_neverActor, label.name());
		}
		return label;
	}

	/** The process that the call is about. */
	Label target(Parameter parameter, Line line, int index) throws Fault {
		String word = line.word(index);
		Label label = table.find(word);
		if (label == null) {
			String expected = parameter.usage().replace("|", ", ");
			Stream<String> keywords = parameter.keywords().stream().map(Keyword::word);
			throw Names.isLabel(word) ? line.fault(index, Messages.ProcessNames_undefined,
					Excerpt.of(word), suggestion(word, keywords))
					: line.fault(index, Messages.ProcessNames_noTarget, Excerpt.of(word), expected);
		}
		requireBooted(label, line, index);
		return label;
	}

	/** Defines the process that the call makes. */
	Label result(Call call, Line line, int index) throws Fault {
		String word = line.word(index);
		if (!table.canDefine(word)) {
			throw cannotDefine(word, line, index);
		}
		return table.define(word, call, line.number());
	}

	/** Defines what a faulty line would have defined, so that later lines are not blamed for it. */
	void rescueResult(Line line) {
		int last = line.words() - 1;
		if (last > 0 && line.is(last - 1, OperationParser.ARROW) && table.canDefine(line.word(last))) {
			Call call = Call.byWord(line.word(1)).orElse(Call.FORK);
			table.define(line.word(last), call, line.number());
		}
	}

	List<Label> labels() {
		return table.all();
	}

	private void requireBooted(Label label, Line line, int index) throws Fault {
		if (label.needsFullBoot() && !bootsFull.getAsBoolean()) {
			throw line.fault(index, Messages.ProcessNames_notBooted, label.name());
		}
	}

	private Fault noActor(Line line) {
		String word = line.word(0);
		if (Call.byWord(word).isPresent()) {
			return line.fault(0, Messages.ProcessNames_callFirst, word);
		}
		if (!Names.isLabel(word)) {
			return line.fault(0, Messages.ProcessNames_noActor, Excerpt.of(word));
		}
		Stream<String> others = Stream.of(Actor.KERNEL_WORD, MachineLines.WORD, OperationParser.DUMP);
		return line.fault(0, Messages.ProcessNames_undefined, Excerpt.of(word), suggestion(word, others));
	}

	private Fault cannotDefine(String word, Line line, int index) {
		if (Label.isReserved(word)) {
			return line.fault(index, Messages.ProcessNames_reserved, word);
		}
		Label other = table.find(word);
		if (other == null) {
			return line.fault(index, Messages.ArgumentParser_name, Excerpt.of(word), Names.MAX_NAME);
		}
		return other.line() == 0 ? line.fault(index, Messages.ProcessNames_boot, word)
				: line.fault(index, Messages.ProcessNames_twice, word, other.line());
	}

	private String suggestion(String word, Stream<String> others) {
		return Suggestions.didYouMean(word, Stream.concat(table.suggested(bootsFull.getAsBoolean()), others));
	}
}
