package org.forkscope.debug.model;

import java.util.concurrent.CompletionException;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IWatchExpressionDelegate;
import org.eclipse.debug.core.model.IWatchExpressionListener;
import org.eclipse.debug.core.model.IWatchExpressionResult;
import org.forkscope.machine.session.FieldRef;
import org.forkscope.machine.session.Inspector;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.VariableInfo;

/** Evaluates the expressions of the Expressions view in the selected frame, on the machine's own thread. */
public final class WatchExpressions implements IWatchExpressionDelegate {

	@Override
	public void evaluateExpression(String expression, IDebugElement context, IWatchExpressionListener listener) {
		KernelStackFrame frame = frame(context);
		Snapshot now = frame == null ? null : frame.target().snapshot();
		if (now == null || !frame.isSuspended()) {
			listener.watchEvaluationFinished(new Result(expression, null, Messages.KernelStackFrame_running));
			return;
		}
		frame.target().session()
				.ask(now, inspector -> answer(inspector, frame, expression))
				.whenComplete((answer, problem) -> listener
						.watchEvaluationFinished(result(expression, frame, now, answer, problem)));
	}

	/** A value, and the field that has it; {@code null} for none. */
	private record Answer(VariableInfo info, FieldRef field) {
	}

	private static Answer answer(Inspector inspector, KernelStackFrame frame, String expression) {
		ProcessId process = frame.thread().process();
		int depth = frame.frame().depth();
		return new Answer(inspector.evaluate(process, depth, expression), inspector.field(process, depth, expression).orElse(null));
	}

	private static KernelStackFrame frame(IDebugElement context) {
		if (context instanceof KernelStackFrame frame) {
			return frame;
		}
		MachineThread thread = context instanceof MachineThread own ? own
				: context.getDebugTarget() instanceof MachineTarget target ? target.currentThread() : null;
		return thread == null ? null : (KernelStackFrame) thread.getTopStackFrame();
	}

	private static Result result(String expression, KernelStackFrame frame, Snapshot now, Answer answer, Throwable problem) {
		if (problem != null) {
			Throwable cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
			return new Result(expression, null, cause.getMessage());
		}
		return new Result(expression, KernelVariable.of(frame, now, "expression", answer.info(), answer.field()).getValue(), null);
	}

	/** What came of it: a value, or a sentence that says why there is none. */
	private record Result(String expression, IValue value, String problem) implements IWatchExpressionResult {

		@Override
		public IValue getValue() {
			return value;
		}

		@Override
		public boolean hasErrors() {
			return problem != null;
		}

		@Override
		public String[] getErrorMessages() {
			return problem == null ? new String[0] : new String[] { problem };
		}

		@Override
		public String getExpressionText() {
			return expression;
		}

		@Override
		public DebugException getException() {
			return null;
		}
	}
}
