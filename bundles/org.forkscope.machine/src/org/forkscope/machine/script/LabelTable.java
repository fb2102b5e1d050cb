package org.forkscope.machine.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The labels of a script, as far as it has been read. */
final class LabelTable {

	/** Suggestions are sought among so many labels only, the youngest: a script may have hundreds of thousands. */
	private static final int SUGGESTED = 1000;

	private final List<Label> labels = new ArrayList<>(Label.BOOT);
	private final Map<String, Label> byName = new HashMap<>();

	LabelTable() {
		labels.forEach(label -> byName.put(label.name(), label));
	}

	/** The label of that name, or null. */
	Label find(String name) {
		return byName.get(name);
	}

	boolean canDefine(String name) {
		return Names.isLabel(name) && !byName.containsKey(name);
	}

	/** Defines a label; {@link #canDefine} tells whether that is possible. */
	Label define(String name, Call maker, int line) {
		Label.Kind kind = maker == Call.KTHREAD_CREATE ? Label.Kind.KTHREAD : Label.Kind.PROCESS;
		Label label = new Label(labels.size(), name, kind, line);
		labels.add(label);
		byName.put(name, label);
		return label;
	}

	List<Label> all() {
		return labels;
	}

	/** Names that could have been meant, with or without those of a full boot. */
	Stream<String> suggested(boolean bootsFull) {
		int from = Math.max(Label.BOOT.size(), labels.size() - SUGGESTED);
		return Stream.concat(Label.BOOT.stream(), labels.subList(from, labels.size()).stream())
				.filter(label -> bootsFull || !label.needsFullBoot()).map(Label::name);
	}
}
