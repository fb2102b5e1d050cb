package org.forkscope.machine.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Names of the bits of a flag word. */
final class BitNames {

	private final Map<String, Integer> bits = new LinkedHashMap<>();

	/** Adds a bit. */
	BitNames bit(String name, int bit) {
		bits.put(name, bit);
		return this;
	}

	/** Names joined by {@code |}, then unknown bits in hex; no bit at all is {@code 0}. */
	String format(int value) {
		StringBuilder text = new StringBuilder();
		int rest = value;
		for (Map.Entry<String, Integer> bit : bits.entrySet()) {
			if ((value & bit.getValue()) == bit.getValue()) {
				append(text, bit.getKey());
				rest &= ~bit.getValue();
			}
		}
		if (rest != 0) {
			append(text, "0x" + Integer.toHexString(rest));
		}
		return text.isEmpty() ? "0" : text.toString();
	}

	/** The word that names joined by {@code |} stand for; nothing when one is unknown. */
	OptionalLong parse(String text) {
		long word = 0;
		for (String name : text.split("\\|")) {
			Integer bit = bits.get(name.strip());
			if (bit == null) {
				return OptionalLong.empty();
			}
			word |= bit;
		}
		return OptionalLong.of(word);
	}

	/** Each name with its bit. */
	Map<String, Integer> bits() {
		return java.util.Collections.unmodifiableMap(bits);
	}

	private static void append(StringBuilder text, String word) {
		text.append(text.isEmpty() ? "" : "|").append(word);
	}

	/** Names for the signals of a set: bit n-1 stands for signal n. */
	static BitNames signals() {
		String[] names = { "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "EMT", "FPE", "KILL", "BUS", "SEGV", "SYS", "PIPE", "ALRM", "TERM",
				"URG", "STOP", "TSTP", "CONT", "CHLD", "TTIN", "TTOU", "IO", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "INFO", "USR1",
				"USR2" };
		BitNames result = new BitNames();
		for (int i = 0; i < names.length; i++) {
			result.bit("SIG" + names[i], 1 << i);
		}
		return result;
	}
}
