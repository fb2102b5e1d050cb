package org.forkscope.machine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What must always hold of the reference kernel, looked at after every statement of random scripts. */
class ReferenceInvariantsTest {
	private static final int SEEDS = 4;
	private static final int OPERATIONS = 1000;

	@ParameterizedTest
	@EnumSource(value = Profile.class, names = "MALFORMED", mode = Mode.EXCLUDE)
	void holdAfterEveryStatement(Profile profile) throws BadScript {
		for (long seed = 0; seed < SEEDS; seed++) {
			byte[] script = new ScriptGenerator(seed, profile, OPERATIONS).bytes();
			StringBuilder whole = new StringBuilder();
			assertEquals(ReferenceKernel.GOOD, ReferenceKernel.run(script, whole));
			assertEquals(whole.toString(), runChecked(profile, seed, script), profile + " seed " + seed);
		}
	}

	private static String runChecked(Profile profile, long seed, byte[] script) throws BadScript {
		StringBuilder out = new StringBuilder();
		ReferenceSession session = new ReferenceSession(out);
		int number = 0;
		for (String line : new String(script, StandardCharsets.ISO_8859_1).split("\n", -1)) {
			number++;
			session.feed(line);
			try {
				check(session.machine());
			} catch (IllegalStateException broken) {
				fail(profile + " seed " + seed + " line " + number + " \"" + line + "\"", broken);
			}
		}
		session.finish();
		return out.toString();
	}

	private static void check(Machine machine) {
		if (machine != null) {
			Invariants.check(machine);
		}
	}

	@Test
	void aLostReferenceIsNoticed() throws BadScript {
		assertNoticed("references to FdTable should be 1 but is 2", m -> m.init.fd.refcnt++);
	}

	@Test
	void aWrongCountIsNoticed() throws BadScript {
		assertNoticed("nprocs should be 3 but is 4", m -> m.nprocs++);
		assertNoticed("proccnt of uid 0 should be 3 but is 2", m -> m.uids.addProccnt(0, -1));
	}

	@Test
	void anIdInsideTheWindowIsNoticed() throws BadScript {
		assertNoticed("id 2 inside the window", m -> m.pids.nextpid = 1);
	}

	@Test
	void aBrokenChainIsNoticed() throws BadScript {
		assertNoticed("processes in peer chains should be 3 but is 2", m -> m.init.peer = null);
	}

	private static void assertNoticed(String message, Consumer<Machine> damage) throws BadScript {
		ReferenceSession session = new ReferenceSession(new StringBuilder());
		session.feed("init rfork RFPROC|RFFDG|RFTHREAD -> a");
		Machine machine = session.machine();
		Invariants.check(machine);
		damage.accept(machine);
		assertEquals(message,
				assertThrows(IllegalStateException.class, () -> Invariants.check(machine)).getMessage());
	}
}
