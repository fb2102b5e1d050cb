package org.forkscope.machine.oracle;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** How a call ended, or that it sleeps. */
sealed interface Outcome {

	/** Success with a value; {@code extra} is appended to the record. */
	record Done(int value, String extra) implements Outcome {
	}

	/** An error. */
	record Failed(Errno errno) implements Outcome {
	}

	/** The process has exited. */
	record Exited(int status) implements Outcome {
	}

	/** The process sleeps; {@code rest} is what it does when it runs again. */
	record Asleep(String wmesg, Supplier<Outcome> rest) implements Outcome {
	}

	static Outcome value(int value) {
		return new Done(value, "");
	}

	/** The outcome after {@code change} has been made to the final, not sleeping, one. */
	default Outcome whenOver(UnaryOperator<Outcome> change) {
		if (this instanceof Asleep asleep) {
			return new Asleep(asleep.wmesg(), () -> asleep.rest().get().whenOver(change));
		}
		return change.apply(this);
	}
}
