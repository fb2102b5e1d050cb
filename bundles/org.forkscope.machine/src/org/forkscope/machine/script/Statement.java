package org.forkscope.machine.script;

/** What a script does, line by line. */
public sealed interface Statement {

	/** Where it stands, from 1. */
	int line();

	/** Prints a state record. */
	record Dump(int line) implements Statement {
	}

	/**
	 * A call made by a process or the kernel.
	 *
	 * @param number    from 1 in script order; dumps do not count
	 * @param line      where it stands, from 1
	 * @param actor     the process, or {@code null} for the kernel
	 * @param call      what it does
	 * @param arguments of the call
	 * @param result    the name of the process it makes, or {@code null}
	 */
	record Operation(int number, int line, Label actor, Call call, Arguments arguments, Label result)
			implements Statement, ProgramLine {

		@Override
		public String actorName() {
			return actor == null ? Actor.KERNEL_WORD : actor.name();
		}

		/** The operation in its normal form: {@code init rfork RFFDG|RFPROC -> a}. */
		@Override
		public String text() {
			StringBuilder text = new StringBuilder(actorName()).append(' ').append(call.word());
			for (int i = 0; i < arguments.size(); i++) {
				if (arguments.has(i)) {
					text.append(' ').append(call.parameters().get(i).format(arguments.value(i)));
				}
			}
			return result == null ? text.toString() : text.append(" -> ").append(result.name()).toString();
		}
	}
}
