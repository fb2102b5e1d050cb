package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.forkscope.machine.Machine;
import org.forkscope.machine.script.ScriptParser;
import org.forkscope.machine.session.StopPoint.AtEvent;
import org.forkscope.model.Proc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events that scripts cannot bring about. */
class HappeningsTest {

	private Machine machine;
	private Happenings happenings;

	@BeforeEach
	void run() {
		machine = Machine.watched(ScriptParser.parse("init fork -> a\n".getBytes(StandardCharsets.US_ASCII)).script(), null);
		machine.run();
		happenings = new Happenings(machine);
	}

	private List<String> taken() {
		return happenings.take().stream().map(Reached::what).toList();
	}

	@Test
	void aLockTakenOutOfOrderIsAnEventWithTheLockThatIsTaken() {
		Proc a = machine.kernel().pfind(2);
		happenings.await(List.of(StopPoint.of("x", new AtEvent(KernelEvent.LOCK_ORDER, "proctree"))));
		machine.kernel().events.lockOrder(a, "allproc", "proctree");
		machine.kernel().events.lockOrder(a, "allproc", "Giant");
		assertEquals(List.of("lock taken out of order: pid 2 holds allproc and takes proctree"), taken());
	}
}
