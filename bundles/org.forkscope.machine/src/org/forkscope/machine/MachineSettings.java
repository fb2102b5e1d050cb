package org.forkscope.machine;

import java.util.Objects;
import java.util.Optional;

/**
 * What is fixed before a machine is switched on. Every single value is in its range; whether they go together is for
 * {@link #combinationProblem()} to say, so that they can be put together one by one.
 *
 * @param maxproc    size of the process table, {@value #MAXPROC_MIN}…{@value #MAXPROC_MAX}
 * @param pidmax     stands for PID_MAX, {@value #PIDMAX_MIN}…{@value #PIDMAX_MAX}
 * @param randompid  written to kern.randompid at the end of boot; {@code null} for not at all
 * @param seed       of the random source, 64 bits without sign
 * @param ktrace     kernel built with KTRACE
 * @param invariants kernel built with INVARIANTS
 * @param boot       which processes exist after boot
 */
public record MachineSettings(int maxproc, int pidmax, Integer randompid, long seed, boolean ktrace,
		boolean invariants, Boot boot) {

	/** Which processes exist after boot. */
	public enum Boot {
		/** Only proc0 and init. */
		MINIMAL,
		/** The idle and interrupt threads and the four daemons, too. */
		FULL
	}

	public static final int MAXPROC_MIN = 2;
	public static final int MAXPROC_MAX = 300_000;
	/** The number of processes of a full boot, all of which need a slot. */
	public static final int MAXPROC_MIN_FULL = 9;
	public static final int PIDMAX_MIN = 200;
	public static final int PIDMAX_MAX = 999_999;

	/** A GENERIC kernel without options: 532 slots, ids below 99999, sequential pids, seed 0, minimal boot. */
	public static final MachineSettings DEFAULT = new MachineSettings(532, 99_999, null, 0, false, false, Boot.MINIMAL);

	/** @throws IllegalArgumentException with a text for users if a value is out of its range */
	public MachineSettings {
		requireRange("maxproc", maxproc, MAXPROC_MIN, MAXPROC_MAX);
		requireRange("pidmax", pidmax, PIDMAX_MIN, PIDMAX_MAX);
		Objects.requireNonNull(boot);
	}

	/** The smallest pidmax for a process table of that size: each process can pin three ids, and 100 stay unused. */
	public static int smallestPidmax(int maxproc) {
		return 101 + 3 * maxproc;
	}

	/** A sentence for users if the values do not go together. */
	public Optional<String> combinationProblem() {
		if (boot == Boot.FULL && maxproc < MAXPROC_MIN_FULL) {
			return Optional.of(Messages.MachineSettings_bootFullMaxproc.text(MAXPROC_MIN_FULL, maxproc));
		}
		if (pidmax < smallestPidmax(maxproc)) {
			return Optional.of(
					Messages.MachineSettings_pidmaxForMaxproc.text(maxproc, smallestPidmax(maxproc), pidmax));
		}
		return Optional.empty();
	}

	public MachineSettings withMaxproc(int value) {
		return new MachineSettings(value, pidmax, randompid, seed, ktrace, invariants, boot);
	}

	public MachineSettings withPidmax(int value) {
		return new MachineSettings(maxproc, value, randompid, seed, ktrace, invariants, boot);
	}

	/** @param value may be {@code null} for absent */
	public MachineSettings withRandompid(Integer value) {
		return new MachineSettings(maxproc, pidmax, value, seed, ktrace, invariants, boot);
	}

	public MachineSettings withSeed(long value) {
		return new MachineSettings(maxproc, pidmax, randompid, value, ktrace, invariants, boot);
	}

	public MachineSettings withKtrace(boolean value) {
		return new MachineSettings(maxproc, pidmax, randompid, seed, value, invariants, boot);
	}

	public MachineSettings withInvariants(boolean value) {
		return new MachineSettings(maxproc, pidmax, randompid, seed, ktrace, value, boot);
	}

	public MachineSettings withBoot(Boot value) {
		return new MachineSettings(maxproc, pidmax, randompid, seed, ktrace, invariants, value);
	}

	private static void requireRange(String name, int value, int min, int max) {
		if (value < min || value > max) {
			throw new IllegalArgumentException(Messages.MachineSettings_range.text(name, min, max, value));
		}
	}
}
