package org.forkscope.machine.script;

import static org.forkscope.machine.MachineSettings.MAXPROC_MAX;
import static org.forkscope.machine.MachineSettings.MAXPROC_MIN;
import static org.forkscope.machine.MachineSettings.PIDMAX_MAX;
import static org.forkscope.machine.MachineSettings.PIDMAX_MIN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

import org.forkscope.machine.MachineSettings;
import org.forkscope.machine.MachineSettings.Boot;

/** The keys of machine lines. Forms that edit machine settings can read their fields with it, too. */
public enum MachineKey {
	MAXPROC("maxproc", number(MAXPROC_MIN, MAXPROC_MAX, MachineSettings::withMaxproc)),
	PIDMAX("pidmax", number(PIDMAX_MIN, PIDMAX_MAX, MachineSettings::withPidmax)),
	RANDOMPID("randompid", number(Integer.MIN_VALUE, Integer.MAX_VALUE, MachineSettings::withRandompid)),
	SEED("seed", seed()),
	KTRACE("ktrace", word(List.of("0", "1"), (settings, i) -> settings.withKtrace(i == 1))),
	INVARIANTS("invariants", word(List.of("0", "1"), (settings, i) -> settings.withInvariants(i == 1))),
	BOOT("boot", word(List.of("minimal", "full"), (settings, i) -> settings.withBoot(Boot.values()[i])));

	private record Rule(String expected, List<String> words, BiFunction<MachineSettings, String, MachineSettings> set) {
	}

	private final String word;
	private final Rule rule;

	MachineKey(String word, Rule rule) {
		this.word = word;
		this.rule = rule;
	}

	private static Rule number(int min, int max, BiFunction<MachineSettings, Integer, MachineSettings> set) {
		return new Rule(Messages.MachineKey_number.text(min, max), List.of(), (settings, word) -> {
			long value = Numbers.signed(word);
			return value < min || value > max || value == Numbers.NONE ? null : set.apply(settings, (int) value);
		});
	}

	private static Rule seed() {
		return new Rule(Messages.MachineKey_number.text(0, Long.toUnsignedString(-1)), List.of(), (settings, word) -> {
			OptionalLong value = Numbers.unsigned64(word);
			return value.isPresent() ? settings.withSeed(value.getAsLong()) : null;
		});
	}

	private static Rule word(List<String> words, BiFunction<MachineSettings, Integer, MachineSettings> set) {
		return new Rule(Messages.MachineKey_words.text(words.get(0), words.get(1)), words, (settings, word) -> {
			int index = words.indexOf(word);
			return index < 0 ? null : set.apply(settings, index);
		});
	}

	/** The key written as that word. */
	public static Optional<MachineKey> byWord(String word) {
		return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
	}

	/** As it is written in a script. */
	public String word() {
		return word;
	}

	/** All values there are, if they are words rather than numbers. */
	public List<String> words() {
		return rule.words;
	}

	/** The settings with the value that is written as that word; empty if it is not allowed. */
	public Optional<MachineSettings> set(MachineSettings settings, String value) {
		return Optional.ofNullable(rule.set.apply(settings, value));
	}

	/** Whether the value can be written behind the key. */
	public boolean admits(String value) {
		return set(MachineSettings.DEFAULT, value).isPresent();
	}

	/** A sentence for users about a value that is not allowed. */
	public String complaint(String value) {
		return value.isEmpty() ? Messages.MachineKey_noValue.text(word, rule.expected)
				: Messages.MachineKey_value.text(word, rule.expected, Excerpt.of(value));
	}

	/** One or two sentences for users. */
	public String description() {
		return Messages.TEXTS.get("MachineKey_" + word);
	}
}
