package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

import org.forkscope.machine.Phase;
import org.forkscope.machine.oracle.Profile;
import org.forkscope.machine.oracle.ScriptGenerator;
import org.forkscope.machine.session.Stop.Kind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whatever way a position is reached, the machine is the same there, and looking at it changes nothing. */
class HistoryTest {

	private static final int REPLAYS = 100;
	private static final int JUMPS = 60;

	/** Long enough that moments are saved on the way. */
	private static final String LONG = "init fork -> a\ninit fork -> b\n"
			+ "a fork -> c\nc exit 0\na wait4 any\nb vfork -> d\nd exit 1\nb wait4 any\n";

	private static String cycles(int count) {
		StringBuilder script = new StringBuilder(LONG);
		for (int i = 0; i < count; i++) {
			script.append("a fork -> x").append(i).append("\nx").append(i).append(" exit 0\na wait4 any\n");
		}
		return script.toString();
	}

	private static final StopPoint COUNTED = new StopPoint("counted", new StopPoint.AtPhase(Phase.PUBLISH), -1, Integer.MAX_VALUE);

	/** What must be the same at a position, whatever way led there. */
	private record Scene(long position, List<ProcessInfo> processes, AllocatorInfo allocator, Object hits) {
		Scene(Snapshot snapshot) {
			this(snapshot.position(), snapshot.processes(), snapshot.allocator(), snapshot.hits());
		}
	}

	private static Scene jump(TestSession session, long position) {
		return new Scene(session.move(() -> session.session().goTo(position)));
	}

	@RepeatedTest(8)
	void aPositionLooksTheSameWhateverWayLeadsThere(RepetitionInfo repetition) {
		long seed = 5500 + repetition.getCurrentRepetition();
		Random random = new Random(seed);
		Profile profile = Profile.values()[random.nextInt(Profile.MALFORMED.ordinal())];
		String script = new String(new ScriptGenerator(seed, profile, 200).bytes(), StandardCharsets.ISO_8859_1);
		try (TestSession walker = new TestSession(script, COUNTED)) {
			long end = walker.started(false).position();
			for (int i = 0; i < JUMPS; i++) {
				long position = random.nextLong(end);
				Scene there = jump(walker, position);
				if (i % 6 == 0) {
					try (TestSession straight = new TestSession(script, COUNTED)) {
						straight.started(true);
						assertEquals(jump(straight, position), there, () -> "seed " + seed + " profile " + profile);
					}
				}
			}
		}
	}

	@Test
	void aLongRunCanBeJumpedAboutInAndSteppedBack() {
		String script = cycles(5000);
		try (TestSession session = new TestSession(script, COUNTED); TestSession straight = new TestSession(script, COUNTED)) {
			long end = session.started(false).position();
			assertTrue(end > 1_000_000, "moments are saved on the way: " + end);
			straight.started(true);
			for (long position = 50_000; position < end; position += end / 9) {
				Scene expected = jump(straight, position);
				assertEquals(expected, jump(session, position));
				jump(session, position + 2);
				assertEquals(position + 1, session.move(() -> session.session().stepBack(null, StepKind.INTO)).position());
				Scene back = new Scene(session.move(() -> session.session().stepBack(null, StepKind.INTO)));
				assertEquals(expected, back);
				jump(session, end - 1);
			}
		}
	}

	/** Without stop points nobody looks at the steps, and the machine runs in another way. */
	@Test
	void aRunThatNobodyLooksAtIsTheSame() {
		String script = cycles(700);
		try (TestSession looked = new TestSession(script, COUNTED); TestSession free = new TestSession(script)) {
			long end = looked.started(false).position();
			assertEquals(end, free.started(false).position());
			assertEquals(looked.lines(), free.lines());
			for (long position = end; position > 0; position -= end / 7) {
				long here = position;
				Snapshot expected = looked.move(() -> looked.session().goTo(here));
				Snapshot there = free.move(() -> free.session().goTo(here));
				assertEquals(expected.processes(), there.processes());
				assertEquals(expected.allocator(), there.allocator());
			}
			free.session().setStopPoints(List.of(COUNTED));
			assertEquals(jump(looked, end / 2), jump(free, end / 2), "hits are counted once they are asked for");
		}
	}

	@Test
	void replaysAreIdenticalHoweverMuchOneLooks() throws Exception {
		List<String> first = null;
		for (int i = 0; i < REPLAYS; i++) {
			List<String> replay = replay(i);
			first = first == null ? replay : first;
			assertEquals(first, replay, "replay " + i);
		}
	}

	/** Runs from stop to stop; at each looks at all there is, more or less of it from replay to replay. */
	private static List<String> replay(int number) throws Exception {
		List<String> all = new ArrayList<>();
		Random random = new Random(number);
		try (TestSession session = new TestSession(LONG, StopPoint.of("phase", new StopPoint.AtPhase(Phase.PID_COMMIT)))) {
			Snapshot stop = session.started(true);
			while (stop.stop().kind() != Kind.END) {
				look(session, stop, random);
				all.add(new Scene(stop).toString());
				stop = session.resumed();
			}
			all.add(new Scene(stop).toString());
			session.lines().forEach(line -> all.add(line.toString()));
		}
		return all;
	}

	private static void look(TestSession session, Snapshot stop, Random random) throws InterruptedException, ExecutionException {
		for (ProcessInfo process : stop.processes()) {
			if (random.nextBoolean()) {
				List<VariableInfo> locals = session.session().ask(stop, i -> i.locals(process.id(), 0)).get();
				for (VariableInfo local : locals) {
					if (local.object() != null && random.nextBoolean()) {
						session.session().ask(stop, i -> i.contents(local.object())).get();
						session.session().explain(stop, local.object(), "p_stat").get();
						session.session().writes(stop, local.object(), "p_flag").get();
					}
				}
				session.session().ask(stop, i -> i.registers(process.id())).get();
			}
			session.session().ask(stop, i -> i.evaluate(null, 0, "count(p in allproc: p->p_stat == SRUN)")).get();
		}
	}

	@Test
	void aSearchThatIsGivenUpLeadsBackToWhereItBegan() {
		String script = cycles(3000);
		StopPoint never = StopPoint.of("never", new StopPoint.AtLine(org.forkscope.machine.listing.KernelListing.KERN_FORK, 202));
		try (TestSession session = new TestSession(script, never)) {
			long end = session.started(false).position();
			Scene expected = jump(session, end - 5);
			Snapshot back = session.move(() -> {
				session.session().reverseResume();
				session.session().suspend();
			});
			assertEquals(expected, new Scene(back));
			assertEquals(Kind.SUSPEND, back.stop().kind());
		}
	}
}
