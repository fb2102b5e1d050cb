package org.forkscope.ui.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.core.model.IWatchExpression;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotText;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.forkscope.debug.breakpoints.PhaseBreakpoint;
import org.forkscope.debug.model.FieldSource;
import org.forkscope.debug.model.KernelField;
import org.forkscope.debug.model.KernelStackFrame;
import org.forkscope.debug.model.KernelVariable;
import org.forkscope.debug.model.MachineTarget;
import org.forkscope.machine.Phase;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.ui.internal.expressions.FrameValues;
import org.forkscope.ui.internal.variables.ValueEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Expressions that the user watches, types and points at, in the frame that is selected. */
class ExpressionsTest extends UserTest {

	private IWatchExpression watch(MachineTarget machine, String text) {
		IWatchExpression expression = DebugPlugin.getDefault().getExpressionManager().newWatchExpression(text);
		DebugPlugin.getDefault().getExpressionManager().addExpression(expression);
		expression.setExpressionContext(machine.currentThread().getTopStackFrame());
		bot.waitUntil(new Shows(text, "evaluated",
				() -> expression.getValue() == null && !expression.hasErrors() ? "pending" : "evaluated"));
		return expression;
	}

	@Test
	void namesAreOfferedInACellOfTheExpressionsView() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget machine = stopped(debug());
		UIThreadRunnable.syncExec((VoidResult) ExpressionsTest::showExpressions);
		SWTBotView view = bot.viewById(IDebugUIConstants.ID_EXPRESSION_VIEW);
		SWTBotTree expressions = view.bot().tree();
		bot.waitUntil(new Shows("rows", "1", () -> String.valueOf(expressions.rowCount())));
		expressions.getAllItems()[0].select();
		bot.waitUntil(new Shows("cell", "open", () -> isCellOpen(expressions) ? "open" : "closed"));
		SWTBotText cell = view.bot().text();
		cell.typeText("nextp");
		new Proposals(bot, cell).show("nextpid \u2014 int").accept(0);
		assertEquals("nextpid", cell.getText());
		cell.pressShortcut(SWT.NONE, SWT.CR);
		bot.waitUntil(new Shows("value", Integer.toString(machine.snapshot().allocator().nextpid()), () -> expressions.cell(0, 1)));
	}

	private static void showExpressions() {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IDebugUIConstants.ID_EXPRESSION_VIEW);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether a row that was selected can be typed into; it is clicked at. */
	private static boolean isCellOpen(SWTBotTree rows) {
		boolean open = UIThreadRunnable.syncExec(
				() -> Arrays.stream(rows.widget.getChildren()).anyMatch(child -> child instanceof Text && child.isVisible()));
		if (!open) {
			rows.getAllItems()[0].click();
		}
		return open;
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
	void anExpressionThatIsAFieldIsWatchedAndExplainedLikeOne() throws Exception {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS);
		MachineTarget machine = stopped(debug());
		IWatchExpression state = watch(machine, "p2->p_stat");
		KernelField field = Adapters.adapt(state, FieldSource.class).field().get();
		assertEquals(field(machine, "p2", "p_stat").ownerText(), field.owner());
		assertEquals(state.getValue().getValueString(), field.value());
		assertEquals(field.value(), field.explain().get().get(0).newValue());
		assertNull(Adapters.adapt(watch(machine, "p2->p_stat + 1"), FieldSource.class));
		assertNull(Adapters.adapt(watch(machine, "p9->p_stat"), FieldSource.class), "it has no value");
	}

	@Test
	void aWrongExpressionIsToldInASentence() throws CoreException {
		PhaseBreakpoint.create(Phase.PID_SCAN);
		MachineTarget machine = stopped(debug());
		IWatchExpression wrong = watch(machine, "p2->p_pid");
		assertTrue(wrong.hasErrors());
		assertTrue(wrong.getErrorMessages()[0].contains("p2 is NULL"), wrong.getErrorMessages()[0]);
	}

	private static KernelVariable field(MachineTarget machine, String local, String field) throws CoreException {
		return named(field, named(local, machine.currentThread().getTopStackFrame().getVariables()).getValue().getVariables());
	}

	private static KernelVariable named(String name, IVariable[] variables) {
		return Arrays.stream(variables).map(KernelVariable.class::cast).filter(variable -> variable.getName().equals(name)).findFirst()
				.orElseThrow();
	}

	@Test
	void aFieldIsChangedToTheValueOfAnExpressionOnceThatHasOne() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS);
		MachineTarget machine = stopped(debug());
		KernelVariable status = field(machine, "p1", "p_xstat");
		Shell window = bot.activeShell().widget;
		UIThreadRunnable.asyncExec(() -> new ValueEditor().editVariable(status, window));
		SWTBotShell dialog = bot.shell("Change Value");
		SWTBotText value = dialog.bot().textWithLabel("Value:");

		value.setText("p2->p_pid +");
		dialog.bot().button("OK").click();
		bot.waitUntil(new Shows("refusal", "shown", () -> texts(dialog).contains(
				"p2->p_pid + is no value for p_xstat: column 12: expected a value, found the end") ? "shown" : texts(dialog).toString()));

		Snapshot before = machine.snapshot();
		value.setText("p2->p_pid * 100");
		dialog.bot().button("OK").click();
		bot.waitUntil(Conditions.shellCloses(dialog));
		bot.waitUntil(new MachineStops(machine, before));
		int pid = Integer.parseInt(field(machine, "p2", "p_pid").getValue().getValueString());
		assertEquals(String.valueOf(pid * 100), field(machine, "p1", "p_xstat").getValue().getValueString());
	}

	private static List<String> texts(SWTBotShell dialog) {
		return dialog.bot().widgets(WidgetMatcherFactory.widgetOfType(Text.class)).stream().map(text -> new SWTBotText(text).getText().strip())
				.toList();
	}

	@Test
	void whoPointsAtALineOfTheKernelIsToldTheValueThere() throws CoreException {
		PhaseBreakpoint.create(Phase.COUNT_HOOKS);
		MachineTarget machine = stopped(debug());
		KernelStackFrame frame = (KernelStackFrame) machine.currentThread().getTopStackFrame();
		FrameValues values = new FrameValues(frame);
		String pid = field(machine, "p2", "p_pid").getValue().getValueString();

		assertEquals(Optional.of("<b>p2-&gt;p_pid</b> = " + pid + "<br>pid_t"), values.of("fork1", "p2->p_pid"));
		assertTrue(values.of("fork1", "allproc").orElseThrow().startsWith("<b>allproc</b> = proc"), "globals are known");
		assertTrue(values.of("fork1", "p2->p_peers->p_pid").orElseThrow().endsWith("p2-&gt;p_peers is NULL"), "says where the chain breaks");
		assertEquals(Optional.empty(), values.of("fork1", "child's"));
		assertEquals(Optional.empty(), values.of("exit1", "p2"), "the locals of another function are not in this frame");
		String locals = values.locals(frame.frame().file(), frame.frame().line()).orElseThrow();
		assertTrue(locals.contains("trypid = ") && locals.contains("p2 = proc " + pid), locals);
		assertEquals(Optional.empty(), values.locals(frame.frame().file(), frame.frame().line() + 1));
	}
}
