package org.forkscope.machine;

import java.util.Arrays;
import java.util.Optional;

import org.forkscope.machine.internal.kernel.KernelRules;

/**
 * How the processes of a machine run.
 *
 * @param mode whether they run at once
 * @param cpus number of processors, 1 to {@value #MOST_CPUS}; 1 when they do not run at once
 */
public record Scheduling(Mode mode, int cpus) {

	/** As many processors as a machine can have. */
	public static final int MOST_CPUS = 8;

	/** One line of the script after the other. */
	public static final Scheduling IN_TURN = new Scheduling(Mode.IN_TURN, 1);

	/** Ways to run. */
	public enum Mode {
		/** One line of the script after the other. */
		IN_TURN("in-turn"),
		/** At once; another process can take over where the running one sleeps, may sleep, or is in user mode. */
		GIANT("giant"),
		/** At once; another process can take over between any two steps. */
		NO_GIANT("no-giant");

		private final String word;

		Mode(String word) {
			this.word = word;
		}

		/** Its name in files and on the command line. */
		public String word() {
			return word;
		}

		/** As many processors as there can be. */
		public int mostCpus() {
			return this == IN_TURN ? 1 : MOST_CPUS;
		}

		/** As many processors as it has unless told: one with Giant, as in 2001. */
		public int usualCpus() {
			return this == NO_GIANT ? 2 : 1;
		}

		/** Whether processes run at once. */
		public boolean isTogether() {
			return this != IN_TURN;
		}

		/** The mode with a name. */
		public static Optional<Mode> of(String word) {
			return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
		}
	}

	/** @throws IllegalArgumentException when there cannot be that many processors */
	public Scheduling {
		if (cpus < 1 || cpus > mode.mostCpus()) {
			throw new IllegalArgumentException(mode.word() + " on " + cpus + " processors");
		}
	}

	/** Whether processes run at once. */
	public boolean isTogether() {
		return mode.isTogether();
	}

	/** The kernel that such a machine has, for what belongs to the machine. */
	public KernelRules rules() {
		return switch (mode) {
			case IN_TURN -> KernelRules.SCRIPT;
			case GIANT -> KernelRules.giant(cpus);
			case NO_GIANT -> KernelRules.noGiant(cpus);
		};
	}
}
