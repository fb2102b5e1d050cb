package org.forkscope.debug.model;

import static org.forkscope.debug.MachineFixture.FORK;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IIndexedValue;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IVariable;
import org.forkscope.debug.MachineFixture;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VariablesTest {

	@RegisterExtension
	final MachineFixture machine = new MachineFixture();

	private MachineTarget target;

	@BeforeEach
	void stopInTheScan() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		PhaseBreakpoint.create(Phase.ZERO_COPY);
		target = machine.debugToStop(machine.script(FORK));
	}

	private IStackFrame top() {
		return target.currentThread().getTopStackFrame();
	}

	private static KernelVariable named(String name, IVariable[] variables) {
		return (KernelVariable) Arrays.stream(variables).filter(v -> ((KernelVariable) v).getName().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not in " + Arrays.toString(variables)));
	}

	private KernelVariable local(String name) throws DebugException {
		return named(name, top().getVariables());
	}

	private static String value(IVariable variable) throws DebugException {
		return variable.getValue().getValueString();
	}

	@Test
	void localsAreThoseOfTheMachine() throws Exception {
		Snapshot stop = target.snapshot();
		var frame = stop.current().frames().get(0);
		List<VariableInfo> asked = target.session().ask(stop, i -> i.locals(stop.stop().process(), frame.depth())).get(10,
				TimeUnit.SECONDS);

		IVariable[] variables = top().getVariables();

		assertEquals(asked, Arrays.stream(variables).map(v -> ((KernelVariable) v).info()).toList());
		assertEquals("RFFDG|RFPROC", value(local("flags")));
		assertEquals("proc 1", value(local("p1")));
		assertEquals("2", value(local("trypid")));
		assertEquals("struct proc *", local("p1").getReferenceTypeName());
		assertSame(variables[0], top().getVariables()[0]);
	}

	@Test
	void pointersLeadToStructures() throws DebugException {
		IVariable[] init = local("p1").getValue().getVariables();

		assertEquals("1", value(named("p_pid", init)));
		assertEquals("proc 0", value(named("p_pptr", init)));
		IVariable[] swapper = named("p_pptr", init).getValue().getVariables();
		assertEquals("0", value(named("p_pid", swapper)));
		assertEquals("NULL", value(local("pptr")));
		assertFalse(local("pptr").getValue().hasVariables());
		assertEquals(0, local("pptr").getValue().getVariables().length);
	}

	@Test
	void listsHaveElements() throws DebugException {
		IValue allproc = named("allproc.lh_first", local("globals").getValue().getVariables()).getValue();

		IIndexedValue list = assertInstanceOf(IIndexedValue.class, allproc);

		assertEquals(2, list.getSize());
		assertEquals("[0]", list.getVariable(0).getName());
		assertEquals("proc 1", value(list.getVariable(0)));
		assertArrayEquals(new IVariable[] { list.getVariable(1) }, list.getVariables(1, 1));
		assertEquals("proc 0", value(list.getVariables()[1]));
		assertEquals(0, list.getInitialOffset());
	}

	@Test
	void valuesThatHaveChangedAreMarked() throws CoreException {
		assertFalse(local("trypid").hasValueChanged());
		named("p_pid", local("newproc").getValue().getVariables());
		value(local("p2"));

		machine.resume(target);

		assertTrue(local("p2").hasValueChanged());
		assertEquals("NULL", local("p2").previousValue());
		assertFalse(local("flags").hasValueChanged());
		assertFalse(named("p_pid", local("p1").getValue().getVariables()).hasValueChanged());
		assertTrue(named("p_pid", local("newproc").getValue().getVariables()).hasValueChanged());
	}

	@Test
	void whatNobodyLookedAtIsNotMarked() throws CoreException {
		machine.resume(target);

		assertNull(local("p2").previousValue());
		assertFalse(local("p2").hasValueChanged());
	}

	@Test
	void aStructureCannotBeLookedIntoAfterTheStop() throws CoreException {
		IValue late = local("p1").getValue();
		machine.resume(target);

		DebugException e = assertThrows(DebugException.class, late::getVariables);

		assertEquals("the machine has moved on", e.getStatus().getMessage());
	}

	@Test
	void aMachineThatIsOverAnswersWithAnError() throws CoreException {
		IStackFrame frame = top();
		IValue late = local("p1").getValue();
		target.terminate();
		machine.events().termination(target);

		assertThrows(DebugException.class, late::getVariables);
		assertEquals("The machine is running. Suspend to look.",
				assertThrows(DebugException.class, frame::getVariables).getStatus().getMessage());
		assertFalse(late.isAllocated());
	}

	@Test
	void valuesCannotBeChanged() throws DebugException {
		KernelVariable variable = local("trypid");

		assertFalse(variable.supportsValueModification() || variable.verifyValue("3"));
		assertThrows(DebugException.class, () -> variable.setValue("3"));
	}
}
