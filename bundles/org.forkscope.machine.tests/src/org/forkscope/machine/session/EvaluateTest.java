package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.forkscope.machine.expr.Completion;
import org.forkscope.machine.expr.ExpressionException;
import org.forkscope.machine.listing.KernelListing;
import org.forkscope.machine.session.StopPoint.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Expressions at a stop. */
class EvaluateTest {

	private static final String SCRIPT = """
			init execve /sbin/init 3 2
			init fork -> sh
			sh vfork -> c
			c exit 3
			sh wait4 c
			""";

	private TestSession session;
	private Snapshot stop;

	private void stopAtChildsParent(Condition condition) {
		StopPoint.Place line = new StopPoint.AtLine(KernelListing.KERN_FORK, 521);
		session = new TestSession(SCRIPT, new StopPoint("p", line, ProcessFilter.ANY, 0, condition, null));
		stop = session.started(false);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private VariableInfo evaluate(String text) {
		return session.session().ask(stop, i -> {
			FrameInfo top = stop.current().frames().get(0);
			return i.evaluate(stop.current().id(), top.depth(), text);
		}).join();
	}

	private Optional<String> field(String text) {
		return session.session().ask(stop, i -> {
			FrameInfo top = stop.current().frames().get(0);
			return i.field(stop.current().id(), top.depth(), text).map(field -> field.info().name() + " of " + field.owner());
		}).join();
	}

	@Test
	void knowsTheFieldThatItReads() {
		stopAtChildsParent(Condition.of("curproc->p_pid > 1"));
		assertEquals(Optional.of("p_pid of proc 1"), field("curproc->p_pptr->p_pid"));
		assertEquals(Optional.of("p_pptr of proc 2"), field("curproc->p_pptr"));
		assertEquals(Optional.of("nextpid of globals"), field("nextpid"));
		assertEquals(Optional.of("allproc.lh_first of globals"), field("allproc"));
		assertEquals(Optional.of("p_stat of proc 2"), field("1 ? curproc->p_stat : 0"));
	}

	@Test
	void whatIsCalculatedOrNoValueByItselfIsNoField() {
		stopAtChildsParent(Condition.of("curproc->p_pid > 1"));
		assertEquals(Optional.empty(), field("curproc->p_pid + 0"));
		assertEquals(Optional.empty(), field("-nextpid"));
		assertEquals(Optional.empty(), field("curproc"));
		assertEquals(Optional.empty(), field("SIGCHLD"));
		assertEquals(Optional.empty(), field("pfind(1)"));
		assertEquals(Optional.empty(), field("curproc->p_mtx"), "it lies inside proc and is written field by field");
	}

	@Test
	void readsLocalsGlobalsAndConstants() {
		stopAtChildsParent(Condition.of("curproc->p_pid > 1"));
		assertEquals(stop.current().id().pid(), evaluate("curproc->p_pid").number().intValue());
		assertEquals("proc 1", evaluate("initproc").value());
		assertEquals("proc 1", evaluate("curproc->p_pptr").value());
		assertEquals("NULL", evaluate("pfind(99)").value());
		assertEquals("SRUN", evaluate("curproc->p_stat").value());
		assertEquals(20, evaluate("SIGCHLD").number());
		assertEquals(evaluate("nprocs").number(), evaluate("count(allproc) + count(zombproc)").number());
		VariableInfo list = evaluate("allproc");
		assertTrue(list.list());
		assertNull(list.number());
		assertEquals("allproc", list.name());
	}

	@Test
	void conditionsChooseTheStop() {
		stopAtChildsParent(Condition.of("curproc == pfind(curproc->p_pid) && curproc != initproc"));
		assertEquals("sh", stop.current().label());
		assertThrows(ExpressionException.class, () -> Condition.of("1 +"));
	}

	@Test
	void completesWithTheNamesOfTheFrame() {
		stopAtChildsParent(Condition.of("curproc != initproc"));
		List<String> names = session.session().ask(stop, i -> Completion.at("curp", 4,
				i.scope(stop.current().id(), stop.current().frames().get(0).depth()))).join();
		assertEquals(List.of("curproc"), names);
	}
}
