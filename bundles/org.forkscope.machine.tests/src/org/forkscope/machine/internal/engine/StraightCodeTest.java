package org.forkscope.machine.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.forkscope.machine.Machine;
import org.forkscope.machine.internal.kernel.KernelRules;
import org.forkscope.machine.oracle.Profile;
import org.forkscope.machine.oracle.ScriptGenerator;
import org.forkscope.machine.script.Script;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Straight code against the interpreter, which is the truth. */
class StraightCodeTest {

	private static final int STOPS = 60;

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "MALFORMED")
	void standsWhereTheInterpreterStands(Profile profile) {
		long seed = 4200 + profile.ordinal();
		Script script = script(new ScriptGenerator(seed, profile, 400).bytes());
		Machine straight = straightened(script);
		Machine interpreted = interpreted(script);
		Random random = new Random(seed);
		boolean goesOn = true;
		for (int i = 0; i < STOPS && goesOn; i++) {
			long stop = straight.position() + random.nextInt(i % 3 == 0 ? 40 : 2000);
			goesOn = runTo(stop, straight);
			assertEquals(goesOn, runTo(stop, interpreted), () -> "seed " + seed + " position " + stop);
			assertEquals(MachineText.of(interpreted), MachineText.of(straight), () -> "seed " + seed + " position " + stop);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void endsLikeTheInterpreter(long seed) {
		Script script = script(new ScriptGenerator(seed, Profile.MIXED, 3000).bytes());
		Machine straight = straightened(script);
		Machine interpreted = interpreted(script);
		straight.run();
		interpreted.run();
		assertEquals(MachineText.of(interpreted), MachineText.of(straight));
	}

	@Test
	void becomesStraightWhenItIsCalledOften() {
		Machine machine = machine(script("init fork -> a\na exit 0\ninit wait4 any\n"));
		machine.run();
		KernelFunction<?> userret = function(machine, "userret");
		assertNull(userret.straight);
		StringBuilder often = new StringBuilder();
		for (int i = 0; i < 500; i++) {
			often.append("init fork -> a" + i + "\na" + i + " exit 0\ninit wait4 any\n");
		}
		Machine busy = machine(script(often.toString()));
		busy.run();
		assertNotNull(function(busy, "userret").straight);
	}

	@Test
	void isSharedByMachines() {
		Script script = script("dump\n");
		assertSame(function(straightened(script), "fork1").straight, function(straightened(script), "fork1").straight);
	}

	@Test
	void kernelsOfOtherShapeHaveOtherCode() {
		Script script = script("dump\n");
		Machine scanning = Machine.watched(script, null);
		straighten(scanning);
		assertNotSame(function(scanning, "fork1").straight, function(straightened(script), "fork1").straight);
	}

	/** A function that goes the same way in both its forms, but does something else. */
	private static final class Changing extends KernelFunction<Failing.Locals> {

		private final boolean up;

		Changing(boolean up) {
			super("changing", new SourceFile("changing.c", false));
			this.up = up;
		}

		@Override
		protected Failing.Locals locals() {
			return new Failing.Locals();
		}

		@Override
		protected void body(Body<Failing.Locals> b) {
			if (up) {
				b.step("up", l -> l.n++);
			} else {
				b.step("down", l -> l.n--);
			}
			b.count(0, "by five", up ? 5 : -5, l -> l.n, (l, count) -> l.n = count);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void functionsThatDoOtherThingsHaveOtherCode(boolean up) {
		Changing function = new Changing(up);
		function.build(0);
		function.straighten();
		KernelStack stack = new KernelStack(null);
		Failing.Locals frame = stack.push(function);
		new Engine(new Memory().reads()).run(stack, 0);
		assertEquals(up ? 6 : -6, frame.n);
	}

	/** A function of many steps with loops, one of which fails at some time. */
	private static final class Failing extends KernelFunction<Failing.Locals> {

		public static final class Locals extends Frame {
			public int n;
			public int failAt;
		}

		Failing() {
			super("failing", new SourceFile("failing.c", false));
		}

		@Override
		protected Locals locals() {
			return new Locals();
		}

		@Override
		protected void body(Body<Locals> b) {
			b.loop("more?", l -> l.n < 1000, () -> {
				for (int i = 0; i < 2 * StraightWriter.PART; i++) {
					b.step("count", l -> l.n = next(l));
				}
			});
		}

		private static int next(Locals l) {
			if (l.n == l.failAt) {
				throw new ArithmeticException();
			}
			return l.n + 1;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 31, 32, 33, 63, 64, 500, 999 })
	void aFailingActionLeavesTheFrameAtItsStep(int failAt) {
		assertEquals(failure(failAt, false), failure(failAt, true));
	}

	private static String failure(int failAt, boolean straight) {
		Failing function = new Failing();
		function.build(0);
		if (straight) {
			function.straighten();
		}
		KernelStack stack = new KernelStack(null);
		Failing.Locals frame = stack.push(function);
		frame.failAt = failAt;
		Engine engine = new Engine(new Memory().reads());
		assertThrows(ArithmeticException.class, () -> engine.run(stack, 0));
		return engine.position() + " " + frame.next().index() + " " + frame.n;
	}

	private static boolean runTo(long position, Machine machine) {
		machine.kernel().engine.setLimit(position);
		return !machine.run();
	}

	private static Machine straightened(Script script) {
		Machine machine = machine(script);
		straighten(machine);
		return machine;
	}

	private static void straighten(Machine machine) {
		machine.kernel().functions.all().forEach(KernelFunction::straighten);
	}

	private static Machine interpreted(Script script) {
		Machine machine = machine(script);
		machine.kernel().engine.setObserver((stack, frame, step) -> true);
		return machine;
	}

	private static Machine machine(Script script) {
		Machine machine = Machine.unwatched(script, null);
		assertEquals(KernelRules.SCRIPT_UNWATCHED, machine.kernel().rules);
		return machine;
	}

	private static KernelFunction<?> function(Machine machine, String name) {
		return machine.kernel().functions.all().stream().filter(f -> f.name().equals(name)).findAny().orElseThrow();
	}

	private static Script script(String text) {
		return script(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static Script script(byte[] bytes) {
		return ScriptParser.parse(bytes).script();
	}
}
