package org.forkscope.machine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletionException;

import org.forkscope.machine.listing.KernelListing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that the user gives to fields of the forking process, as expressions in the frame of fork1. */
class AssignTest {

	private static final String SCRIPT = """
			init execve /sbin/init 3 2
			init fork -> sh
			sh fork -> c
			sh wait4 c
			""";

	private TestSession session;
	private Snapshot stop;
	private int depth;
	private ObjectRef parent;

	@BeforeEach
	void stopWhereTheSecondChildIsBorn() {
		StopPoint.Place line = new StopPoint.AtLine(KernelListing.KERN_FORK, 521);
		session = new TestSession(SCRIPT, new StopPoint("p", line, ProcessFilter.ANY, 2, null, null));
		stop = session.started(false);
		depth = stop.current().frames().get(0).depth();
		parent = ask("p1").object();
	}

	@AfterEach
	void close() {
		session.close();
	}

	private VariableInfo ask(String expression) {
		return session.session().ask(stop, i -> i.evaluate(stop.current().id(), depth, expression)).join();
	}

	private void assign(String field, String value) {
		stop = session.move(() -> session.session().set(stop, stop.current().id(), depth, parent, field, value));
	}

	private String refusal(String field, String value) {
		Throwable cause = assertThrows(CompletionException.class,
				() -> session.session().set(stop, stop.current().id(), depth, parent, field, value).join()).getCause();
		assertInstanceOf(IllegalArgumentException.class, cause);
		return cause.getMessage();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "p_xstat ~ p2->p_pid * 2 + 1 ~ p2->p_pid * 2 + 1", "p_xstat ~ 0x2a ~ 42",
			"p_flag ~ p2->p_stat * 0 | P_TRACED ~ 0x800", "p_flag ~ P_EXEC|P_TRACED ~ 0x4800", "p_stat ~ SSLEEP ~ 3",
			"p_sigmask ~ SIGCHLD|SIGKILL ~ 0x80100", "p_comm ~ \"ash\" ~ \"ash\"", "p_comm ~ initproc->p_comm ~ \"init\"", "p_runtime ~ 1LL << 40 ~ 1LL << 40",
			"p_estcpu ~ 0U - 1 ~ 0xffffffff", "p_nice ~ -5 ~ 0 - 5" })
	void aFieldGetsTheValueOfAnExpression(String field, String value, String expected) {
		assign(field, value);
		assertEquals(1, ask("p1->" + field + " == (" + expected + ")").number());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = { "p_pptr ~ initproc ~ initproc", "p_pptr ~ p2 ~ p2", "p_pptr ~ 0 ~ pfind(0)", "p_pptr ~ 1 ~ initproc",
			"p_textvp ~ NULL ~ NULL", "p_limit ~ initproc->p_limit ~ initproc->p_limit", "p_pptr ~ pfind(77) ~ NULL" })
	void aPointerGetsAnotherTarget(String field, String value, String expected) {
		assign(field, value);
		assertEquals(1, ask("p1->" + field + " == " + expected).number());
	}

	@Test
	void theSameValueIsThereWhenTheBranchIsReplayed() {
		assign("p_xstat", "p2->p_pid + count(allproc)");
		String value = ask("p1->p_xstat").value();
		assign("p_pptr", "p2->p_pptr->p_pptr");
		String branch = session.session().branches().join().get(2).name();
		long position = stop.position();
		session.session().setStopPoints(List.of());
		session.resumed();
		stop = session.move(() -> session.session().goTo(new PositionExpression.Absolute(position + 1)));
		assertEquals(value, ask("pfind(" + stop.current().id().pid() + ")->p_xstat").value());
		assertEquals("p_pptr = p2->p_pptr->p_pptr at @" + position, branch);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"p_xstat ~ curproc ~ curproc is no value for p_xstat: u_short is expected, not struct proc *",
			"p_xstat ~ \"a\" ~ \"a\" is no value for p_xstat: u_short is expected, not char *",
			"p_xstat ~ 1 + ~ 1 + is no value for p_xstat: column 4: expected a value, found the end",
			"p_xstat ~ p2->p_peers->p_pid ~ p2->p_peers->p_pid is no value for p_xstat: column 14: p2->p_peers is NULL",
			"p_xstat ~ 70000 ~ 70000 is no value for p_xstat: it must lie between 0 and 65535",
			"p_xstat ~ 1 - 2 ~ -1 is no value for p_xstat: it must lie between 0 and 65535",
			"p_pid ~ 1LL << 32 ~ 4294967296 is no value for p_pid: it must lie between -2147483648 and 4294967295",
			"p_pptr ~ p2->p_fd ~ p2->p_fd is no value for p_pptr: struct proc * is expected, not struct filedesc *",
			"p_pptr ~ p2->p_pid + 1000 ~ p2->p_pid + 1000 is no value for p_pptr: struct proc * is expected, not int",
			"p_comm ~ 3 ~ 3 is no value for p_comm: char[17] is expected, not int",
			"p_siglist ~ SIGCHLE ~ SIGCHLE is no value for p_siglist: column 1: there is no SIGCHLE here (did you mean SIGCHLD?)",
			"p_nosuch ~ 1 ~ struct proc has no field p_nosuch" })
	void anotherTypeIsRefusedAndNothingChanges(String field, String value, String sentence) {
		assertEquals(sentence, refusal(field, value));
		assertEquals(1, session.session().branches().join().size());
	}
}
