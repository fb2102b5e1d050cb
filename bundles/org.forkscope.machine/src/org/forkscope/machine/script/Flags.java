package org.forkscope.machine.script;

import java.util.Optional;

import org.forkscope.machine.ForkFlag;

/** Reads the items of a flags word, {@code RFPROC|0x4}. */
final class Flags {

	/** The largest value of an item. */
	static final long MAX = 0xffff_ffffL;

	private Flags() {
	}

	/** The value of a flag name or number, which may be above {@link #MAX}; {@link Numbers#NONE} if it is neither. */
	static long value(String item) {
		Optional<ForkFlag> flag = ForkFlag.byName(item);
		return flag.isPresent() ? Integer.toUnsignedLong(flag.get().bit()) : Numbers.unsigned(item);
	}

	static boolean isItem(String item) {
		long value = value(item);
		return value >= 0 && value <= MAX;
	}
}
