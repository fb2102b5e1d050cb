package org.forkscope.machine.expr;

import java.math.BigInteger;
import java.util.Set;

/** The types that C calculates in on the i386, from the lowest rank to the highest. Smaller ones become an int first. */
public enum IntType {
	/** 32 bits with a sign. */
	INT("int", Integer.SIZE, false),
	/** 32 bits without a sign. */
	UNSIGNED("unsigned int", Integer.SIZE, true),
	/** 64 bits with a sign. */
	LONG_LONG("long long", Long.SIZE, false),
	/** 64 bits without a sign. */
	UNSIGNED_LONG_LONG("unsigned long long", Long.SIZE, true);

	private static final Set<String> WITHOUT_SIGN = Set.of("u_int", "u_long", "u_int64_t", "uid_t", "gid_t", "size_t", "fixpt_t",
			"vm_size_t", "vm_offset_t", "uintptr_t", "caddr_t", "sigset_t");

	private final String cName;
	private final int bits;
	private final boolean isUnsigned;

	IntType(String cName, int bits, boolean isUnsigned) {
		this.cName = cName;
		this.bits = bits;
		this.isUnsigned = isUnsigned;
	}

	/** The type that a field calculates in. @param declared its type in C @param wide whether the machine keeps 64 bits of it */
	static IntType of(String declared, boolean wide) {
		boolean isUnsigned = WITHOUT_SIGN.contains(declared);
		if (wide) {
			return isUnsigned ? UNSIGNED_LONG_LONG : LONG_LONG;
		}
		return isUnsigned ? UNSIGNED : INT;
	}

	/** The type in which numbers of both types are calculated. */
	IntType with(IntType other) {
		return compareTo(other) < 0 ? other : this;
	}

	/** The number with these bits; one of 64 bits without a sign is kept with one. */
	long wrap(long number) {
		return switch (this) {
			case INT -> (int) number;
			case UNSIGNED -> number & 0xffffffffL;
			case LONG_LONG, UNSIGNED_LONG_LONG -> number;
		};
	}

	/** Whether the type can hold a number that is not negative. */
	boolean holds(BigInteger number) {
		return number.bitLength() <= (isUnsigned ? bits : bits - 1);
	}

	int bits() {
		return bits;
	}

	boolean isUnsigned() {
		return isUnsigned;
	}

	/** How C calls it. */
	String cName() {
		return cName;
	}

	/** The number in decimal. */
	public String text(long number) {
		return this == UNSIGNED_LONG_LONG ? Long.toUnsignedString(number) : Long.toString(number);
	}
}
