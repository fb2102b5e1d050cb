package org.forkscope.machine.script;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.MachineSettings.Boot;

/** Collects the settings from the machine lines at the head of a script. */
final class MachineLines {

	static final String WORD = "machine";

	private final Map<MachineKey, Integer> given = new EnumMap<>(MachineKey.class);
	private MachineSettings settings;
	private boolean closed;
	private boolean faulty;
	private int lastLine = 1;
	private int column = 1;
	private int endColumn = 1;

	MachineLines(MachineSettings defaults) {
		settings = defaults;
	}

	/** Takes one machine line in. */
	void accept(Line line) throws Fault {
		if (closed) {
			throw line.fault(0, Messages.MachineLines_late);
		}
		remember(line);
		boolean faultyBefore = faulty;
		faulty = true;
		if (line.words() == 1) {
			throw line.fault(0, Messages.MachineLines_empty);
		}
		for (int i = 1; i < line.words(); i++) {
			acceptPair(line, i);
		}
		faulty = faultyBefore;
	}

	private void remember(Line line) {
		lastLine = line.number();
		column = line.column(0);
		endColumn = line.endColumn(line.words() - 1);
	}

	private void acceptPair(Line line, int index) throws Fault {
		String pair = line.word(index);
		int equals = pair.indexOf('=');
		if (equals < 0) {
			throw line.fault(index, Messages.MachineLines_noPair, Excerpt.of(pair));
		}
		String word = pair.substring(0, equals);
		MachineKey key = MachineKey.byWord(word).orElse(null);
		if (key == null) {
			throw line.fault(index, Messages.MachineLines_unknownKey, Excerpt.of(word), suggestion(word));
		}
		Integer before = given.put(key, line.number());
		if (before != null) {
			throw line.fault(index, Messages.MachineLines_twice, word, before);
		}
		set(line, index, key, pair.substring(equals + 1));
	}

	private void set(Line line, int index, MachineKey key, String value) throws Fault {
		Optional<MachineSettings> changed = key.set(settings, value);
		if (changed.isEmpty()) {
			int start = line.column(index) + key.word().length() + (value.isEmpty() ? 0 : 1);
			throw line.fault(start, line.endColumn(index), key.complaint(value));
		}
		settings = changed.get();
	}

	private static String suggestion(String word) {
		return Suggestions.didYouMean(word, Arrays.stream(MachineKey.values()).map(MachineKey::word));
	}

	/** Ends the head of the script; the answer is the problem of its last machine line, if the settings do not fit. */
	Optional<Problem> close() {
		if (closed) {
			return Optional.empty();
		}
		closed = true;
		return faulty ? Optional.empty()
				: settings.combinationProblem().map(text -> new Problem(lastLine, column, endColumn, text));
	}

	boolean isOpen() {
		return !closed;
	}

	Set<MachineKey> given() {
		return given.keySet();
	}

	MachineSettings settings() {
		return settings;
	}

	/** Whether labels of a full boot can be used; yes when a faulty machine line leaves that open. */
	boolean bootsFull() {
		return faulty || settings.boot() == Boot.FULL;
	}
}
