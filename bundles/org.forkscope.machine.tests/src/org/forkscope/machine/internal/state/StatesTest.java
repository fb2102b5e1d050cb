package org.forkscope.machine.internal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.concurrent.Chooser;
import org.forkscope.machine.internal.engine.MachineText;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.internal.script.RecordSink;
import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.oracle.Profile;
import org.forkscope.machine.oracle.ScriptGenerator;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A machine that is put back to earlier states goes on like one that never was. */
class StatesTest {

	private static final int PLACES = 40;
	private static final int MOVES = 200;

	/** A machine and the bytes of its records. */
	private static final class Run {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		final RecordWriter records = new RecordWriter(bytes);
		final Machine machine;

		Run(Script script, BiFunction<Script, RecordSink, Machine> maker) {
			machine = maker.apply(script, records);
		}

		/** Runs to a position. @return the records on the way */
		String to(long position) {
			machine.kernel().engine.setLimit(position);
			machine.run();
			records.flush();
			String written = bytes.toString(StandardCharsets.ISO_8859_1);
			bytes.reset();
			return written;
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "MALFORMED")
	void goesOnFromAnyStateAsItDidBefore(Profile profile) {
		compare(profile, Machine::watched);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE, names = { "MIXED", "VFORK", "THREADS", "CHURN" })
	void goesOnAlsoWhereProcessesRunAtOnce(Profile profile) {
		compare(profile, (script, records) -> Machine.concurrent(script, KernelRules.noGiant(4), records, w -> roundRobin()));
	}

	private static Chooser roundRobin() {
		return (able, last) -> able.get((able.indexOf(last) + 1) % able.size());
	}

	private void compare(Profile profile, BiFunction<Script, RecordSink, Machine> maker) {
		long seed = 9100 + profile.ordinal();
		Script script = ScriptParser.parse(new ScriptGenerator(seed, profile, 300).bytes()).script();
		Random random = new Random(seed);
		Run straight = new Run(script, maker);
		List<String> texts = new ArrayList<>();
		List<String> records = new ArrayList<>();
		List<Long> places = new ArrayList<>();
		for (int i = 0; i < PLACES; i++) {
			records.add(straight.to(straight.machine.position() + 1 + random.nextInt(i % 2 == 0 ? 30 : 3000)));
			texts.add(MachineText.of(straight.machine));
			places.add(straight.machine.position());
		}
		Run back = new Run(script, maker);
		Map<Integer, Checkpoint> saved = new HashMap<>();
		int at = -1;
		for (int i = 0; i < MOVES; i++) {
			if (at == PLACES - 1 || random.nextInt(5) == 0 && !saved.isEmpty()) {
				at = new ArrayList<>(saved.keySet()).get(random.nextInt(saved.size()));
				back.machine.states().restore(saved.get(at));
			} else {
				at++;
				assertEquals(records.get(at), back.to(places.get(at)), "records, seed " + seed + " move " + i);
			}
			assertEquals(texts.get(at), MachineText.of(back.machine), "state, seed " + seed + " move " + i);
			if (random.nextInt(3) == 0) {
				saved.put(at, back.machine.states().save());
			}
		}
	}

	@Test
	void sharesWhatHasNotChanged() {
		Script script = ScriptParser.parse("init fork -> a\ninit fork -> b\n".getBytes(StandardCharsets.US_ASCII)).script();
		Machine machine = Machine.watched(script, null);
		machine.run();
		Checkpoint first = machine.states().save();
		Checkpoint second = machine.states().save();
		assertEquals(first.size(), second.size());
		assertEquals(first.size(), second.sharedWith(first), "all contents");
		assertTrue(first.size() > 100, "processes and what belongs to them");
	}

	@Test
	void refusesObjectsOfWhichNothingIsKnown() {
		Object[] root = { new Thread() };
		States states = new States(root, new Memory());
		assertThrows(IllegalStateException.class, states::save);
	}
}
