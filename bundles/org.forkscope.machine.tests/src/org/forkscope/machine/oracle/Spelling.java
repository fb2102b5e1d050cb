package org.forkscope.machine.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The many ways to write the same thing. */
final class Spelling {
	private static final List<String> FLAG_NAMES = Tokens.flagNames().stream().sorted().toList();
	private final Dice dice;

	Spelling(Dice dice) {
		this.dice = dice;
	}

	String number(long value) {
		if (value < 0 || dice.percent(85)) {
			return value == 0 && dice.percent(5) ? "-0" : String.valueOf(value);
		}
		return switch (dice.below(4)) {
			case 0 -> "0x" + Long.toHexString(value);
			case 1 -> "0X00" + Long.toHexString(value).toUpperCase(Locale.ROOT);
			case 2 -> "000" + value;
			default -> "0x" + Long.toHexString(value).toUpperCase(Locale.ROOT);
		};
	}

	/** A flag word, as one number or as names and numbers. */
	String flags(int flags) {
		if (dice.percent(15)) {
			return dice.percent(50) ? Integer.toUnsignedString(flags) : "0x" + Integer.toHexString(flags);
		}
		List<String> items = new ArrayList<>();
		int rest = flags;
		for (String name : FLAG_NAMES) {
			int bit = (int) Tokens.flags(name);
			if ((flags & bit) != 0) {
				items.add(dice.below(items.size() + 1), name);
				rest &= ~bit;
			}
		}
		if (rest != 0 || items.isEmpty()) {
			items.add(dice.below(items.size() + 1), "0x" + Integer.toHexString(rest));
		}
		if (dice.percent(5)) {
			items.add(dice.pick(items));
		}
		return String.join("|", items);
	}

	/** The same line, sometimes with odd spaces and a remark. */
	String line(String words) {
		String line = words;
		if (dice.percent(4)) {
			line = dice.pick(" ", "\t", "\r", "  ") + line.replace(" ", dice.pick("\t", "  ", " \t", "\r "));
		}
		return dice.percent(4) ? line + dice.pick("#", " #", " # remark", "\t#\u00ff\u0001 -> x", "\r", "#dump") : line;
	}

	String noise() {
		return dice.pick("", "# remark", "   ", "\t\r", "#", "  # init fork -> nobody", "#\u0000\u00fe");
	}
}
