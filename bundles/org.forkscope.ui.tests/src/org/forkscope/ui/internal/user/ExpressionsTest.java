package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IWatchExpression;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Expressions that the user watches, in the frame that is selected. */
class ExpressionsTest extends UserTest {

	private IWatchExpression watch(MachineTarget machine, String text) {
		IWatchExpression expression = DebugPlugin.getDefault().getExpressionManager().newWatchExpression(text);
		DebugPlugin.getDefault().getExpressionManager().addExpression(expression);
		expression.setExpressionContext(machine.currentThread().getTopStackFrame());
		bot.waitUntil(new Shows(text, "evaluated",
				() -> expression.getValue() == null && !expression.hasErrors() ? "pending" : "evaluated"));
		return expression;
	}

	@AfterEach
	void forgetExpressions() {
		var manager = DebugPlugin.getDefault().getExpressionManager();
		manager.removeExpressions(manager.getExpressions());
	}

	@Test
	void aWatchedExpressionHasTheValueOfTheMachine() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget machine = stopped(debug());
		assertEquals(String.valueOf(machine.snapshot().allocator().scan().candidate()),
				watch(machine, "trypid").getValue().getValueString());
		assertEquals("proc 1", watch(machine, "pfind(1)").getValue().getValueString());
	}

	@Test
	void aWrongExpressionIsToldInASentence() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget machine = stopped(debug());
		IWatchExpression wrong = watch(machine, "p2->p_pid");
		assertTrue(wrong.hasErrors());
		assertTrue(wrong.getErrorMessages()[0].contains("p2 is NULL"), wrong.getErrorMessages()[0]);
	}
}
