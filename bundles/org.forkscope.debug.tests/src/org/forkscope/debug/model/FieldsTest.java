package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IVariable;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Branch;
import org.forkscope.machine.session.StopPoint.AtAccess;
import org.forkscope.machine.session.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fields of structures: changed, explained, watched. */
class FieldsTest {

	private static final long SECONDS = 30;

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private MachineTarget target;

	@BeforeEach
	void stopWhereTheChildIsBorn() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS);
		target = machine.debugToStop(machine.script(FORK));
	}

	private static KernelVariable named(String name, IVariable[] variables) throws DebugException {
		for (IVariable variable : variables) {
			if (variable.getName().equals(name)) {
				return (KernelVariable) variable;
			}
		}
		throw new AssertionError(name + " is not in " + Arrays.toString(variables));
	}

	private KernelVariable local(String name) throws DebugException {
		return named(name, target.currentThread().getTopStackFrame().getVariables());
	}

	private KernelVariable field(String local, String field) throws DebugException {
		return named(field, local(local).getValue().getVariables());
	}

	/** What a variable shows. */
	private static KernelField shown(KernelVariable variable) throws Exception {
		return Adapters.adapt(variable, FieldSource.class).field().get(SECONDS, TimeUnit.SECONDS);
	}

	/** A field of the process that forks. */
	private KernelField place(String structure, String field) throws Exception {
		return new FieldPlace(target, target.snapshot(), target.currentThread().process(), structure, field).field().get(SECONDS,
				TimeUnit.SECONDS);
	}

	@Test
	void onlyFieldsAreFields() throws CoreException {
		assertFalse(local("p1").isField());
		assertNull(Adapters.adapt(local("p1"), FieldSource.class));
		assertTrue(field("p1", "p_pid").isField());
		KernelVariable all = field("globals", "allproc.lh_first");
		assertTrue(all.isField());
		assertFalse(((KernelVariable) all.getValue().getVariables()[0]).isField());
	}

	@Test
	void aFieldChangesAndStartsABranch() throws Exception {
		KernelVariable status = field("p1", "p_xstat");
		assertTrue(status.supportsValueModification() && status.verifyValue("0x2a"));
		long here = target.snapshot().position();

		status.setValue("0x2a");

		machine.events().nextStop(target);
		assertEquals("42", field("p1", "p_xstat").getValue().getValueString());
		assertEquals(here, target.snapshot().position());
		List<Branch> branches = target.session().branches().get(SECONDS, TimeUnit.SECONDS);
		assertEquals(List.of("original course", "p_xstat = 0x2a at @" + here), branches.stream().map(Branch::name).toList());
	}

	@Test
	void theOldCourseIsStillThere() throws Exception {
		String before = field("p1", "p_xstat").getValue().getValueString();
		field("p1", "p_xstat").setValue("42");
		machine.events().nextStop(target);

		target.switchTo(target.session().branches().get(SECONDS, TimeUnit.SECONDS).get(0));
		machine.events().nextStop(target);
		assertEquals(0, target.snapshot().position(), "the original course parts at the start");
		machine.resume(target);

		assertEquals(before, field("p1", "p_xstat").getValue().getValueString());
	}

	@Test
	void whatIsNoValueIsRefusedAndNothingChanges() throws CoreException {
		KernelVariable status = field("p1", "p_xstat");
		String before = status.getValue().getValueString();

		DebugException refusal = assertThrows(DebugException.class, () -> status.setValue("abc"));

		assertTrue(refusal.getMessage().startsWith("abc is no value for p_xstat: "), refusal::getMessage);
		assertEquals(before, field("p1", "p_xstat").getValue().getValueString());
	}

	@Test
	void anOldStopChangesNothing() throws CoreException {
		KernelVariable status = field("p1", "p_xstat");
		target.currentThread().stepInto();
		machine.events().nextStop(target);

		assertEquals("the machine has moved on", assertThrows(DebugException.class, () -> status.setValue("1")).getMessage());
	}

	@Test
	void aValueIsExplainedByItsWrites() throws Exception {
		KernelVariable pid = field("p2", "p_pid");

		List<Write> writes = shown(pid).explain().get(SECONDS, TimeUnit.SECONDS);

		assertEquals(pid.getValue().getValueString(), writes.get(0).newValue());
		assertEquals("fork1", writes.get(0).function());
		assertTrue(writes.get(0).position() < target.snapshot().position());
		List<Write> history = shown(pid).history().get(SECONDS, TimeUnit.SECONDS);
		assertEquals(writes.get(0), history.get(history.size() - 1));
	}

	@Test
	void theNextChangeIsRunTo() throws Exception {
		KernelField state = shown(field("p2", "p_stat"));
		AtAccess place = state.writes();
		assertEquals("proc", place.struct());
		assertEquals("p_stat", place.field());
		assertEquals("proc 2", state.owner());

		target.runTo(place);
		machine.events().nextStop(target);

		assertTrue(target.snapshot().stop().reason().startsWith("watch p_stat of pid 2: "), target.snapshot().stop()::reason);
	}

	@Test
	void aFieldIsFoundByItsPlace() throws Exception {
		assertEquals(shown(field("p1", "p_flag")), place("curproc", "p_flag"));
		assertEquals("pgrp 0", place("curproc->p_pgrp", "pg_session").owner());
		assertEquals(shown(field("globals", "nextpid")), place("", "nextpid"));
	}

	@Test
	void aPlaceThatIsNoneSaysWhy() {
		assertRefused("proc 1 has no field p_nothing.", "curproc", "p_nothing");
		assertRefused("curproc->p_peers is NULL: there is no structure to look into.", "curproc->p_peers", "p_pid");
	}

	private void assertRefused(String reason, String structure, String field) {
		ExecutionException refusal = assertThrows(ExecutionException.class, () -> place(structure, field));
		assertEquals(reason, refusal.getCause().getMessage());
	}
}
