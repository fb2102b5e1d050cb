package org.forkscope.cli.internal.run;

import org.forkscope.cli.internal.Messages;
import org.forkscope.machine.Machine;
import org.forkscope.machine.Phase;
import org.forkscope.machine.internal.engine.Step;

/** A place in a run. */
sealed interface Place {

	/** Whether the machine is there, when the given step comes next. */
	boolean isAt(Machine machine, Step next);

	/** Whether it lies in one function, so that calls leave it only for a while. */
	default boolean isInFunction() {
		return false;
	}

	/** Why the machine stopped, as part of a sentence. @param where the process and what it does */
	String cause(String where);

	/** In a phase of fork1. */
	record InPhase(Phase phase) implements Place {
		@Override
		public boolean isAt(Machine machine, Step next) {
			return next.phase() == phase && isBooted(machine);
		}

		@Override
		public boolean isInFunction() {
			return true;
		}

		@Override
		public String cause(String where) {
			return Messages.Place_breakpoint.text(phase.name(), where);
		}
	}

	/** On a line of the file that has the lines of the original. */
	record OnLine(int line) implements Place {
		@Override
		public boolean isAt(Machine machine, Step next) {
			return next.line() == line && next.function().file().isNumbered() && isBooted(machine);
		}

		@Override
		public boolean isInFunction() {
			return true;
		}

		@Override
		public String cause(String where) {
			return Messages.Place_breakpoint.text("kern_fork.c:" + line, where);
		}
	}

	/** In an operation of the script. */
	record InOperation(int number) implements Place {
		@Override
		public boolean isAt(Machine machine, Step next) {
			return isBooted(machine) && machine.workload().operation().number() == number;
		}

		@Override
		public String cause(String where) {
			return Messages.Place_operation.text(String.valueOf(number), where);
		}
	}

	/** At a position, or behind it. */
	record AtPosition(long position) implements Place {
		@Override
		public boolean isAt(Machine machine, Step next) {
			return machine.position() >= position;
		}

		@Override
		public String cause(String where) {
			return where;
		}
	}

	private static boolean isBooted(Machine machine) {
		return machine.workload().isBooted();
	}
}
