package org.forkscope.machine;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The flags of {@code rfork} and {@code fork1}, lowest bit first. Values: sys/unistd.h. */
public enum ForkFlag {
	RFNAMEG(0x1, Use.IGNORED),
	RFENVG(0x2, Use.IGNORED),
	RFFDG(0x4, Use.ANYONE),
	RFNOTEG(0x8, Use.IGNORED),
	RFPROC(0x10, Use.ANYONE),
	RFMEM(0x20, Use.ANYONE),
	RFNOWAIT(0x40, Use.ANYONE),
	RFCNAMEG(0x400, Use.IGNORED),
	RFCENVG(0x800, Use.IGNORED),
	RFCFDG(0x1000, Use.ANYONE),
	RFTHREAD(0x2000, Use.ANYONE),
	RFSIGSHARE(0x4000, Use.ANYONE),
	RFLINUXTHPN(0x10000, Use.ANYONE),
	RFSTOPPED(0x20000, Use.KERNEL),
	RFHIGHPID(0x40000, Use.KERNEL),
	RFPPWAIT(0x80000000, Use.KERNEL);

	/** The bits that {@code rfork} takes off the flags it is given (kern_fork.c, rfork, 139). */
	public static final int KERNEL_ONLY = RFSTOPPED.bit | RFHIGHPID.bit | RFPPWAIT.bit;

	private enum Use { ANYONE, KERNEL, IGNORED }

	private static final Map<String, ForkFlag> BY_NAME = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(ForkFlag::name, Function.identity()));

	private final int bit;
	private final Use use;

	ForkFlag(int bit, Use use) {
		this.bit = bit;
		this.use = use;
	}

	/** The flag of that name, which is case-sensitive. */
	public static Optional<ForkFlag> byName(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** Names joined by {@code |}, then unknown bits in hex: {@code RFPROC|0x80}; no bit at all is {@code 0}. */
	public static String format(int flags) {
		StringBuilder text = new StringBuilder();
		int rest = flags;
		for (ForkFlag flag : values()) {
			if (flag.in(flags)) {
				append(text, flag.name());
				rest &= ~flag.bit;
			}
		}
		if (rest != 0) {
			append(text, "0x" + Integer.toHexString(rest));
		}
		return text.isEmpty() ? "0" : text.toString();
	}

	private static void append(StringBuilder text, String item) {
		if (!text.isEmpty()) {
			text.append('|');
		}
		text.append(item);
	}

	/** The bit as it stands in a flags word. */
	public int bit() {
		return bit;
	}

	/** Whether the bit is set in the given flags. */
	public boolean in(int flags) {
		return (flags & bit) != 0;
	}

	/** Whether only the kernel can use it: {@code rfork} clears it. */
	public boolean kernelOnly() {
		return use == Use.KERNEL;
	}

	/** Whether it is accepted without any effect. */
	public boolean ignored() {
		return use == Use.IGNORED;
	}

	/** One sentence for users. */
	public String description() {
		return Messages.TEXTS.get("ForkFlag_" + name());
	}
}
