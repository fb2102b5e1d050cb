package org.forkscope.debug.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.osgi.util.NLS;
import org.forkscope.machine.session.FrameInfo;
import org.forkscope.machine.session.ProcessId;
import org.forkscope.machine.session.ProcessInfo;
import org.forkscope.machine.session.ProcessState;
import org.forkscope.machine.session.Snapshot;
import org.forkscope.machine.session.StepKind;
import org.forkscope.machine.session.VariableInfo;

/** A process as a thread of the debugger, or the kernel's own work. The whole machine runs and stands still with it. */
public final class MachineThread extends WholeMachine {

	private final ProcessId process;
	private final boolean reused;
	private volatile ProcessInfo info;
	private volatile List<KernelStackFrame> frames = List.of();
	private volatile boolean vanished;

	MachineThread(MachineTarget target, ProcessId process, boolean reused) {
		super(target);
		this.process = process;
		this.reused = reused;
	}

	/** Its process, or {@code null} for the kernel's own work. */
	public ProcessId process() {
		return process;
	}

	/** The process at the last stop, or {@code null} for the kernel's own work. */
	public ProcessInfo info() {
		return info;
	}

	/** Takes over what it is at a stop. Session thread only. @return whether it looks different */
	boolean update(ProcessInfo newInfo, List<FrameInfo> newFrames) {
		boolean changed = info == null || !info.equals(newInfo);
		info = newInfo;
		vanished = false;
		if (changed) {
			frames = keepFrames(newFrames);
		}
		return changed;
	}

	private List<KernelStackFrame> keepFrames(List<FrameInfo> calls) {
		List<KernelStackFrame> kept = new ArrayList<>(calls.size());
		for (FrameInfo call : calls) {
			KernelStackFrame frame = frames.stream().filter(known -> known.isFor(call)).findFirst()
					.orElseGet(() -> new KernelStackFrame(this, call));
			frame.update(call);
			kept.add(frame);
		}
		return List.copyOf(kept);
	}

	/** Its frames at the last stop, the innermost first. */
	public List<KernelStackFrame> frames() {
		return frames;
	}

	/**
	 * The value of an expression.
	 *
	 * @param depth of the frame whose locals count; negative for none
	 * @throws DebugException with a sentence when it has no value, or the machine does not stand still
	 */
	public VariableInfo evaluate(int depth, String expression) throws DebugException {
		Snapshot now = target().snapshot();
		if (now == null || !isSuspended()) {
			throw failed(Messages.KernelStackFrame_running, null);
		}
		return ask(now, inspector -> inspector.evaluate(process, depth, expression));
	}

	/** Its process is no more. */
	void vanish() {
		vanished = true;
		frames = List.of();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == MachineThread.class ? type.cast(this) : super.getAdapter(type);
	}

	@Override
	public String getName() {
		if (process == null) {
			return Messages.MachineThread_kernel;
		}
		return reused ? NLS.bind(Messages.MachineThread_reused, new Object[] { process.pid(), comm(), process.birth() })
				: NLS.bind(Messages.MachineThread_process, process.pid(), comm()).strip();
	}

	private String comm() {
		return info == null ? "" : info.comm();
	}

	@Override
	public IStackFrame[] getStackFrames() {
		return visibleFrames().toArray(IStackFrame[]::new);
	}

	@Override
	public IStackFrame getTopStackFrame() {
		return top();
	}

	@Override
	public boolean hasStackFrames() {
		return !visibleFrames().isEmpty();
	}

	private List<KernelStackFrame> visibleFrames() {
		return isSuspended() ? frames : List.of();
	}

	/** Lets the platform look for the source of its calls again. */
	public void sourceChanged() {
		visibleFrames().forEach(KernelStackFrame::sourceChanged);
	}

	private KernelStackFrame top() {
		List<KernelStackFrame> visible = visibleFrames();
		return visible.isEmpty() ? null : visible.get(0);
	}

	@Override
	public IBreakpoint[] getBreakpoints() {
		return target().currentThread() == this ? target().stoppedAt().toArray(IBreakpoint[]::new) : new IBreakpoint[0];
	}

	@Override
	public boolean isStepping() {
		return target().isStepping(this);
	}

	@Override
	public boolean canStepInto() {
		return canStep(top());
	}

	@Override
	public boolean canStepOver() {
		return canStep(top());
	}

	@Override
	public boolean canStepReturn() {
		return canStepReturn(top());
	}

	@Override
	public void stepInto() {
		stepInto(top());
	}

	@Override
	public void stepOver() {
		stepOver(top());
	}

	@Override
	public void stepReturn() {
		stepReturn(top());
	}

	/** A zombie still has the stack of its exit, but takes no step any more. */
	boolean canStep(KernelStackFrame frame) {
		return frame != null && !isZombie() && target().canGoOn();
	}

	private boolean isZombie() {
		return info != null && info.state() == ProcessState.ZOMBIE;
	}

	/** Nothing called user mode, so nothing is there to return to. */
	boolean canStepReturn(KernelStackFrame frame) {
		return canStep(frame) && !frame.frame().isUser();
	}

	/** The very next step, wherever it is. */
	void stepInto(KernelStackFrame frame) {
		if (canStep(frame)) {
			target().step(this, StepKind.INTO, frame.frame().depth(), DebugEvent.STEP_INTO);
		}
	}

	/** In the kernel: the next step of the function. In user mode: the next line of the workload. */
	void stepOver(KernelStackFrame frame) {
		if (canStep(frame)) {
			StepKind kind = frame.frame().isUser() ? StepKind.SCRIPT_LINE : StepKind.OVER;
			target().step(this, kind, frame.frame().depth(), DebugEvent.STEP_OVER);
		}
	}

	/** Until the function of the frame has returned. */
	void stepReturn(KernelStackFrame frame) {
		if (canStepReturn(frame)) {
			target().step(this, StepKind.RETURN, frame.frame().depth(), DebugEvent.STEP_RETURN);
		}
	}

	/** Goes to the next phase of fork1 of this process. */
	public void stepPhase() {
		KernelStackFrame top = top();
		if (canStep(top)) {
			target().step(this, StepKind.PHASE, top.frame().depth(), DebugEvent.STEP_OVER);
		}
	}

	/** To the step before, wherever it was. */
	public void stepBackInto() {
		target().stepBack(this, StepKind.INTO, DebugEvent.STEP_INTO);
	}

	/** To the step before in this function or in one that called it; in user mode: to the line before of the workload. */
	public void stepBackOver() {
		KernelStackFrame top = top();
		boolean user = top != null && top.frame().isUser();
		target().stepBack(this, user ? StepKind.SCRIPT_LINE : StepKind.OVER, DebugEvent.STEP_OVER);
	}

	/** To where the function was called. */
	public void stepBackOut() {
		target().stepBack(this, StepKind.RETURN, DebugEvent.STEP_RETURN);
	}

	@Override
	public boolean isTerminated() {
		return vanished || target().isTerminated();
	}
}
