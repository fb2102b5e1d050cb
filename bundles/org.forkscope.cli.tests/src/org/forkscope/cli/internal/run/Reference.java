package org.forkscope.cli.internal.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.util.OptionalLong;
import java.util.function.BiPredicate;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.engine.KernelStack;
import org.forkscope.machine.internal.engine.Step;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;

/** A machine without the command line around it, to compare with. */
final class Reference {

	private final Script script;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final RecordWriter records = new RecordWriter(out);
	private final Machine machine;

	Reference(String text) {
		script = ScriptParser.parse(text.getBytes(UTF_8)).script();
		machine = Machine.watched(script, records);
	}

	/** The position before the first step after the boot that fits, if there is one. */
	static OptionalLong first(String text, BiPredicate<KernelStack, Step> fits) {
		Machine machine = new Reference(text).machine;
		machine.kernel().engine.setObserver((stack, frame, step) -> !(machine.workload().isBooted() && fits.test(stack, step)));
		return machine.run() ? OptionalLong.empty() : OptionalLong.of(machine.position());
	}

	/** Runs up to a position, which must come before the end. */
	Reference runTo(long position) {
		machine.kernel().engine.setLimit(position);
		assertFalse(machine.run(), () -> "ended before @" + position);
		return this;
	}

	/** Runs to the end. @return the number of steps */
	long length() {
		machine.run();
		return machine.position();
	}

	/** Adds a record of the state. */
	Reference dump() {
		machine.dump();
		return this;
	}

	/** The records so far. */
	String records() {
		records.flush();
		return out.toString(UTF_8);
	}

	/** Number of the operation that is going on. */
	int operation() {
		return machine.workload().operation().number();
	}
}
