package org.forkscope.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.forkscope.machine.internal.script.RecordWriter;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.model.Globals;
import org.forkscope.model.MachineXmi;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.Test;

/** A running machine can be saved at any step, and what is loaded is the same. */
class SavedMachineTest {

	private static final String SCRIPT = """
			machine maxproc=40 seed=7
			init fork -> a
			a setsid
			a sigaction 20 50
			a rfork RFPROC|RFTHREAD|RFSIGSHARE -> t
			a vfork -> b
			b execve /bin/ls 4 2
			init fork -> c
			c setuid 7
			c exit 3
			init wait4 any
			init fork -> d
			""";
	private static final int STRIDE = 61;

	@Test
	void everywhereInARun() throws IOException {
		Machine machine = machine(OutputStream.nullOutputStream());
		int stops = 0;
		while (!runTo(machine, machine.position() + STRIDE)) {
			byte[] saved = save(machine.kernel().g);
			Globals loaded = MachineXmi.load(new ByteArrayInputStream(saved));
			assertArrayEquals(saved, save(loaded), "@" + machine.position());
			assertEquals(pids(machine.kernel().g.getAllproc()), pids(loaded.getAllproc()));
			assertEquals(pids(machine.kernel().g.getZombproc()), pids(loaded.getZombproc()));
			stops++;
		}
		assertTrue(stops > 20, "stops: " + stops);
	}

	@Test
	void equalStatesGiveEqualBytes() throws IOException {
		Machine one = machine(OutputStream.nullOutputStream());
		Machine other = machine(OutputStream.nullOutputStream());
		runTo(one, 500);
		runTo(one, 900);
		runTo(other, 900);
		assertArrayEquals(save(one.kernel().g), save(other.kernel().g));
	}

	@Test
	void savingDoesNotChangeTheRun() throws IOException {
		ByteArrayOutputStream quiet = new ByteArrayOutputStream();
		ByteArrayOutputStream disturbed = new ByteArrayOutputStream();
		runTo(machine(quiet), Long.MAX_VALUE);
		Machine machine = machine(disturbed);
		while (!runTo(machine, machine.position() + STRIDE)) {
			save(machine.kernel().g);
		}
		assertEquals(quiet.toString(StandardCharsets.UTF_8), disturbed.toString(StandardCharsets.UTF_8));
	}

	private static Machine machine(OutputStream out) {
		return Machine.watched(ScriptParser.parse(SCRIPT.getBytes(StandardCharsets.US_ASCII)).script(), new RecordWriter(out));
	}

	private static boolean runTo(Machine machine, long position) {
		machine.kernel().engine.setLimit(position);
		return machine.run();
	}

	private static byte[] save(Globals globals) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		MachineXmi.save(globals, out);
		return out.toByteArray();
	}

	private static List<Integer> pids(Proc first) {
		List<Integer> pids = new ArrayList<>();
		for (Proc p = first; p != null; p = p.getListNext()) {
			pids.add(p.getPid());
		}
		return pids;
	}
}
